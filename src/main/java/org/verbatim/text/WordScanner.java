/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text to words that can be compared.
 *
 * <p>Punctuation is left out. Words joined by hyphens are taken apart, so are contractions ("don't"
 * is "do" and "not"); number words become digits ("twenty-five" is one word, 25); a spelling of one
 * country becomes that of another. The words are in text order and do not overlap. Stateless.
 */
public final class WordScanner {

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}+[*_]+[\\p{L}*_]*|\\p{L}+-{2,}\\p{L}+"
              + "|(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?"
              + "|[$£€]?\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|s|bn|m)?(?!\\p{L})"
              + "|[\\p{L}\\p{N}]\\p{M}*(?:[\\p{L}\\p{N}\\p{M}]|['’‘](?=\\p{L}))*|%|&(?=\\s)");
  private static final Map<String, String> ENDINGS =
      Map.of("s", "'s", "d", "'d", "re", "are", "ve", "have", "ll", "will", "m", "am");
  private static final Map<String, String> BEFORE_NOT =
      Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "is");
  private static final Map<String, String> WITH_TO =
      Map.of("gonna", "going", "wanna", "want", "gotta", "got");
  private static final Map<String, String> SHORT_FORMS =
      WordList.heads(WordScanner.class, "abbreviations.txt");
  private static final int MOST_MARKED = 300; // units between single marks
  private static final Set<String> SCALES = Set.of("hundred", "thousand");

  /** The words of the span. */
  public List<Word> scan(CharSequence text, Span span) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(text).region(span.begin(), span.end());
    while (matcher.find()) {
      add(text, matcher.start(), matcher.end(), span.end(), words);
      if (isPossessive(text, span.begin(), matcher.end(), span.end())) {
        words.add(new Word(new Span(matcher.end(), matcher.end() + 1), "'s", false));
      }
    }
    return List.copyOf(joinNumbers(text, words));
  }

  /** The words of a whole text. */
  public List<Word> scan(CharSequence text) {
    return scan(text, new Span(0, text.length()));
  }

  // "James' boat" is "James's boat"; the closing mark of a quotation inside is none.
  private static boolean isPossessive(CharSequence text, int begin, int at, int limit) {
    return at + 2 < limit
        && isApostrophe(text.charAt(at))
        && Character.toLowerCase(text.charAt(at - 1)) == 's'
        && text.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 2))
        && !isMarkOpen(text, Math.max(begin, at - MOST_MARKED), at);
  }

  private static boolean isMarkOpen(CharSequence text, int begin, int end) {
    boolean open = false;
    for (int i = begin; i < end; i++) {
      if (isApostrophe(text.charAt(i)) || text.charAt(i) == '‘') {
        boolean before = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean behind = Character.isLetterOrDigit(text.charAt(i + 1));
        open = behind && !before || open && before == behind;
      }
    }
    return open;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private void add(CharSequence text, int begin, int end, int limit, List<Word> words) {
    String raw = text.subSequence(begin, end).toString().replace('’', '\'').replace('‘', '\'');
    boolean capital = Character.isUpperCase(raw.codePointAt(0));
    int mark = raw.lastIndexOf('\'');
    String lower = raw.toLowerCase(Locale.ROOT);
    if (mark > 0 && lower.endsWith("n't") && lower.length() > 3) {
      String before = lower.substring(0, lower.length() - 3);
      before = BEFORE_NOT.getOrDefault(before, before);
      words.add(new Word(new Span(begin, end - 3), before, capital));
      words.add(new Word(new Span(end - 3, end), "not", false));
    } else if (mark > 0 && ENDINGS.containsKey(lower.substring(mark + 1))) {
      String ending = ENDINGS.get(lower.substring(mark + 1));
      words.add(
          new Word(new Span(begin, begin + mark), key(raw.substring(0, mark), false), capital));
      words.add(new Word(new Span(begin + mark, end), ending, false));
    } else if (lower.equals("cannot")) {
      words.add(new Word(new Span(begin, begin + 3), "can", capital));
      words.add(new Word(new Span(begin + 3, end), "not", false));
    } else if (WITH_TO.containsKey(lower)) {
      words.add(new Word(new Span(begin, end - 2), WITH_TO.get(lower), capital));
      words.add(new Word(new Span(end - 2, end), "to", false));
    } else {
      boolean dotted = end < limit && text.charAt(end) == '.';
      words.add(new Word(new Span(begin, end), key(raw, dotted), capital));
    }
  }

  private static String key(String raw, boolean dotted) {
    if (raw.equals("%")) {
      return "percent";
    }
    if (raw.equals("&")) {
      return "and";
    }
    if (raw.equals("US")) {
      return "u.s";
    }
    if (raw.indexOf('*') >= 0 || raw.indexOf('_') >= 0 || raw.contains("--")) {
      return raw.toLowerCase(Locale.ROOT).replaceAll("[*_-]+", "*");
    }
    if (raw.indexOf('.') > 0 && Character.isLetter(raw.charAt(0))) {
      String letters = raw.replace(".", "").toLowerCase(Locale.ROOT);
      return letters.equals("us") ? "u.s" : letters;
    }
    if (Character.isDigit(raw.charAt(0))
        || (raw.length() > 1 && Character.isDigit(raw.charAt(1)))) {
      String digits = raw.replaceFirst("(?<=\\d),(?=\\d{3})", "").replaceAll(",(?=\\d{3})", "");
      return digits.toLowerCase(Locale.ROOT);
    }
    String plain = Spelling.of(raw.replace("'", ""));
    if (dotted) {
      plain = SHORT_FORMS.getOrDefault(plain, plain);
    }
    OptionalInt value = Numerals.value(plain);
    if (value.isPresent()) {
      return Integer.toString(value.getAsInt());
    }
    OptionalInt ordinal = Numerals.ordinal(plain);
    return ordinal.isPresent() ? ordinal.getAsInt() + ending(ordinal.getAsInt()) : plain;
  }

  private static String ending(int ordinal) {
    return switch (ordinal) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static List<Word> joinNumbers(CharSequence text, List<Word> words) {
    var joined = new ArrayList<Word>();
    for (var word : words) {
      Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isJoint(text, last, word)) {
        String key = joinedKey(last, word);
        if (key != null) {
          joined.set(
              joined.size() - 1,
              new Word(new Span(last.span().begin(), word.span().end()), key, last.capital()));
          continue;
        }
      }
      joined.add(word);
    }
    return joined;
  }

  private static boolean isJoint(CharSequence text, Word last, Word word) {
    String between = text.subSequence(last.span().end(), word.span().begin()).toString();
    return between.equals(" ") || between.equals("-") || between.equals("\u2011");
  }

  private static String joinedKey(Word last, Word word) {
    if (last.key().equals("per") && word.key().equals("cent")) {
      return "percent";
    }
    if (!isSmall(last.key())) {
      return null;
    }
    int value = Integer.parseInt(last.key());
    if (isSmall(word.key())) {
      int unit = Integer.parseInt(word.key());
      boolean tens = value >= 20 && value < 100 && value % 10 == 0 && unit > 0 && unit < 10;
      return tens ? Integer.toString(value + unit) : null;
    }
    if (SCALES.contains(word.key())) {
      return Integer.toString(value * Numerals.factor(word.key()).getAsInt());
    }
    return null;
  }

  private static boolean isSmall(String key) {
    return key.length() <= 3 && !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
