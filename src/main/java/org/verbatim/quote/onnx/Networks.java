/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.quote.onnx.Words.Range;

/**
 * The two trained networks: one encodes a window and tags cues, one labels the words around a cue.
 * Each runs on one thread, so that results do not depend on how many there are. Safe for several
 * threads.
 */
final class Networks implements AutoCloseable {

  private final OrtEnvironment environment = environment();
  private final OrtSession encoder;
  private final OrtSession labeller;

  /**
   * @param encoder an ONNX graph
   * @param labeller an ONNX graph
   * @throws IllegalArgumentException if ONNX Runtime cannot read one of them
   */
  Networks(byte[] encoder, byte[] labeller) {
    this.encoder = session(encoder);
    this.labeller = session(labeller);
  }

  private static OrtEnvironment environment() {
    try {
      return OrtEnvironment.getEnvironment();
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
      throw new IllegalArgumentException(
          "ONNX Runtime, which the accurate reading needs, has no native library for this machine ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "); choose the fast reading",
          e);
    }
  }

  private OrtSession session(byte[] graph) {
    try (var options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(graph, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a network that can be run: " + e.getMessage(), e);
    }
  }

  /**
   * A window that was encoded.
   *
   * @param states by word
   * @param cues scores by word and label
   */
  record Encoded(float[][] states, float[][] cues) {}

  Encoded encode(Window.Input input) {
    float[] mask = new float[input.ids().length];
    Arrays.fill(mask, 1);
    long[] shape = {1, input.ids().length};
    Map<String, OnnxTensor> given = new LinkedHashMap<>();
    try {
      given.put("ids", tensor(input.ids(), shape));
      given.put("cases", tensor(input.cases(), shape));
      given.put("quoted", tensor(input.quoted(), shape));
      given.put("mask", tensor(mask, shape));
      given.put("first", tensor(input.first(), 1, input.first().length));
      try (var result = encoder.run(given)) {
        return new Encoded(
            ((float[][][]) result.get(0).getValue())[0],
            ((float[][][]) result.get(1).getValue())[0]);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    } finally {
      given.values().forEach(OnnxTensor::close);
    }
  }

  /** Scores by view, word and label. Those of a view behind its last word say nothing. */
  float[][][] label(float[][] states, Range window, List<View> views) {
    int longest = views.stream().mapToInt(view -> view.words().size()).max().orElseThrow();
    int width = states[0].length;
    var rows = FloatBuffer.allocate(views.size() * longest * width);
    float[] isCue = new float[views.size() * longest];
    float[] mask = new float[views.size() * longest];
    long[] distance = new long[views.size() * longest];
    long[] relation = new long[views.size() * longest];
    for (int v = 0; v < views.size(); v++) {
      var view = views.get(v);
      for (int i = 0; i < view.words().size(); i++) {
        int word = view.words().begin() + i;
        int at = v * longest + i;
        rows.put(at * width, states[word - window.begin()]);
        isCue[at] = view.isCue(word) ? 1 : 0;
        mask[at] = 1;
        distance[at] = view.distance()[i];
        relation[at] = view.relation()[i];
      }
    }
    long[] shape = {views.size(), longest};
    Map<String, OnnxTensor> given = new LinkedHashMap<>();
    try {
      given.put(
          "states",
          OnnxTensor.createTensor(environment, rows, new long[] {views.size(), longest, width}));
      given.put("is_cue", tensor(isCue, shape));
      given.put("distance", tensor(distance, shape));
      given.put("relation", tensor(relation, shape));
      given.put("mask", tensor(mask, shape));
      try (var result = labeller.run(given)) {
        return (float[][][]) result.get(0).getValue();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the labeller failed: " + e.getMessage(), e);
    } finally {
      given.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor tensor(float[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try {
      encoder.close();
      labeller.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the networks: " + e.getMessage(), e);
    }
  }
}
