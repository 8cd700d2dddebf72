/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.verbatim.model.Attitude;
import org.verbatim.model.BlockRole;
import org.verbatim.quote.ReportingVerb;
import org.verbatim.quote.ReportingWords;
import org.verbatim.syntax.WordKind;

/**
 * Model files. The same model is the same bytes everywhere: numbers of fixed width, high byte
 * first, without compression, which differs between machines.
 *
 * <p>The way of the bytes: what it is, which features it was made with, a check sum of all that
 * follows; the words; for each chain the steps, then its features in rising order with their
 * weights; the calibration. Words and features are numbers from which nobody gets a text.
 */
final class ReadingFile {

  private static final int MAGIC = 0x56425244; // VBRD

  /** To be raised with every change of the features that the names of enumerations do not show. */
  private static final int FEATURES = 1;

  private ReadingFile() {}

  /** Features hold the numbers of constants, so that a model fits these lists alone. */
  private static int features() {
    return Arrays.hashCode(
        new int[] {
          FEATURES,
          names(WordKind.values()),
          names(BlockRole.values()),
          names(Attitude.values()),
          names(ReportingVerb.Sort.values()),
          names(ReportingWords.Inflection.values())
        });
  }

  private static int names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList().hashCode();
  }

  // ------------------------------------------------------------------ writing

  static byte[] bytes(ReadingModel model) {
    try {
      var body = new ByteArrayOutputStream();
      var out = new DataOutputStream(body);
      writeRising(model.words().numbers(), out);
      writeChain(model.cues(), out);
      writeChain(model.roles(), out);
      writeFloats(model.calibration().shares(), out);
      writeFloats(model.calibration().rights(), out);
      var file = new ByteArrayOutputStream();
      var head = new DataOutputStream(file);
      head.writeInt(MAGIC);
      head.writeInt(features());
      head.writeLong(sum(body.toByteArray()));
      body.writeTo(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file that could fail
    }
  }

  private static void writeChain(ChainModel chain, DataOutputStream out) throws IOException {
    writeFloats(chain.steps(), out);
    int[] features = chain.features();
    long[] order = new long[features.length]; // the feature, then its index
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) features[i] << 32 | i;
    }
    Arrays.sort(order);
    writeRising(Arrays.stream(order).mapToInt(one -> (int) (one >> 32)).toArray(), out);
    for (int label = 0; label < chain.labels().size(); label++) {
      for (long one : order) {
        out.writeByte((int) Math.rint(chain.weight((int) one, label) / ChainModel.STEP));
      }
    }
  }

  private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /** Writes the distances, in groups of seven bits of which the last is marked. */
  private static void writeRising(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    long last = Integer.MIN_VALUE;
    for (int value : values) {
      long left = value - last;
      while (left >= 0x80) {
        out.writeByte((int) (left & 0x7F));
        left >>>= 7;
      }
      out.writeByte((int) (left | 0x80));
      last = value;
    }
  }

  private static long sum(byte[] body) {
    var sum = new CRC32();
    sum.update(body);
    return sum.getValue();
  }

  // ------------------------------------------------------------------ reading

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read or is none; the message says so
   */
  static ReadingModel read(InputStream stream) throws IOException {
    byte[] file = stream.readAllBytes();
    var head = new DataInputStream(new ByteArrayInputStream(file));
    if (file.length < 16 || head.readInt() != MAGIC) {
      throw new IOException("it is no model of 'verbatim train reading'");
    }
    if (head.readInt() != features()) {
      throw new IOException("another version of the program made it; train it again");
    }
    long sum = head.readLong();
    byte[] body = head.readAllBytes();
    if (sum(body) != sum) {
      throw new IOException("it is damaged or was not written to its end");
    }
    var in = new DataInputStream(new ByteArrayInputStream(body));
    var words = new Vocabulary(readRising(in));
    var cues = readChain(Labels.CUE, in);
    var roles = readChain(Labels.ROLES, in);
    return new ReadingModel(words, cues, roles, new Calibration(readFloats(in), readFloats(in)));
  }

  private static ChainModel readChain(Labels labels, DataInputStream in) throws IOException {
    float[] steps = readFloats(in);
    int[] keys = readRising(in);
    var features = new IntTable();
    for (int key : keys) {
      features.add(key);
    }
    int count = labels.size();
    float[] weights = new float[keys.length * count];
    for (int label = 0; label < count; label++) {
      byte[] column = in.readNBytes(keys.length);
      for (int i = 0; i < column.length; i++) {
        weights[i * count + label] = (float) (column[i] * ChainModel.STEP);
      }
    }
    return new ChainModel(labels, steps, features, weights);
  }

  private static float[] readFloats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static int[] readRising(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < values.length; i++) {
      int shift = 0;
      int part = in.readUnsignedByte();
      while (part < 0x80) {
        last += (long) part << shift;
        shift += 7;
        part = in.readUnsignedByte();
      }
      last += (long) (part & 0x7F) << shift;
      values[i] = (int) last;
    }
    return values;
  }
}
