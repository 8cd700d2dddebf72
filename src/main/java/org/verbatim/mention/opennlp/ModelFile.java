/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Model files: the same model is always the same bytes, without the time of day. */
final class ModelFile {

  private static final String MANIFEST = "manifest.properties";
  private static final long FIXED_TIME = 315_619_200_000L; // 1980-01-02, as zip knows none before

  private ModelFile() {}

  /** OpenNLP itself fails on other files without saying why. */
  static void check(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(MANIFEST) == null || zip.getEntry(NameModel.WEIGHTS) == null) {
        throw new IOException("it is no name model of OpenNLP");
      }
    }
  }

  static byte[] bytes(TokenNameFinderModel model) throws IOException {
    var written = new ByteArrayOutputStream();
    model.serialize(written);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (var entry : entries(written.toByteArray()).entrySet()) {
        var fixed = new ZipEntry(entry.getKey());
        fixed.setTime(FIXED_TIME);
        zip.putNextEntry(fixed);
        zip.write(entry.getKey().equals(MANIFEST) ? timeless(entry.getValue()) : entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> entries(byte[] file) throws IOException {
    var entries = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] timeless(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
