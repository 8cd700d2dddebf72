/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verbatim.model.Labelled;
import org.verbatim.model.Severity;
import org.verbatim.text.Suggestion;

/**
 * How much each rule's differences mislead a reader, in the eyes of one house: what one desk lets
 * pass as a clean-up is a correction at another. Read from a text file with a line {@code rule =
 * severity} for each rule; a rule that the file leaves out is taken as the neutral profile takes
 * it.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class SeverityProfile {

  /** The profiles that come with the program, the one in force without a choice first. */
  public static final List<String> SHIPPED = List.of("neutral", "strict", "lenient");

  private static final String SUFFIX = ".profile";
  private static final SeverityProfile NEUTRAL = shipped(SHIPPED.get(0));

  private final String name;
  private final Map<String, Severity> severities; // by the rule's name

  private SeverityProfile(String name, Map<String, Severity> severities) {
    this.name = name;
    this.severities = severities;
  }

  /** What is in force where nobody chooses. */
  public static SeverityProfile neutral() {
    return NEUTRAL;
  }

  /**
   * The profile of that name that comes with the program.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SeverityProfile shipped(String name) {
    if (!SHIPPED.contains(name)) {
      throw new IllegalArgumentException(
          "no profile '" + name + "' comes with the program, only " + String.join(", ", SHIPPED));
    }
    String file = name + SUFFIX;
    try (InputStream in = SeverityProfile.class.getResourceAsStream("profiles/" + file)) {
      return new SeverityProfile(name, severities(file, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the profile " + file, e);
    }
  }

  /**
   * A house's own profile, named after its file; never by a name that a shipped one has.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is not as it should be; the message names file and
   *     line, what was found and what is allowed
   */
  public static SeverityProfile read(Path file) throws IOException {
    String name = file.getFileName().toString();
    var severities = new TreeMap<>(NEUTRAL.severities);
    severities.putAll(severities(file.toString(), Files.readAllBytes(file)));
    if (name.endsWith(SUFFIX) && name.length() > SUFFIX.length()) {
      name = name.substring(0, name.length() - SUFFIX.length());
    }
    return new SeverityProfile(SHIPPED.contains(name) ? name + " (own)" : name, severities);
  }

  /**
   * The profile that a user names: one that comes with the program, or else a file.
   *
   * @throws IllegalArgumentException if there is neither, or if a line of the file is not as it
   *     should be
   */
  public static SeverityProfile of(String nameOrFile) {
    if (SHIPPED.contains(nameOrFile)) {
      return shipped(nameOrFile);
    }
    try {
      return read(Path.of(nameOrFile));
    } catch (IOException | InvalidPathException e) {
      String why =
          e instanceof NoSuchFileException || e instanceof InvalidPathException
              ? "there is no profile '" + nameOrFile + "';"
              : "the profile " + nameOrFile + " cannot be read;";
      throw new IllegalArgumentException(
          why
              + Suggestion.didYouMean(nameOrFile, SHIPPED)
              + " Profiles: "
              + String.join(", ", SHIPPED)
              + ", or a file",
          e);
    }
  }

  private static Map<String, Severity> severities(String file, byte[] bytes) {
    var severities = new TreeMap<String, Severity>();
    var lines = new TreeMap<String, Integer>();
    int number = 0;
    for (var line : text(file, bytes).lines().toList()) {
      number++;
      String said = line.replaceFirst("#.*", "").strip();
      if (said.isEmpty()) {
        continue;
      }
      String where = file + ":" + number + ": ";
      String[] sides = said.split("=", -1);
      if (sides.length != 2) {
        throw new IllegalArgumentException(
            where + "a line reads 'rule = " + allowed("|") + "', found '" + said + "'");
      }
      String rule = sides[0].strip();
      if (!PublishedRules.names().contains(rule)) {
        throw new IllegalArgumentException(where + unknown(rule));
      }
      if (severities.put(rule, severity(where, rule, sides[1].strip())) != null) {
        throw new IllegalArgumentException(
            where + "'" + rule + "' stands in line " + lines.get(rule) + " already");
      }
      lines.put(rule, number);
    }
    return severities;
  }

  private static String text(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text; // as some editors save it
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not a text in UTF-8", e);
    }
  }

  private static String unknown(String rule) {
    var known = PublishedRules.names();
    String meant = Suggestion.didYouMean(rule, known).strip();
    return "no rule '"
        + rule
        + "'; "
        + (meant.isEmpty() ? "rules: " + String.join(", ", known) : meant);
  }

  private static Severity severity(String where, String rule, String label) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    where
                        + "'"
                        + rule
                        + "' must be "
                        + allowed(", ").replaceFirst(", (\\w+)$", " or $1")
                        + ", found '"
                        + label
                        + "'"));
  }

  private static String allowed(String between) {
    return Arrays.stream(Severity.values())
        .map(Severity::label)
        .collect(Collectors.joining(between));
  }

  /** What the report calls it: the name of its file without the ending. */
  public String name() {
    return name;
  }

  /** How much a difference that the rule has found misleads. */
  Severity severity(Labelled rule) {
    Severity severity = severities.get(rule.label());
    if (severity == null) {
      throw new IllegalStateException(
          "the profile " + SHIPPED.get(0) + " has no line for the rule " + rule.label());
    }
    return severity;
  }
}
