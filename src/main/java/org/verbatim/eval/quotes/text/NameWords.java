/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes.text;

import java.util.HashSet;
import java.util.Set;

/** Closed classes of lower-case words that stand in and around names. */
public final class NameWords {

  public static final Set<String> DETERMINERS =
      words("a an the this that these those some any each every both all");

  public static final Set<String> LINKING =
      words("of for to in on at by from with and or who whom whose which as");

  public static final Set<String> TITLES =
      words(
          "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon",
          "president vice-president vice prime minister secretary chancellor premier ambassador",
          "chair chairman chairwoman mayor governor gov judge justice",
          "senator sen sens representative rep reps congressman congresswoman",
          "general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm",
          "king queen prince princess pope cardinal bishop",
          "former then ex deputy foreign state u.s us democratic republican candidate nominee");

  public static final Set<String> PRONOUNS =
      words(
          "i me my mine myself we us our ours ourselves you your yours yourself",
          "he him his himself she her hers herself it its itself they them their theirs themselves",
          "who whom whose which that this these those one");

  /** What follows a name and tells father from son. */
  public static final Set<String> SUFFIXES = words("jr sr ii iii iv");

  /** Last words of names of organisations: two such names are not one for ending alike. */
  public static final Set<String> ORGANISATIONS =
      words(
          "ministry department office party campaign committee council commission agency",
          "administration government university college institute group association union bank",
          "court house senate congress parliament police army force forces company corporation inc",
          "news times post journal press team staff foundation center centre board service",
          "bureau embassy nations states");

  private NameWords() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  /** The words of all the classes. */
  @SafeVarargs
  public static Set<String> all(Set<String>... classes) {
    var all = new HashSet<String>();
    for (var one : classes) {
      all.addAll(one);
    }
    return Set.copyOf(all);
  }
}
