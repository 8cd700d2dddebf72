/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verbatim.compare.SeverityProfile;

/**
 * How a run works. Immutable.
 *
 * @param threads how many articles are worked on at a time, at least 1
 * @param parameters values for parameters of the descriptor {@code article}, by name; what is not
 *     in it keeps the descriptor's value
 * @param profile by which severities are given: the name of a shipped one, or a file
 */
public record Settings(int threads, SortedMap<String, Object> parameters, String profile) {

  private static final String READING = "reading";
  private static final String READING_MODEL = "readingModel";
  private static final String MIN_CONFIDENCE = "minConfidence";
  private static final String NAME_MODEL = "nameModel";
  private static final String ATTRIBUTION_MODEL = "attributionModel";

  public Settings {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** The shipped values on so many threads. */
  public Settings(int threads) {
    this(threads, new TreeMap<>(), SeverityProfile.neutral().name());
  }

  /** How an article is read for what is reported without quotation marks. */
  public enum Reading {
    /** By a trained encoder. */
    ACCURATE,
    /** By linear models, some seven times as fast. */
    FAST;

    /** The word that users and descriptors know it by. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same with this reading. */
  public Settings withReading(Reading reading) {
    return with(READING, reading.toString());
  }

  /** The same with the fast reading by another model, a file that 'train reading' wrote. */
  public Settings withReadingModel(Path file) {
    return withReading(Reading.FAST).with(READING_MODEL, file.toString());
  }

  /** The same with another confidence, 0 to 1, below which a speaker is said to be unknown. */
  public Settings withMinConfidence(double least) {
    return with(MIN_CONFIDENCE, (float) least);
  }

  /** The same with another model of names, a file that 'train names' wrote. */
  public Settings withNameModel(Path file) {
    return with(NAME_MODEL, file.toString());
  }

  /** The same with another model of attributions, a file that 'train attribution' wrote. */
  public Settings withAttributionModel(Path file) {
    return with(ATTRIBUTION_MODEL, file.toString());
  }

  /**
   * The same with severities by this profile: the name of a shipped one, or a file.
   *
   * @throws BadSettingException if there is none, or a line of it is not as it should be
   */
  public Settings withProfile(String nameOrFile) {
    var changed = new Settings(threads, parameters, nameOrFile);
    changed.profileName();
    return changed;
  }

  /** What a reader knows the profile by. */
  String profileName() {
    try {
      return SeverityProfile.of(profile).name();
    } catch (IllegalArgumentException e) {
      throw new BadSettingException(e.getMessage(), e);
    }
  }

  private Settings with(String parameter, Object value) {
    var changed = new TreeMap<>(parameters);
    changed.put(parameter, value);
    return new Settings(threads, changed, profile);
  }
}
