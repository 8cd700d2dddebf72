/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import org.verbatim.report.Legible;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out for results and summaries
 * @param err for complaints and progress
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

  /** One line, whatever the names of files in the message hold. */
  void complain(String message) {
    err.print("verbatim: " + Legible.of(message) + "\n");
  }

  void print(String text) {
    out.print(text);
  }

  PrintWriter outWriter() {
    return writer(out);
  }

  PrintWriter errWriter() {
    return writer(err);
  }

  /** Leaves the characters to the stream, which alone knows its charset. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) {
            stream.print(String.valueOf(characters, offset, length));
          }

          @Override
          public void flush() {
            stream.flush();
          }

          @Override
          public void close() {
            flush();
          }
        },
        true);
  }
}
