/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingFileTest {

  private static ReadingModel model() {
    var words = new Vocabulary(new int[] {7, -3, 1 << 30});
    return new ReadingModel(
        words,
        chain(Labels.CUE, 12, -5),
        chain(Labels.ROLES, Integer.MAX_VALUE, Integer.MIN_VALUE, 3),
        new Calibration(new float[] {0.25f, 0.75f}, new float[] {0.5f, 0.875f}));
  }

  private static ChainModel chain(Labels labels, int... features) {
    var table = new IntTable();
    Arrays.stream(features).forEach(table::add);
    float[] weights = new float[features.length * labels.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i - 4) / 32f;
    }
    float[] steps = new float[labels.size() * labels.size()];
    Arrays.fill(steps, 0.5f);
    return new ChainModel(labels, steps, table, weights);
  }

  private static ReadingModel read(byte[] file) throws IOException {
    return ReadingFile.read(new ByteArrayInputStream(file));
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    var read = read(ReadingFile.bytes(model()));

    assertThat(read.words().numbers()).containsExactly(-3, 7, 1 << 30);
    assertThat(read.cues().features()).containsExactly(-5, 12);
    assertThat(read.cues().weight(0, 1)).isEqualTo(model().cues().weight(1, 1));
    assertThat(read.roles().steps()).isEqualTo(model().roles().steps());
    assertThat(read.calibration().rights()).containsExactly(0.5f, 0.875f);
  }

  @Test
  void writesTheSameBytesAfterReading() throws IOException {
    byte[] written = ReadingFile.bytes(model());

    assertThat(ReadingFile.bytes(read(written))).isEqualTo(written);
  }

  @Test
  void saysWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
    byte[] good = ReadingFile.bytes(model());
    byte[] flipped = good.clone();
    flipped[good.length - 9] ^= 1;
    byte[] older = good.clone();
    older[5] ^= 1;

    assertThatIOException()
        .isThrownBy(() -> read("The sea is wide and grey\n".getBytes()))
        .withMessage("it is no model of 'verbatim train reading'");
    assertThatIOException().isThrownBy(() -> read(new byte[0])).withMessageContaining("no model");
    assertThatIOException().isThrownBy(() -> read(flipped)).withMessageContaining("damaged");
    assertThatIOException()
        .isThrownBy(() -> read(Arrays.copyOf(good, good.length - 3)))
        .withMessageContaining("damaged");
    assertThatIOException()
        .isThrownBy(() -> read(older))
        .withMessage("another version of the program made it; train it again");
    var poem = Files.writeString(folder.resolve("poem.bin"), "The sea is wide\n");
    assertThatIOException()
        .isThrownBy(() -> SequenceReader.of(poem))
        .withMessage(
            poem
                + ": cannot be read as a reading model (it is no model of 'verbatim train reading')");
    assertThatIOException()
        .isThrownBy(() -> SequenceReader.of(folder.resolve("none.bin")))
        .withMessage(folder.resolve("none.bin") + ": there is no such file; check the path");
  }
}
