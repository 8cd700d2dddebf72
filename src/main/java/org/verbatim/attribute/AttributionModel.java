/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned about attributions: how often each rule is right, what speaks for a candidate
 * and what against it, and how often a decision with a score is right.
 *
 * <p>A text with a line for each number, so that it can be read and compared: {@code rule NAME
 * SHARE}, {@code weight FEATURE WEIGHT}, {@code calibration SCORE SHARE}; lines that begin with #
 * are remarks. Immutable; may be shared between threads.
 */
public final class AttributionModel {

  /** A rule that is right this often decides alone. */
  private static final double SURE = 0.97;

  /** One that is right this often decides if no other contradicts it. */
  private static final double NEARLY_SURE = 0.96;

  /** What stands between the name of a feature and the form of the quotations it counts for. */
  static final String FORM = "&form=";

  private static final String RESOURCE = "attribution.model";

  private static final class Shipped {
    static final AttributionModel MODEL = readShipped();
  }

  private final Map<String, Double> shares;
  private final Map<String, Double> weights;
  private final Map<String, Map<String, Double>> byForm = new HashMap<>();
  private final Calibration calibration;

  AttributionModel(
      Map<String, Double> shares, Map<String, Double> weights, Calibration calibration) {
    this.shares = new TreeMap<>(shares);
    this.weights = new HashMap<>(weights);
    this.calibration = calibration;
    weights.forEach(
        (feature, weight) -> {
          int form = feature.lastIndexOf(FORM);
          if (form >= 0) {
            byForm
                .computeIfAbsent(feature.substring(form + FORM.length()), name -> new HashMap<>())
                .put(feature.substring(0, form), weight);
          }
        });
  }

  /** The model that comes with the program. */
  public static AttributionModel shipped() {
    return Shipped.MODEL;
  }

  /** Nothing learned: the rules decide, the first that answers. */
  static AttributionModel untrained() {
    return new AttributionModel(Map.of(), Map.of(), Calibration.NONE);
  }

  private static AttributionModel readShipped() {
    try (var stream = AttributionModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return parse(reader.lines().toList(), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Reads a model that {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it is none; the message names the line
   * @throws IOException if it is not there or cannot be read; the message says so
   */
  public static AttributionModel read(Path file) throws IOException {
    try {
      return parse(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": there is no such file; check the path", e);
    } catch (IOException e) {
      throw new IOException(
          file + ": cannot be read as a model of attributions (" + e.getMessage() + ")", e);
    }
  }

  static AttributionModel parse(List<String> lines, String origin) {
    var shares = new TreeMap<String, Double>();
    var weights = new HashMap<String, Double>();
    List<Calibration.Point> points = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).strip().split(" ");
      if (!lines.get(i).isBlank() && !fields[0].startsWith("#")) {
        if (fields.length != 3) {
          throw bad(origin, i, lines.get(i));
        }
        double number = number(fields[2], origin, i, lines.get(i));
        switch (fields[0]) {
          case "rule" -> shares.put(fields[1], number);
          case "weight" -> weights.put(fields[1], number);
          case "calibration" ->
              points.add(new Calibration.Point(number(fields[1], origin, i, lines.get(i)), number));
          default -> throw bad(origin, i, lines.get(i));
        }
      }
    }
    return new AttributionModel(shares, weights, new Calibration(points));
  }

  private static double number(String field, String origin, int index, String line) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException e) {
      throw bad(origin, index, line);
    }
  }

  private static IllegalArgumentException bad(String origin, int index, String line) {
    return new IllegalArgumentException(
        origin
            + ":"
            + (index + 1)
            + ": a line must be 'rule NAME SHARE', 'weight FEATURE WEIGHT' or 'calibration SCORE"
            + " SHARE', found '"
            + line
            + "'");
  }

  /** The model as it is stored; remarks come first. */
  public String text(List<String> remarks) {
    var text = new StringBuilder();
    remarks.forEach(remark -> text.append("# ").append(remark).append('\n'));
    shares.forEach((rule, share) -> text.append(line("rule", rule, share)));
    for (var point : calibration.points()) {
      String score = String.format(Locale.ROOT, "%.4f", point.score());
      text.append(line("calibration", score, point.share()));
    }
    new TreeMap<>(weights)
        .forEach((feature, weight) -> text.append(line("weight", feature, weight)));
    return text.toString();
  }

  private static String line(String kind, String name, double value) {
    return String.format(Locale.ROOT, "%s %s %.4f\n", kind, name, value);
  }

  /** Whether there is nothing to rank by, so that the rules decide. */
  boolean isUntrained() {
    return weights.isEmpty();
  }

  /** Whether a rule is right so often that it decides alone. */
  boolean isSure(String rule) {
    return share(rule) >= SURE;
  }

  /** Whether a rule is right so often that it decides alone if no other contradicts it. */
  boolean isNearlySure(String rule) {
    return share(rule) >= NEARLY_SURE;
  }

  /** The share of the rule's decisions that are right. */
  double share(String rule) {
    return shares.getOrDefault(rule, 0.5);
  }

  /** The weight of a feature; 0 if it says nothing. */
  double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The weights of features that count only for quotations of this form, without the form. */
  Map<String, Double> weightsOfForm(String form) {
    return byForm.getOrDefault(form, Map.of());
  }

  /** The share of decisions with this score that are right. */
  double confidence(double score) {
    return calibration.share(score);
  }
}
