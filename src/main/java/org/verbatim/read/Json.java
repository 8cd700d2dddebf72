/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a JSON text: {@code Map}, {@code List} and {@code String}; numbers and constants
 * come as they are written. Pages hold their metadata in it; nothing else here needs more.
 */
final class Json {

  /** Deeper nesting is an attack, not metadata. */
  private static final int DEEPEST = 64;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** The value; empty if the text is no JSON, which is common on pages and no reason to stop. */
  static Optional<Object> parse(String text) {
    var json = new Json(text);
    try {
      return Optional.of(json.value(0));
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      return Optional.empty();
    }
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("nested too deep");
    }
    skipBlanks();
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, Object> object(int depth) {
    var object = new LinkedHashMap<String, Object>();
    at++;
    skipBlanks();
    while (text.charAt(at) != '}') {
      skipBlanks();
      String key = string();
      skipBlanks();
      expect(':');
      object.put(key, value(depth + 1));
      skipComma();
    }
    at++;
    return object;
  }

  private List<Object> array(int depth) {
    var array = new ArrayList<>();
    at++;
    skipBlanks();
    while (text.charAt(at) != ']') {
      array.add(value(depth + 1));
      skipComma();
    }
    at++;
    return array;
  }

  private String string() {
    expect('"');
    var string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private String literal() {
    int begin = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == begin) {
      throw new IllegalArgumentException("no value at " + at);
    }
    return text.substring(begin, at);
  }

  private void skipComma() {
    skipBlanks();
    if (text.charAt(at) == ',') {
      at++;
      skipBlanks();
    } else if (text.charAt(at) != '}' && text.charAt(at) != ']') {
      throw new IllegalArgumentException("no comma at " + at);
    }
  }

  private void expect(char c) {
    if (text.charAt(at) != c) {
      throw new IllegalArgumentException("no " + c + " at " + at);
    }
    at++;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
