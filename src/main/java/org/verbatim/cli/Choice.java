/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.verbatim.text.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of the constants of an enum, by the name that the user knows: its {@code toString}. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

  private final E[] constants;

  Choice(Class<E> choices) {
    constants = choices.getEnumConstants();
  }

  @Override
  public E convert(String word) {
    List<String> names =
        Arrays.stream(constants).map(it -> it.toString().toLowerCase(Locale.ROOT)).toList();
    int chosen = names.indexOf(word.strip().toLowerCase(Locale.ROOT));
    if (chosen < 0) {
      throw new TypeConversionException(
          "'"
              + word
              + "' is none of "
              + String.join(", ", names)
              + Suggestion.didYouMean(word, names).replaceFirst("^ ", "; "));
    }
    return constants[chosen];
  }
}
