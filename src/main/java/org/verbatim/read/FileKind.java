/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text by their first bytes or by their control bytes. */
final class FileKind {

  /** The share of control bytes that no text reaches; random bytes have about a tenth. */
  private static final double MOST_CONTROLS = 0.05;

  private static final Map<byte[], String> STARTS = new LinkedHashMap<>();

  static {
    start("%PDF", "a PDF file");
    start("PK\u0003\u0004", "a ZIP archive, or an office document, which is one");
    start("\u0089PNG\r\n", "a PNG picture");
    start("GIF8", "a GIF picture");
    start("\u00FF\u00D8\u00FF", "a JPEG picture");
    start("II*\0", "a TIFF picture");
    start("MM\0*", "a TIFF picture");
    start("\u001F\u008B", "a gzip archive");
    start("BZh", "a bzip2 archive");
    start("\u00FD7zXZ", "an xz archive");
    start("7z\u00BC\u00AF", "a 7z archive");
    start("Rar!\u001A", "a RAR archive");
    start("\u00D0\u00CF\u0011\u00E0", "an office document of the old kind (.doc, .xls)");
    start("{\\rtf", "an RTF document");
    start("RIFF", "a sound or film file");
    start("OggS", "a sound file");
    start("ID3", "a sound file");
    start("\u007FELF", "a program");
    start("\u00CA\u00FE\u00BA\u00BE", "a program");
    start("SQLite format 3", "a database");
    start("wOFF", "a font");
    start("wOF2", "a font");
  }

  private FileKind() {}

  private static void start(String bytes, String kind) {
    STARTS.put(bytes.getBytes(StandardCharsets.ISO_8859_1), kind);
  }

  /** What the bytes are, if their start says it. */
  static Optional<String> byStart(byte[] bytes) {
    return STARTS.entrySet().stream()
        .filter(entry -> startsWith(bytes, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Whether there are more control bytes than a text in an encoding of single bytes or UTF-8 has.
   */
  static boolean hasTooManyControls(byte[] bytes) {
    int controls = 0;
    int nulls = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && "\t\n\u000B\f\r\b\u001A\u001B".indexOf(b) < 0 || b == 0x7F) {
        controls++;
        nulls += b == 0 ? 1 : 0;
      }
    }
    return controls > 1 && controls > MOST_CONTROLS * bytes.length || nulls * 100 > bytes.length;
  }

  static boolean startsWith(byte[] bytes, byte[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
