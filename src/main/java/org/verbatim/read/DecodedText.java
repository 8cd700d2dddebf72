/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as text. A byte order mark decides, then what a page declares, then whether the bytes are
 * UTF-8, then what their frequencies suggest.
 *
 * @param text the text; one unit for every character that XML cannot hold is a space
 * @param notes what was guessed or replaced
 */
record DecodedText(String text, List<String> notes) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Longest first: the mark of UTF-32LE begins with that of UTF-16LE. */
  private static final List<Map.Entry<byte[], Charset>> MARKS =
      List.of(
          Map.entry(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, Charset.forName("UTF-32BE")),
          Map.entry(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, Charset.forName("UTF-32LE")),
          Map.entry(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
          Map.entry(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE),
          Map.entry(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE));

  /** Pages declare their encoding in the first kilobytes; the standard says in the first one. */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** In UTF-16, Latin letters, digits and spaces leave every other byte empty. */
  private static final double EMPTY_HALF = 0.4;

  /** A Western text has fewer bytes than this beyond ASCII: accents and quotation marks. */
  private static final double WESTERN = 0.06;

  /** A text with this many good characters for a bad one is damaged UTF-8, nothing else. */
  private static final int GOOD_FOR_BAD = 4;

  /**
   * The text of the bytes.
   *
   * @throws UnreadableArticleException if they are no text
   */
  static DecodedText of(byte[] bytes) throws UnreadableArticleException {
    var notes = new ArrayList<String>();
    String text = decode(bytes, notes);
    return new DecodedText(withoutWhatXmlForbids(text, notes), notes);
  }

  private static String decode(byte[] bytes, List<String> notes) throws UnreadableArticleException {
    for (var mark : MARKS) {
      if (FileKind.startsWith(bytes, mark.getKey())) {
        // Some decoders drop the mark and some keep it; offsets count it in any encoding.
        int length = mark.getKey().length;
        var behind = Arrays.copyOfRange(bytes, length, bytes.length);
        return "\uFEFF" + lenient(behind, mark.getValue(), notes);
      }
    }
    var kind = FileKind.byStart(bytes);
    if (kind.isPresent()) {
      throw new UnreadableArticleException(
          "this is " + kind.get() + "; save the article as plain text or HTML");
    }
    var wide = wide(bytes);
    if (wide.isPresent()) {
      notes.add("read as " + wide.get() + ", which it does not declare");
      return lenient(bytes, wide.get(), notes);
    }
    if (FileKind.hasTooManyControls(bytes)) {
      throw new UnreadableArticleException(
          "this is a binary file, no text; save the article as plain text or HTML");
    }
    var declared = declared(bytes).flatMap(charset -> strict(bytes, charset));
    if (declared.isPresent()) {
      return declared.get();
    }
    var utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (isDamagedUtf8(bytes)) {
      return lenient(bytes, StandardCharsets.UTF_8, notes);
    }
    var guess = guess(bytes);
    notes.add("read as " + guess + ": the bytes are no valid UTF-8 and nothing declares them");
    return lenient(bytes, guess, notes);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    var found = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? charset(found.group(1)) : Optional.empty();
  }

  /** As browsers do, Latin-1 is taken for the larger set that Windows wrote under its name. */
  private static Optional<Charset> charset(String name) {
    try {
      var charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    double pairs = bytes.length / 2.0;
    if (odd > EMPTY_HALF * pairs && even < odd / 10.0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > EMPTY_HALF * pairs && odd < even / 10.0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return good >= GOOD_FOR_BAD * bad;
  }

  private static Charset guess(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    if (high < WESTERN * bytes.length) {
      return WINDOWS_1252;
    }
    var detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return (name == null ? Optional.<Charset>empty() : charset(name))
        .filter(charset -> strict(bytes, charset).isPresent())
        .orElse(WINDOWS_1252);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException wrongCharset) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, Charset charset, List<String> notes) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      long bad = text.chars().filter(c -> c == '\uFFFD').count();
      if (bad > 0) {
        notes.add(bad + " characters could not be decoded from " + charset + " and show as \uFFFD");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a replacing decoder refuses nothing", e);
    }
  }

  private static String withoutWhatXmlForbids(String text, List<String> notes) {
    var kept = new StringBuilder(text.length());
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isXml(text, i)) {
        kept.append(text.charAt(i));
      } else {
        kept.append(' ');
        replaced++;
      }
    }
    if (replaced > 0) {
      notes.add(
          replaced
              + (replaced == 1 ? " character was" : " characters were")
              + " replaced by a space: XML cannot hold control characters");
    }
    return kept.toString();
  }
}
