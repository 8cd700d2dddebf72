/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.Set;

/**
 * Writes HTML that is balanced and escaped by construction: elements are closed where they were
 * opened, and whatever is written as text or as the value of an attribute is escaped. Only {@link
 * #own} writes as it stands; it is for our own style sheet and script.
 */
final class Markup {

  private static final Set<String> WITHOUT_END = Set.of("meta", "input", "br", "col");

  private final StringBuilder out = new StringBuilder(1 << 16);

  Markup() {
    out.append("<!DOCTYPE html>\n");
  }

  /**
   * An element.
   *
   * @param tag its name, with its classes as in a selector: "p", "p.why.loud"
   * @param content writes what stands in it
   * @param attributes names and values in turns
   */
  Markup in(String tag, Runnable content, String... attributes) {
    var name = start(tag, attributes);
    content.run();
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  Markup line(String tag, String text, String... attributes) {
    return in(tag, () -> text(text), attributes);
  }

  /** An element that never has content. */
  Markup empty(String tag, String... attributes) {
    if (!WITHOUT_END.contains(start(tag, attributes))) {
      throw new IllegalArgumentException("<" + tag + "> needs an end");
    }
    return this;
  }

  private String start(String tag, String... attributes) {
    int dot = tag.indexOf('.');
    var name = dot < 0 ? tag : tag.substring(0, dot);
    out.append('<').append(name);
    if (dot >= 0) {
      attribute("class", tag.substring(dot + 1).replace('.', ' '));
    }
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return name;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name);
    if (!value.isEmpty()) {
      out.append("=\"");
      escape(Legible.of(value));
      out.append('"');
    }
  }

  /**
   * Text, escaped. Words of a script that runs from right to left stand in an element of their own,
   * so that they do not turn round what stands beside them.
   */
  Markup text(String text) {
    var shown = Legible.of(text);
    int from = 0;
    while (from < shown.length()) {
      int begin = next(shown, from, true);
      escape(shown.substring(from, begin));
      from = begin;
      if (begin < shown.length()) {
        int end = endOfRightToLeft(shown, begin);
        out.append("<bdi>");
        escape(shown.substring(begin, end));
        out.append("</bdi>");
        from = end;
      }
    }
    return this;
  }

  /** To the last letter that runs from right to left before one that runs from left to right. */
  private static int endOfRightToLeft(String text, int begin) {
    int limit = next(text, begin, false);
    int end = begin;
    for (int i = begin; i < limit; i += Character.charCount(text.codePointAt(i))) {
      if (isRightToLeft(text.codePointAt(i))) {
        end = i + Character.charCount(text.codePointAt(i));
      }
    }
    return end;
  }

  /** The next letter that runs in the given direction; the end of the text if there is none. */
  private static int next(String text, int from, boolean rightToLeft) {
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (rightToLeft
          ? isRightToLeft(character)
          : Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(character);
      }
    }
  }

  /** Our own style sheet or script, as it stands. Never for foreign text. */
  Markup own(String trusted) {
    out.append(trusted);
    return this;
  }

  /** For those who read the page's source; HTML sees a blank. */
  Markup newLine() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
