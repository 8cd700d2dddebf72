/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.text.BaseForm;
import org.verbatim.text.Span;
import org.verbatim.text.Vocabulary;
import org.verbatim.text.Word;
import org.verbatim.text.WordScanner;

/**
 * The question that a bare answer was given to, as the reporter tells it: "'No' when asked whether
 * he would resign". A bare answer says nothing without it.
 *
 * @param span the clause behind "whether" or "if"
 * @param words its words
 */
public record Question(Span span, List<Word> words) {

  private static final WordScanner SCANNER = new WordScanner();
  private static final int FAR = 250; // characters
  private static final Set<String> ANSWERS =
      Set.of(
          "yes",
          "no",
          "never",
          "absolutely",
          "certainly",
          "definitely",
          "not",
          "course",
          "of",
          "sure",
          "correct",
          "right",
          "exactly",
          "maybe",
          "perhaps",
          "possibly",
          "probably");
  private static final Set<String> ASKED = Set.of("asked", "question", "questioned", "pressed");
  private static final Set<String> MEMBER = Set.of("among", "amongst");
  private static final Set<String> FIRST =
      Set.of(
          "leading",
          "top",
          "first",
          "main",
          "chief",
          "only",
          "sole",
          "best",
          "favorite",
          "frontrunner",
          "likeliest",
          "strongest");
  private static final Set<String> OWNERS =
      Set.of("the", "his", "her", "their", "its", "my", "our");

  public Question {
    words = List.copyOf(words);
  }

  /**
   * The question that the words were given as an answer to.
   *
   * @param text the article's text
   * @param answer what was said
   * @return empty if it is more than a bare answer, or if its paragraph does not tell the question
   */
  public static Optional<Question> of(String text, Span answer) {
    var said = SCANNER.scan(text, answer);
    boolean bare = !said.isEmpty() && said.stream().allMatch(word -> ANSWERS.contains(word.key()));
    if (!bare) {
      return Optional.empty();
    }
    int from = Math.max(text.lastIndexOf('\n', answer.begin()) + 1, answer.begin() - FAR);
    int line = text.indexOf('\n', answer.end());
    int to = Math.min(line < 0 ? text.length() : line, answer.end() + FAR);
    return in(text, new Span(from, answer.begin())).or(() -> in(text, new Span(answer.end(), to)));
  }

  private static Optional<Question> in(String text, Span frame) {
    var words = SCANNER.scan(text, frame);
    boolean asked = false;
    for (int i = 0; i < words.size(); i++) {
      String key = words.get(i).key();
      asked |= ASKED.contains(key);
      if (asked && (key.equals("whether") || key.equals("if")) && i + 1 < words.size()) {
        int end = i + 1;
        while (end < words.size() && !isBroken(text, words.get(end - 1), words.get(end))) {
          end++;
        }
        var clause = words.subList(i + 1, end);
        var span = new Span(words.get(i + 1).span().begin(), words.get(end - 1).span().end());
        return Optional.of(new Question(span, List.copyOf(clause)));
      }
    }
    return Optional.empty();
  }

  private static boolean isBroken(String text, Word last, Word next) {
    return text.substring(last.span().end(), next.span().begin())
        .chars()
        .anyMatch(c -> ",;:?!—–".indexOf(c) >= 0);
  }

  /** Whether both ask of the same persons or things, in words of which none is the same. */
  public boolean isOther(Question other) {
    var shared = contents(false);
    shared.retainAll(other.contents(false));
    return sharesName(other) && shared.isEmpty();
  }

  /** Whether one asks for one of several and the other for the first of them. */
  public boolean isOtherRank(Question other) {
    return isOfSeveral() && other.isOfFirst() || isOfFirst() && other.isOfSeveral();
  }

  private boolean isOfSeveral() {
    for (int i = 0; i < words.size(); i++) {
      boolean oneOf =
          words.get(i).key().equals("1")
              && i + 1 < words.size()
              && words.get(i + 1).key().equals("of");
      if (oneOf || MEMBER.contains(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfFirst() {
    for (int i = 1; i < words.size(); i++) {
      if (FIRST.contains(words.get(i).key()) && OWNERS.contains(words.get(i - 1).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether both ask of one person or thing that both name. */
  public boolean sharesName(Question other) {
    var names = contents(true);
    names.retainAll(other.contents(true));
    return !names.isEmpty();
  }

  private Set<String> contents(boolean names) {
    var contents = new HashSet<String>();
    for (var word : words) {
      if (!Vocabulary.isFunctionWord(word.key()) && word.capital() == names) {
        contents.add(BaseForm.of(word.key()));
      }
    }
    return contents;
  }
}
