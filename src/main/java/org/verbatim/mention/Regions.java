/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.text.WordList;

/** Regions that people are called after. Immutable; may be shared between threads. */
final class Regions {

  static final Regions SHIPPED = new Regions();

  private static final Pattern PARTY = Pattern.compile("\\(?[RDI]-(\\p{Lu}[\\p{L}. ]*)\\)?");

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byShortForm = new HashMap<>();

  private Regions() {
    for (String line : WordList.lines(Regions.class, "home-regions.txt")) {
      String[] fields = line.split("\\s*\\|\\s*");
      String region = fields[0];
      byName.put(Lexicon.lower(region), region);
      byShortForm.put(Lexicon.lower(region), region);
      for (String form : fields[1].split(" ")) {
        byShortForm.put(form, region);
      }
    }
  }

  /** The regions named in a title: "Ohio" in "Ohio senator". */
  Set<String> in(String title) {
    Set<String> found = new LinkedHashSet<>();
    String[] words = Lexicon.lower(title).split("\\s+");
    for (int i = 0; i < words.length; i++) {
      String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : "";
      if (byName.containsKey(two)) {
        found.add(byName.get(two));
        i++;
      } else if (byName.containsKey(words[i])) {
        found.add(byName.get(words[i]));
      }
    }
    return found;
  }

  /** The region behind a party: "Ohio" for "R-Ohio". */
  Optional<String> ofParty(String word) {
    var matcher = PARTY.matcher(word);
    return matcher.matches()
        ? Optional.ofNullable(byShortForm.get(Lexicon.lower(matcher.group(1)).replace(".", "")))
        : Optional.empty();
  }
}
