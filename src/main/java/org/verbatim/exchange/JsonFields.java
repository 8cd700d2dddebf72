/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.verbatim.text.Span;

/**
 * The fields of a JSON object from a file. Reading a field that is not what it should be throws an
 * {@link IllegalArgumentException} which says where, what was found and what belongs there.
 */
final class JsonFields {

  private final String place;
  private final JsonNode object;

  /**
   * @param place where the object stands, for messages: "gold.jsonl:12"
   * @param object the object
   */
  JsonFields(String place, JsonNode object) {
    this.place = place;
    this.object = object;
    if (!object.isObject()) {
      throw new IllegalArgumentException(
          place + ": found " + shown(object) + ", put an object {…} here");
    }
  }

  boolean has(String field) {
    return object.hasNonNull(field);
  }

  String text(String field) {
    return optionalText(field).orElseThrow(() -> wrong(field, "a text"));
  }

  /** The text; empty if the field is missing or null. */
  Optional<String> optionalText(String field) {
    if (!has(field)) {
      return Optional.empty();
    }
    if (!object.get(field).isTextual()) {
      throw wrong(field, "a text");
    }
    return Optional.of(object.get(field).textValue());
  }

  /** A text that stands for a value; the function throws if it knows no such value. */
  <T> Optional<T> optionalValue(String field, Function<String, T> value) {
    return optionalText(field)
        .map(
            label -> {
              try {
                return value.apply(label);
              } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                    place + ": \"" + field + "\": " + e.getMessage(), e);
              }
            });
  }

  <T> T value(String field, Function<String, T> value) {
    return optionalValue(field, value).orElseThrow(() -> wrong(field, "a text"));
  }

  int number(String field) {
    if (!has(field) || !object.get(field).canConvertToInt()) {
      throw wrong(field, "a whole number");
    }
    return object.get(field).intValue();
  }

  /** Whether the field is there and true. */
  boolean isTrue(String field) {
    if (has(field) && !object.get(field).isBoolean()) {
      throw wrong(field, "true or false");
    }
    return has(field) && object.get(field).booleanValue();
  }

  /** Whether the field says anything: it is there and neither false nor an empty text. */
  boolean isGiven(String field) {
    return has(field)
        && !object.get(field).equals(BooleanNode.FALSE)
        && !object.get(field).asText("-").isEmpty();
  }

  boolean truth(String field) {
    if (!has(field)) {
      throw wrong(field, "true or false");
    }
    return isTrue(field);
  }

  /** The texts of an array; none if the field is missing or null. */
  List<String> texts(String field) {
    var texts = new ArrayList<String>();
    for (var element : elements(field)) {
      if (!element.isTextual()) {
        throw wrong(field, "texts");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /** The spans [begin, end] of an array; none if the field is missing or null. */
  List<Span> spans(String field) {
    return elements(field).stream().map(element -> span(field, element)).toList();
  }

  /** A span [begin, end]; empty if the field is missing or null. */
  Optional<Span> optionalSpan(String field) {
    return has(field) ? Optional.of(span(field, object.get(field))) : Optional.empty();
  }

  /** A span whose ends are two fields. */
  Span spanOf(String beginField, String endField) {
    return span(beginField, number(beginField), number(endField));
  }

  /** The object in a field. */
  JsonFields object(String field) {
    if (!has(field)) {
      throw wrong(field, "an object");
    }
    return new JsonFields(place + ": \"" + field + "\"", object.get(field));
  }

  /** The objects of an array; none if the field is missing or null. */
  List<JsonFields> objects(String field) {
    return elements(field).stream()
        .map(element -> new JsonFields(place + ": \"" + field + "\"", element))
        .toList();
  }

  /** The names of all fields, in the order of the file. */
  List<String> names() {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private List<JsonNode> elements(String field) {
    if (!has(field)) {
      return List.of();
    }
    if (!object.get(field).isArray()) {
      throw wrong(field, "an array");
    }
    return StreamSupport.stream(object.get(field).spliterator(), false).toList();
  }

  private Span span(String field, JsonNode pair) {
    if (!pair.isArray()
        || pair.size() != 2
        || !pair.get(0).canConvertToInt()
        || !pair.get(1).canConvertToInt()) {
      throw wrong(field, "[begin, end] in whole numbers");
    }
    return span(field, pair.get(0).intValue(), pair.get(1).intValue());
  }

  private Span span(String field, int begin, int end) {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          place
              + ": \""
              + field
              + "\" runs from "
              + begin
              + " to "
              + end
              + ", put a span here"
              + " that begins at 0 or later and does not end before its begin");
    }
    return new Span(begin, end);
  }

  private IllegalArgumentException wrong(String field, String wanted) {
    var found = object.get(field);
    return new IllegalArgumentException(
        place
            + ": "
            + (found == null ? "no \"" + field + "\"" : "\"" + field + "\" is " + shown(found))
            + ", put "
            + wanted
            + " here");
  }

  private static String shown(JsonNode node) {
    var json = node.toString();
    return json.length() <= 40 ? json : json.substring(0, 40) + "…";
  }
}
