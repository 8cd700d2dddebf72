/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.verbatim.text.WordList;

/** Classes of words that finding the subject of a verb depends on. */
enum SubjectWords {
  /** Behind their object, "for" or "of" with a participle tells what the object did. */
  BLAMING,

  /** Things that are made to say something by whoever issues them. */
  ISSUED,

  /** Verbs that make something public: what their object says is said by their subject. */
  ISSUING,

  /** Verbs of getting to know what somebody else issued. */
  RECEIVING,

  /** What somebody gives of an event. */
  ACCOUNTS,

  /** "by telephone" tells how, not who. */
  MEANS,

  /** Verbs whose object is a whole clause. */
  THINKING,

  /** Prepositions that may also lead a clause. */
  MAY_SUBORDINATE,

  /** Modal verbs, with what is left of them in contractions. */
  MODAL,

  /** Verbs that news puts before their subject without an object: ", said Keller". */
  INVERTING,

  /** Verbs that need an object: what stands behind them is no subject in news order. */
  TRANSITIVE,

  /** Forms of "be". */
  BE,

  /** Verbs of naming and expecting: in the passive their subject is spoken of. */
  NAMING,

  /** Pronouns that are objects. */
  OBJECTS,

  /** Verbs whose object is the one who listens. */
  TELLING,

  /** Forms of address before a name. */
  ADDRESS,

  /** Ranks and offices as they are shortened before a name. */
  RANKS,

  /** Pronouns that stand for an owner. */
  POSSESSIVE_PRONOUNS;

  private final Set<String> words;

  SubjectWords() {
    words = Shipped.CLASSES.get(name());
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The lists as shipped; apart, as constants are made before any other static field. */
  private static final class Shipped {

    static final Map<String, Set<String>> CLASSES = new HashMap<>();

    static {
      for (String line : WordList.lines(SubjectWords.class, "subject-words.txt")) {
        int colon = line.indexOf(':');
        CLASSES.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
      }
    }
  }
}
