/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * What training left: the networks, their vocabulary, and how to decode.
 *
 * @param networks the networks
 * @param pieces their vocabulary
 * @param cueChain over "outside" and cues
 * @param roleChain over "outside", sources and contents
 * @param cueBias added to the scores of "outside" among cues
 * @param roleBias added to the scores of "outside" among roles
 * @param context how many pieces windows share at most
 * @param shares for likelihoods 0, 0.1 … 1 the share of relations with it that are right
 */
record ReadingModel(
    Networks networks,
    WordPieces pieces,
    Chain cueChain,
    Chain roleChain,
    float cueBias,
    float roleBias,
    int context,
    float[] shares) {

  /** Loaded when first asked for, and then shared: the networks take tens of megabytes. */
  private static final class Shipped {
    static final ReadingModel MODEL = load();

    private static ReadingModel load() {
      try {
        var settings = new Properties();
        try (var text = resource("reading.properties")) {
          settings.load(text);
        }
        return new ReadingModel(
            new Networks(bytes("encoder.onnx"), bytes("labeller.onnx")),
            new WordPieces(lines("vocabulary.txt")),
            chain(settings, "cue"),
            chain(settings, "role"),
            Float.parseFloat(settings.getProperty("cue.bias")),
            Float.parseFloat(settings.getProperty("role.bias")),
            Integer.parseInt(settings.getProperty("context")),
            numbers(settings.getProperty("shares")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Chain chain(Properties settings, String name) {
      float[] start = numbers(settings.getProperty(name + ".start"));
      float[][] step = new float[start.length][];
      for (int i = 0; i < step.length; i++) {
        step[i] = numbers(settings.getProperty(name + ".step." + i));
      }
      return new Chain(start, step);
    }

    private static float[] numbers(String text) {
      String[] parts = text.trim().split("\\s+");
      float[] numbers = new float[parts.length];
      for (int i = 0; i < parts.length; i++) {
        numbers[i] = Float.parseFloat(parts[i]);
      }
      return numbers;
    }

    private static List<String> lines(String name) throws IOException {
      return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String name) throws IOException {
      try (var stream = resource(name)) {
        return stream.readAllBytes();
      }
    }

    private static InputStream resource(String name) {
      var stream = ReadingModel.class.getResourceAsStream(name);
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return stream;
    }
  }

  /** The share of relations with this likelihood that are right, between two points by a line. */
  double share(double likelihood) {
    double place = Math.max(0, Math.min(1, likelihood)) * (shares.length - 1);
    int below = Math.min((int) place, shares.length - 2);
    return shares[below] + (place - below) * (shares[below + 1] - shares[below]);
  }

  /** The one that the program brings. */
  static ReadingModel shipped() {
    return Shipped.MODEL;
  }
}
