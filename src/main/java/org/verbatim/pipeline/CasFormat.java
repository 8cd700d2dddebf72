/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.util.CasIOUtils;
import org.xml.sax.SAXException;

/** The formats that hold a whole CAS. */
enum CasFormat {
  /** XMI 1.0; its types stand in a file beside it. */
  XMI(".xmi") {
    @Override
    void write(CAS cas, Path file) throws IOException {
      try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
        CasIOUtils.save(cas, stream, SerialFormat.XMI);
      } catch (IOException e) {
        // Not the disk's fault but the article's: a character that XML has no way to write.
        if (e.getCause() instanceof SAXException) {
          throw new IllegalStateException(e.getCause());
        }
        throw e;
      }
    }
  },
  /** JSON CAS with its types inside; offsets are UTF-16 units, as everywhere. */
  JSON_CAS(".json") {
    @Override
    void write(CAS cas, Path file) throws IOException {
      var serializer = new JsonCas2Serializer();
      serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
      serializer.serialize(cas, file.toFile());
    }
  };

  private final String ending;

  CasFormat(String ending) {
    this.ending = ending;
  }

  abstract void write(CAS cas, Path file) throws IOException;

  /** Writes a result; the name is without its ending. */
  void write(CAS cas, OutputFolder out, String name) {
    out.write(name + ending, file -> write(cas, file));
  }

  /** Writes the types that XMI files need to be read. */
  static void writeTypes(OutputFolder out, String name) {
    out.write(
        name,
        file -> {
          try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            Engines.types().toXML(stream);
          } catch (SAXException e) {
            throw new IOException(e);
          }
        });
  }
}
