/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that report: verbs with all their forms, and nouns. Read from {@code
 * reporting-words.txt}, whose header tells its format.
 *
 * <p>Immutable.
 */
public final class ReportingWords {

  private static final String RESOURCE = "reporting-words.txt";

  private final Map<String, Form> verbs = new HashMap<>();
  private final Map<String, ReportingVerb> lemmas = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();

  /**
   * A verb in one of its forms.
   *
   * @param inflection which form it is
   * @param particle the word that must follow, as "out" in "pointed out"; empty if none
   */
  public record Form(ReportingVerb verb, Inflection inflection, String particle) {}

  /** The form of a verb. */
  public enum Inflection {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }

  private ReportingWords() {}

  /** The shipped lexicon. */
  public static ReportingWords shipped() {
    try (InputStream stream = ReportingWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  static ReportingWords read(BufferedReader reader) throws IOException {
    var words = new ReportingWords();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        words.add(line.strip().split("\\s+"), number);
      }
    }
    return words;
  }

  /** The verb that has this form, in lower case. */
  public Optional<Form> verb(String lower) {
    return Optional.ofNullable(verbs.get(lower));
  }

  /** The verb with this base form: "say", "point out". */
  Optional<ReportingVerb> lemma(String lemma) {
    return Optional.ofNullable(lemmas.get(lemma));
  }

  /** The two-word verb that begins with this form and goes on with the particle. */
  Optional<Form> verb(String lower, String particle) {
    return Optional.ofNullable(verbs.get(lower + ' ' + particle));
  }

  public boolean isNoun(String lower) {
    return nouns.contains(lower);
  }

  private void add(String[] fields, int number) {
    if (fields.length == 2 && fields[0].equals("noun")) {
      nouns.add(fields[1]);
      nouns.add(plural(fields[1]));
      return;
    }
    if (fields.length < 3) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": a verb needs sort, uses and base form, or write 'noun'");
    }
    var sort = ReportingVerb.Sort.valueOf(fields[0].toUpperCase(Locale.ROOT));
    String[] base = fields[2].split("_");
    String particle = base.length > 1 ? base[1] : "";
    var verb = new ReportingVerb(fields[2].replace('_', ' '), sort, fields[1]);
    String past = fields.length > 3 ? fields[3] : past(base[0]);
    String participle = fields.length > 4 ? fields[4] : past;
    lemmas.put(verb.lemma(), verb);
    put(verb, participle, Inflection.PARTICIPLE, particle);
    put(verb, past, Inflection.PAST, particle);
    put(verb, third(base[0]), Inflection.THIRD, particle);
    put(verb, gerund(base[0]), Inflection.GERUND, particle);
    if (!base[0].equals(past)) {
      put(verb, base[0], Inflection.BASE, particle);
    }
  }

  private void put(ReportingVerb verb, String form, Inflection inflection, String particle) {
    String key = particle.isEmpty() ? form : form + ' ' + particle;
    verbs.put(key, new Form(verb, inflection, particle));
  }

  private static String third(String base) {
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s";
  }

  private static String plural(String noun) {
    return third(noun);
  }

  private static String past(String base) {
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base.endsWith("e") ? base + "d" : doubled(base) + "ed";
  }

  private static String gerund(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean mute = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye");
    return mute ? base.substring(0, base.length() - 1) + "ing" : doubled(base) + "ing";
  }

  /** One syllable, one vowel, one consonant: quip, quipped. Others are listed with their forms. */
  private static String doubled(String base) {
    boolean doubles =
        base.matches("[^aeiou]*(qu)?[aeiou][bdgmnprt]") || base.matches("(ad|per)mit");
    return doubles ? base + base.charAt(base.length() - 1) : base;
  }
}
