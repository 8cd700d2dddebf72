/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * The weights of an OpenNLP name finder model, for {@link NameDecoder}. Immutable; may be shared
 * between threads.
 */
final class NameModel {

  /** The part of the model file with the weights. */
  static final String WEIGHTS = "nameFinder.model";

  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final int other;
  private final int[] startOf; // of a -cont outcome, its -start; else -1
  private final NameType[] types; // null for "other"

  private NameModel(AbstractModel model) {
    var data = model.getDataStructures();
    @SuppressWarnings("unchecked") // documented: the second is the map of features
    var map = (Map<String, Context>) data[1];
    weights = map;
    outcomes = new String[model.getNumOutcomes()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = model.getOutcome(i);
    }
    other = model.getIndex(BioCodec.OTHER);
    startOf = new int[outcomes.length];
    types = new NameType[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      int dash = outcomes[i].lastIndexOf('-');
      String type = dash < 0 ? "" : outcomes[i].substring(0, dash);
      types[i] = i == other ? null : NameType.valueOf(type);
      boolean goesOn = outcomes[i].endsWith('-' + BioCodec.CONTINUE);
      startOf[i] = goesOn ? model.getIndex(type + '-' + BioCodec.START) : -1;
    }
  }

  /**
   * Reads a model file.
   *
   * @throws IOException if it cannot be read or is no such model; the message says so
   */
  static NameModel read(InputStream stream) throws IOException {
    NameFactory.allow();
    return of(new TokenNameFinderModel(stream));
  }

  static NameModel of(TokenNameFinderModel model) throws IOException {
    if (!(model.getFactory() instanceof NameFactory)
        || !(model.getArtifact(WEIGHTS) instanceof AbstractModel weights)) {
      throw new IOException("it is no model of 'verbatim train names'");
    }
    try {
      return new NameModel(weights);
    } catch (IllegalArgumentException e) {
      throw new IOException("it tells other types of names than PER, ORG, LOC and MISC", e);
    }
  }

  int size() {
    return outcomes.length;
  }

  int other() {
    return other;
  }

  String outcome(int index) {
    return outcomes[index];
  }

  NameType type(int outcome) {
    return types[outcome];
  }

  boolean starts(int outcome) {
    return outcome != other && startOf[outcome] < 0;
  }

  /** Whether the outcome may stand behind the other: a name goes on only where it has begun. */
  boolean mayFollow(int outcome, int before) {
    return outcome == other || startOf[outcome] < 0 || types[before] == types[outcome];
  }

  /** Adds the weights of a feature to the scores. */
  void add(String feature, double[] scores) {
    var context = weights.get(feature);
    if (context != null) {
      int[] which = context.getOutcomes();
      double[] values = context.getParameters();
      for (int i = 0; i < which.length; i++) {
        scores[which[i]] += values[i];
      }
    }
  }
}
