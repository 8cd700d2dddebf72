/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote;

import java.util.Set;

/** Small words, stops and classes of words that tell where a clause begins and ends. */
final class FunctionWords {

  private FunctionWords() {}

  static final Set<String> STOPS = Set.of(",", ";", ":", "--", "—", "–", "-", "―");
  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");
  static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "'s", "'");
  static final Set<String> DASHES = Set.of("--", "—", "–", "-", "―");
  static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then", "while", "as");
  static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "before",
          "to",
          "from",
          "via",
          "through",
          "by",
          "with",
          "over",
          "about",
          "last",
          "this",
          "following",
          "outside",
          "near",
          "earlier",
          "late",
          "early",
          "yesterday",
          "today",
          "recently",
          "when",
          "as",
          "while",
          "for",
          "of",
          "under",
          "without",
          "because");
  static final Set<String> SUBORDINATORS =
      Set.of(
          "though",
          "although",
          "as",
          "after",
          "while",
          "when",
          "where",
          "why",
          "because",
          "despite",
          "before",
          "since",
          "once",
          "until",
          "during",
          "with");
  static final Set<String> TIME_CLAUSES = Set.of("after", "when", "while", "as", "before");
  static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "there");
  static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "SYM");

  static final Set<String> PHRASE = Set.of("ADP", "CCONJ", "ADV");
  static final Set<String> OBJECT_PRONOUNS =
      Set.of(
          "him",
          "them",
          "me",
          "us",
          "himself",
          "herself",
          "itself",
          "themselves",
          "myself",
          "yourself",
          "ourselves");
}
