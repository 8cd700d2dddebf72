/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.verbatim.model.Attitude;

/**
 * Tells from the head of a cue how a source stands to the content. Read from {@code attitudes.txt},
 * whose header tells its format. Immutable.
 */
public final class Attitudes {

  private static final String RESOURCE = "attitudes.txt";

  private enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  private record Word(Part part, String lemma) {}

  private final Map<Word, Attitude> attitudes = new HashMap<>();

  private Attitudes() {}

  /** The shipped list. */
  public static Attitudes shipped() {
    try (var stream = Attitudes.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  static Attitudes read(BufferedReader reader) throws IOException {
    var read = new Attitudes();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(line.strip().split("\\s+"), number);
      }
    }
    return read;
  }

  private void add(String[] fields, int number) {
    try {
      var attitude = Attitude.of(fields[0]);
      var part = Part.valueOf(fields[1].toUpperCase(Locale.ROOT));
      for (int i = 2; i < fields.length; i++) {
        attitudes.put(new Word(part, fields[i]), attitude);
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": a line must be 'ATTITUDE PART-OF-SPEECH LEMMA...'", e);
    }
  }

  /** What a verb or an adjective tells, by its base form; empty if the list does not have it. */
  public Optional<Attitude> ofVerb(String lemma) {
    return Optional.ofNullable(attitudes.get(new Word(Part.VERB, lemma)))
        .or(() -> Optional.ofNullable(attitudes.get(new Word(Part.ADJECTIVE, lemma))));
  }

  /** Whether the list has it as an adjective. */
  boolean isAdjective(String lower) {
    return attitudes.containsKey(new Word(Part.ADJECTIVE, lower));
  }

  /** What a noun tells, by its base form; empty if the list does not have it. */
  public Optional<Attitude> ofNoun(String lemma) {
    return Optional.ofNullable(attitudes.get(new Word(Part.NOUN, lemma)));
  }
}
