/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Vocabulary;

/**
 * What an article is found by: its telling words, and the runs of words between its marks.
 *
 * @param id the id of the article
 * @param week the week that it was published in, counted from 1970; empty if it bears no date
 * @param profile its telling words
 * @param shortRuns the runs between its marks that join articles which are somewhat alike; hashed,
 *     sorted, without repetition
 * @param longRuns the runs that are long enough to join any two articles; likewise
 */
record Fingerprint(
    String id, OptionalInt week, Profile profile, long[] shortRuns, long[] longRuns) {

  private static final UnitFinder UNITS = new UnitFinder();
  private static final int ISO_DATE = 10; // characters
  private static final int WEEK = 7;

  private static final int SHORT_RUN = 5;
  private static final int SHORT_RUN_CONTENT = 2;
  private static final int LONG_RUN = 9;
  private static final int LONG_RUN_CONTENT = 4;

  static Fingerprint of(AnnotatedArticle article) {
    var shortRuns = LongStream.builder();
    var longRuns = LongStream.builder();
    for (var unit : UNITS.units(article)) {
      if (unit.speech() && unit.quoted()) {
        var keys = unit.words().stream().map(word -> word.key()).toList();
        addRuns(keys, SHORT_RUN, SHORT_RUN_CONTENT, shortRuns);
        addRuns(keys, LONG_RUN, LONG_RUN_CONTENT, longRuns);
      }
    }
    return new Fingerprint(
        article.id(),
        week(article),
        Profile.of(article),
        shortRuns.build().sorted().distinct().toArray(),
        longRuns.build().sorted().distinct().toArray());
  }

  private static OptionalInt week(AnnotatedArticle article) {
    String published = article.article().metadata().published().orElse("");
    if (published.length() < ISO_DATE) {
      return OptionalInt.empty();
    }
    try {
      long day = LocalDate.parse(published.substring(0, ISO_DATE)).toEpochDay();
      return OptionalInt.of((int) Math.floorDiv(day, (long) WEEK));
    } catch (DateTimeParseException e) {
      return OptionalInt.empty(); // a page may claim any date; one that is none says nothing
    }
  }

  private static void addRuns(List<String> keys, int length, int content, LongStream.Builder runs) {
    int n = keys.size();
    if (n < length) {
      return;
    }
    long[] hashes = new long[n];
    int[] contentBefore = new int[n + 1];
    for (int i = 0; i < n; i++) {
      hashes[i] = hash(BaseForm.of(keys.get(i)));
      contentBefore[i + 1] = contentBefore[i] + (Vocabulary.isFunctionWord(keys.get(i)) ? 0 : 1);
    }
    for (int from = 0; from + length <= n; from++) {
      if (contentBefore[from + length] - contentBefore[from] >= content) {
        runs.add(hash(Arrays.copyOfRange(hashes, from, from + length)));
      }
    }
  }

  // 64 bits: among a billion runs two that are taken for one are not to be expected in an article.
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  private static long hash(long[] words) {
    long hash = words.length;
    for (long word : words) {
      hash = mixed(hash * 31 + word);
    }
    return hash;
  }

  // The finalizer of MurmurHash3: every bit depends on every other.
  private static long mixed(long value) {
    long mixed = value;
    mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
