/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.verbatim.text.Span;

/**
 * The fields of a JSON object. Every method throws {@link IllegalArgumentException} with what was
 * found and what is allowed if a field has another shape.
 */
final class Fields {

  private final JsonNode node;

  private Fields(JsonNode node) {
    this.node = node;
  }

  static Fields of(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "a record must be a JSON object {…}, found " + shown(node));
    }
    return new Fields(node);
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private IllegalArgumentException wrong(String name, String allowed) {
    return new IllegalArgumentException(
        "'" + name + "' must be " + allowed + ", found " + shown(node.path(name)));
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** The text of a field that must be there. */
  String text(String name) {
    return optional(name)
        .orElseThrow(
            () -> new IllegalArgumentException("'" + name + "' is missing; every record needs it"));
  }

  /** Empty if the field is missing or null. */
  Optional<String> optional(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    if (!node.get(name).isTextual()) {
      throw wrong(name, "a text");
    }
    return Optional.of(node.get(name).textValue());
  }

  int integer(String name) {
    if (!node.path(name).isInt()) {
      throw wrong(name, "a whole number");
    }
    return node.get(name).intValue();
  }

  /** 0 if the field is missing or null. */
  double number(String name) {
    if (!has(name)) {
      return 0;
    }
    if (!node.get(name).isNumber()) {
      throw wrong(name, "a number");
    }
    return node.get(name).doubleValue();
  }

  /** Empty if the field is missing or null. */
  OptionalDouble optionalNumber(String name) {
    return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
  }

  /** False if the field is missing or null. */
  boolean flag(String name) {
    if (!has(name)) {
      return false;
    }
    if (!node.get(name).isBoolean()) {
      throw wrong(name, "true or false");
    }
    return node.get(name).booleanValue();
  }

  /** Whether the field says anything: it is there and neither false nor an empty text. */
  boolean given(String name) {
    return has(name)
        && !node.get(name).equals(BooleanNode.FALSE)
        && !(node.get(name).isTextual() && node.get(name).textValue().isEmpty());
  }

  Span span(String name) {
    return span(name, node.path(name));
  }

  private Span span(String name, JsonNode value) {
    if (!value.isArray() || value.size() != 2 || !value.get(0).isInt() || !value.get(1).isInt()) {
      throw wrong(name, "made of spans [begin, end] of whole numbers");
    }
    int begin = value.get(0).intValue();
    int end = value.get(1).intValue();
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' has the span ["
              + begin
              + ", "
              + end
              + "]; a span must not begin before 0 nor end before it begins");
    }
    return new Span(begin, end);
  }

  /** Empty if the field is missing or null. */
  List<Span> spans(String name) {
    List<Span> spans = new ArrayList<>();
    elements(name).forEach(element -> spans.add(span(name, element)));
    return spans;
  }

  /** Empty if the field is missing or null. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (var element : elements(name)) {
      if (!element.isTextual()) {
        throw wrong(name, "a list of texts");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /** The object in a field that must be there. */
  Fields object(String name) {
    if (!node.path(name).isObject()) {
      throw wrong(name, "an object {…}");
    }
    return of(node.get(name));
  }

  /** The names of all fields, in the order of the file. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Empty if the field is missing or null. */
  <T> List<T> objects(String name, Function<Fields, T> read) {
    List<T> objects = new ArrayList<>();
    for (var element : elements(name)) {
      objects.add(read.apply(of(element)));
    }
    return objects;
  }

  private Iterable<JsonNode> elements(String name) {
    if (!has(name)) {
      return List.of();
    }
    if (!node.get(name).isArray()) {
      throw wrong(name, "a list");
    }
    return node.get(name);
  }
}
