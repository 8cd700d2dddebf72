/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads training data: UTF-8, a token a line, then a tab and its tag (O, or B- or I- and a type of
 * name), an empty line behind each sentence, "# doc NAME" before each document.
 */
final class NameData {

  private static final String DOCUMENT = "# doc ";

  private final Path file;
  private final List<NameDocument> documents = new ArrayList<>();
  private final List<NameSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<NamedSpan> names = new ArrayList<>();
  private String document = "";
  private int begun = -1; // the first token of the name that is being read; -1 outside
  private NameType type;
  private int number;

  private NameData(Path file) {
    this.file = file;
  }

  /**
   * The documents of a file, in its order.
   *
   * @throws NameDataException if a line is wrong
   */
  static List<NameDocument> read(Path file) throws IOException {
    return new NameData(file).documents();
  }

  private List<NameDocument> documents() throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (var line : text.split("\r?\n", -1)) {
      number++;
      if (line.startsWith(DOCUMENT) && line.indexOf('\t') < 0) {
        endDocument();
        document = line.substring(DOCUMENT.length()).strip();
      } else if (line.isBlank()) {
        endSentence();
      } else {
        token(line);
      }
    }
    endDocument();
    if (documents.isEmpty()) {
      throw new NameDataException(file + ": there is no sentence in it");
    }
    return documents;
  }

  private void token(String line) throws NameDataException {
    int tab = line.indexOf('\t');
    if (tab < 1 || tab != line.lastIndexOf('\t')) {
      throw wrong("a line must be a token, a tab and its tag, got '" + line + "'");
    }
    String token = line.substring(0, tab);
    String tag = line.substring(tab + 1).strip();
    if (token.isBlank()) {
      throw wrong("there is no token before the tab");
    }
    if (tag.equals("O")) {
      endName();
    } else {
      var named = typeOf(tag).orElseThrow(() -> wrong(unknown(tag)));
      if (tag.charAt(0) == 'B') {
        endName();
        begun = tokens.size();
        type = named;
      } else if (begun < 0 || named != type) {
        throw wrong("the tag " + tag + " must go on from a token with B-" + named);
      }
    }
    tokens.add(token);
  }

  private static String unknown(String tag) {
    return "the tag must be O, or B- or I- with PER, ORG, LOC or MISC, got '" + tag + "'";
  }

  private static Optional<NameType> typeOf(String tag) {
    for (var type : NameType.values()) {
      if (tag.equals("B-" + type) || tag.equals("I-" + type)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private NameDataException wrong(String what) {
    return new NameDataException(file + ":" + number + ": " + what);
  }

  private void endName() {
    if (begun >= 0) {
      names.add(new NamedSpan(begun, tokens.size(), type, 1));
      begun = -1;
    }
  }

  private void endSentence() {
    endName();
    if (!tokens.isEmpty()) {
      sentences.add(new NameSentence(tokens, false, names));
      tokens.clear();
      names.clear();
    }
  }

  private void endDocument() {
    endSentence();
    if (!sentences.isEmpty()) {
      documents.add(new NameDocument(document, sentences));
      sentences.clear();
    }
  }
}
