/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.uima.UimaContext;
import org.apache.uima.resource.ResourceInitializationException;

/** Reads an annotator's parameters and stops the run where one makes no sense. */
final class Parameters {

  private final Class<?> annotator;
  private final UimaContext context;

  Parameters(Class<?> annotator, UimaContext context) {
    this.annotator = annotator;
    this.context = context;
  }

  /** The value of a parameter that must lie between 0 and 1. */
  double share(String name) throws ResourceInitializationException {
    Object value = context.getConfigParameterValue(name);
    if (value instanceof Float number && number >= 0 && number <= 1) {
      // By way of the text: 0.9f as a double would be 0.8999999761581421.
      return Double.parseDouble(number.toString());
    }
    throw new ResourceInitializationException(
        new IllegalArgumentException(
            annotator.getSimpleName()
                + ": parameter '"
                + name
                + "' must be a number from 0 to 1, got "
                + value));
  }

  /** The one of some names that a parameter must have. */
  String oneOf(String name, List<String> names) throws ResourceInitializationException {
    Object value = context.getConfigParameterValue(name);
    if (value instanceof String word && names.contains(word)) {
      return word;
    }
    throw new ResourceInitializationException(
        new IllegalArgumentException(
            annotator.getSimpleName()
                + ": parameter '"
                + name
                + "' must be one of "
                + String.join(", ", names)
                + ", got "
                + value));
  }

  /** What is made of the word that a parameter must have. */
  <T> T made(String name, Function<String, T> making) throws ResourceInitializationException {
    Object value = context.getConfigParameterValue(name);
    try {
      if (value instanceof String word) {
        return making.apply(word);
      }
      throw new IllegalArgumentException("must be given");
    } catch (IllegalArgumentException e) {
      throw refused(name, e);
    }
  }

  private ResourceInitializationException refused(String name, Exception reason) {
    return new ResourceInitializationException(
        new IllegalArgumentException(
            annotator.getSimpleName() + ": parameter '" + name + "': " + reason.getMessage(),
            reason));
  }

  /** Reads a file. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /** What the file that a parameter names holds; the shipped one if it names none. */
  <T> T model(String name, Reading<T> reading, Supplier<T> shipped)
      throws ResourceInitializationException {
    String file = (String) context.getConfigParameterValue(name);
    if (file == null || file.isBlank()) {
      return shipped.get();
    }
    try {
      return reading.read(Path.of(file));
    } catch (IOException | IllegalArgumentException e) {
      throw refused(name, e);
    }
  }
}
