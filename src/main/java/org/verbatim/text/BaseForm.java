/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.Map;

/**
 * A rough base form of English words: enough to see that "agreed", "agrees" and "agreeing" are one
 * verb. The result need not be a word.
 */
public final class BaseForm {

  private static final Map<String, String> IRREGULAR =
      WordList.heads(BaseForm.class, "irregular-forms.txt");

  private BaseForm() {}

  /** The base form of a {@linkplain Word#key() key}. */
  public static String of(String key) {
    String known = IRREGULAR.get(key);
    if (known != null) {
      return known;
    }
    if (key.length() < 4 || !Character.isLetter(key.charAt(0))) {
      return key;
    }
    String base = withoutEnding(key);
    return IRREGULAR.getOrDefault(base, base);
  }

  private static String withoutEnding(String key) {
    if (key.endsWith("ies") && key.length() > 4) {
      return key.substring(0, key.length() - 3) + "i";
    }
    if (key.endsWith("ied") && key.length() > 4) {
      return key.substring(0, key.length() - 3) + "i";
    }
    String base = key;
    if (key.endsWith("ing") && key.length() > 5) {
      base = undouble(key.substring(0, key.length() - 3));
    } else if (key.endsWith("ed") && key.length() > 4 && !key.endsWith("eed")) {
      base = undouble(key.substring(0, key.length() - 2));
    } else if (key.endsWith("eed") && key.length() > 4) {
      return key.endsWith("greed") ? key.substring(0, key.length() - 2) : key;
    } else if (key.endsWith("es") && key.length() > 4) {
      base = key.substring(0, key.length() - 2);
    } else if (key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us")) {
      base = key.substring(0, key.length() - 1);
    }
    if (base.endsWith("e") && base.length() > 3) {
      return base.substring(0, base.length() - 1);
    }
    if (base.endsWith("y") && base.length() > 3) {
      return base.substring(0, base.length() - 1) + "i";
    }
    return base;
  }

  private static String undouble(String base) {
    int n = base.length();
    boolean twice = n > 3 && base.charAt(n - 1) == base.charAt(n - 2);
    return twice && "lsz".indexOf(base.charAt(n - 1)) < 0 ? base.substring(0, n - 1) : base;
  }
}
