/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark;

/** How an outlet prints quotation marks and apostrophes. Changes characters, never their number. */
enum MarkStyle {
  /** As they are. */
  KEPT,
  /** "It isn't," he said. */
  STRAIGHT,
  /** “It isn’t,” he said. */
  CURLY;

  String of(String text) {
    return switch (this) {
      case KEPT -> text;
      case STRAIGHT ->
          text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
      case CURLY -> curly(text);
    };
  }

  private static String curly(String text) {
    var curly = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens =
          i == 0
              || Character.isWhitespace(text.charAt(i - 1))
              || "([—–-".indexOf(text.charAt(i - 1)) >= 0;
      boolean doubled =
          c == '\''
              && (i > 0 && text.charAt(i - 1) == '\''
                  || i + 1 < text.length() && text.charAt(i + 1) == '\'');
      if (c == '"') {
        curly.setCharAt(i, opens ? '“' : '”');
      } else if (c == '\'' && !doubled) {
        curly.setCharAt(i, opens ? '‘' : '’');
      }
    }
    return curly.toString();
  }
}
