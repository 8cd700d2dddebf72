/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The classes of words that stand in like company, each a path in a binary tree: the longer the
 * common beginning of two paths, the more alike the words are.
 *
 * <p>Kept as the bytes of the list with a table of places in it: a map of strings would take ten
 * times the memory and time to load. Immutable; may be shared between threads.
 */
final class WordClusters {

  static final WordClusters SHIPPED = shipped("word-clusters.txt");

  private static final int FILLED = 2; // the table has at least so many places a word

  private final byte[] text;
  private final int[] places; // 0: free; else the offset of the word in the text
  private final short[] classes; // the index of the path
  private final List<String> paths = new ArrayList<>();

  /**
   * Reads a list.
   *
   * @param text lines of ASCII: a path, then its words; lines that begin with "#" are left out
   */
  WordClusters(byte[] text) {
    this.text = text;
    int words = 1;
    for (byte unit : text) {
      words += unit == ' ' ? 1 : 0;
    }
    int size = Integer.highestOneBit(words * FILLED) << 1;
    places = new int[size];
    classes = new short[size];
    int begin = 0;
    while (begin < text.length) {
      int end = begin;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      if (end > begin && text[begin] != '#') {
        readLine(begin, end);
      }
      begin = end + 1;
    }
  }

  private static WordClusters shipped(String name) {
    try (var stream = WordClusters.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no list " + name + " beside " + WordClusters.class);
      }
      return new WordClusters(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }

  private void readLine(int begin, int end) {
    int word = begin;
    int hash = 0;
    for (int i = begin; i <= end; i++) {
      if (i < end && text[i] != ' ') {
        hash = 31 * hash + text[i];
        continue;
      }
      if (word == begin) {
        paths.add(new String(text, begin, i - begin, java.nio.charset.StandardCharsets.US_ASCII));
      } else if (i > word) {
        add(word, i - word, hash);
      }
      word = i + 1;
      hash = 0;
    }
  }

  private void add(int word, int length, int hash) {
    int place = mixed(hash);
    while (places[place] != 0) {
      place = (place + 1) & (places.length - 1);
    }
    places[place] = word;
    classes[place] = (short) (paths.size() - 1);
  }

  private int mixed(int hash) {
    return (hash * 0x9E3779B9 >>> 7) & (places.length - 1);
  }

  /**
   * The path of a word as printed, else with zeros for its digits, else in lower case; empty if
   * none is listed.
   */
  String path(String word) {
    String found = find(word);
    if (found.isEmpty()) {
      found = find(withZeros(word));
    }
    return found.isEmpty() ? find(word.toLowerCase(Locale.ROOT)) : found;
  }

  private static String withZeros(String word) {
    var zeros = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        zeros.setCharAt(i, '0');
      }
    }
    return zeros.toString();
  }

  private String find(String word) {
    int place = mixed(word.hashCode()); // of ASCII, the same as of the bytes
    while (places[place] != 0) {
      if (isAt(word, places[place])) {
        return paths.get(classes[place]);
      }
      place = (place + 1) & (places.length - 1);
    }
    return "";
  }

  private boolean isAt(String word, int offset) {
    int end = offset + word.length();
    if (end > text.length || end < text.length && text[end] != ' ' && text[end] != '\n') {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[offset + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
