/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.variants.benchmark.misleading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.verbatim.eval.variants.benchmark.speech.Clause;
import org.verbatim.eval.variants.benchmark.speech.Edit;
import org.verbatim.eval.variants.benchmark.speech.Kind;
import org.verbatim.eval.variants.benchmark.speech.Lot;
import org.verbatim.eval.variants.benchmark.speech.Scene;
import org.verbatim.eval.variants.benchmark.speech.SentenceAlteration;
import org.verbatim.eval.variants.benchmark.speech.Term;

/** "41 million crowns": "14 million crowns"; "three days": "seven days". */
public final class NumberChanged implements SentenceAlteration {

  private static final List<String> WORDS =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety");

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public Optional<Edit> edit(Clause sentence, Scene scene, RandomGenerator random) {
    var places =
        Lot.shuffled(
            IntStream.range(0, sentence.size()).filter(i -> isNumber(sentence, i)).boxed().toList(),
            random);
    for (int i : places) {
      var term = sentence.term(i);
      String other = term.text().matches("\\d+") ? digits(term.text(), random) : word(term, random);
      boolean elsewhere = sentence.has(Set.of(other.toLowerCase(Locale.ROOT)));
      if (!other.isEmpty() && !elsewhere) {
        return Optional.of(Edit.of(term.span(), other));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(Clause sentence, int i) {
    var term = sentence.term(i);
    boolean compound =
        sentence.is(i + 1, "-")
            || sentence.is(i - 1, Set.of("-", "and", "hundred"))
            || sentence.is(i + 1, Set.of("and", "hundred"));
    return !compound
        && (term.text().matches("\\d{1,5}") || WORDS.contains(term.form()))
        && (i == 0 || !sentence.term(i - 1).text().matches("[.,:/$]|.*\\d"))
        && !sentence.is(i + 1, Set.of(":", "/", "'s", "of"));
  }

  // A year stays a year of our time; other figures get another order of digits or another order of
  // magnitude.
  private static String digits(String figure, RandomGenerator random) {
    if (figure.matches("(19|20)\\d\\d")) {
      int year = Integer.parseInt(figure);
      return Integer.toString(year + (random.nextBoolean() ? 10 : -10) + random.nextInt(4));
    }
    String turned = new StringBuilder(figure).reverse().toString();
    boolean differs = !turned.startsWith("0") && !turned.equals(figure);
    return differs && random.nextBoolean() ? turned : figure + "0";
  }

  private static String word(Term term, RandomGenerator random) {
    int at = WORDS.indexOf(term.form());
    int other = (at + 3 + random.nextInt(5)) % WORDS.size();
    String text = WORDS.get(other);
    return term.isCapital() ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
  }
}
