/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.verbatim.mention.NameEvidence;
import org.verbatim.text.WordList;

/**
 * On which of the shipped lists a word stands, one letter a list: F first names, L last names, T
 * titles, S states, D demonyms, C cities and regions, P parts of longer place names, O words of
 * organisations, U outlets.
 *
 * <p>Immutable; may be shared between threads.
 */
final class ListFlags {

  private static final Class<?> STEP = NameEvidence.class;

  static final ListFlags SHIPPED = new ListFlags();

  private final Map<String, String> flags = new HashMap<>(65_536);
  private final Set<String> seats = new HashSet<>();

  private ListFlags() {
    gendered("first-names.txt", "F");
    lines(ListFlags.class, "last-names.txt").forEach(name -> add(name, "L"));
    gendered("person-nouns.txt", "T");
    lines(STEP, "states.txt").forEach(this::state);
    lines(STEP, "cities.txt").forEach(city -> place(city, "C"));
    lines(STEP, "regions.txt").forEach(region -> place(region, "C"));
    for (var line : lines(STEP, "organisation-nouns.txt")) {
      List.of(line.split(" +")).forEach(noun -> add(noun, "O"));
    }
    for (var line : lines(ListFlags.class, "company-words.txt")) {
      List.of(line.split(" +")).forEach(word -> add(word, "O"));
    }
    lines(STEP, "outlets.txt").forEach(outlet -> add(outlet, "U"));
  }

  private static List<String> lines(Class<?> beside, String name) {
    return WordList.lines(beside, name);
  }

  private void gendered(String name, String flag) {
    for (var line : lines(STEP, name)) {
      var words = new StringTokenizer(line);
      words.nextToken(); // the gender
      while (words.hasMoreTokens()) {
        add(words.nextToken(), flag);
      }
    }
  }

  private void state(String line) {
    String[] fields = line.split("\\|", -1);
    place(fields[0].strip(), "S");
    seats.add(fields[0].strip());
    for (var other : fields[1].split(";")) {
      place(other.strip(), "S");
    }
    for (var demonym : fields[2].strip().split(" +")) {
      add(demonym, "D");
    }
    for (var capital : fields[3].split(";")) {
      place(capital.strip(), "C");
      seats.add(capital.strip());
    }
  }

  private void place(String name, String flag) {
    String[] words = name.split(" +");
    if (words.length == 1) {
      add(name, flag);
      return;
    }
    for (var word : words) {
      if (Character.isUpperCase(word.charAt(0)) || flag.equals("C")) {
        add(word, "P");
      }
    }
  }

  private void add(String word, String flag) {
    if (!word.isEmpty()) {
      flags.merge(
          word.toLowerCase(Locale.ROOT), flag, (all, one) -> all.contains(one) ? all : all + one);
    }
  }

  /** The letters of the lists that the word is on, given in lower case; empty if on none. */
  String of(String lower) {
    return flags.getOrDefault(lower, "");
  }

  /** Whether it is the name of a state or capital, or of another place and no first name. */
  boolean isPlace(String name) {
    String all = of(name.toLowerCase(Locale.ROOT));
    return seats.contains(name) || all.contains("S") || all.contains("C") && !all.contains("F");
  }
}
