/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;
import org.verbatim.quote.RelationReader;
import org.verbatim.quote.onnx.Words.Range;
import org.verbatim.text.Span;

/**
 * Reads relations with a trained encoder: it tags the cues of a window, then labels, for each cue,
 * the words around as its source and content. Safe for several threads.
 */
public final class EncoderReader implements RelationReader {

  private static final int SOURCE = 0;
  private static final int CONTENT = 1;

  private final ReadingModel model;

  EncoderReader(ReadingModel model) {
    this.model = model;
  }

  /** The reader with the shipped networks; loaded once. */
  public static EncoderReader shipped() {
    return new EncoderReader(ReadingModel.shipped());
  }

  @Override
  public List<Relation> read(SegmentedArticle article, List<Span> quoted) {
    var words = new Words(article, quoted, model.pieces());
    List<Relation> relations = new ArrayList<>();
    for (var window : Window.of(words, model.context())) {
      var encoded = model.networks().encode(window.input(words, model.pieces()));
      int[] labels = model.cueChain().best(encoded.cues(), model.cueBias());
      var cues =
          Chain.ranges(labels, 0, window.words().begin()).stream()
              .filter(cue -> isOwned(window, cue))
              .toList();
      if (!cues.isEmpty()) {
        addRelations(words, window, cues, encoded, relations);
      }
    }
    return relations;
  }

  private static boolean isOwned(Window window, Range cue) {
    return window.owned().begin() <= cue.begin() && cue.begin() < window.owned().end();
  }

  private void addRelations(
      Words words,
      Window window,
      List<Range> cues,
      Networks.Encoded encoded,
      List<Relation> relations) {
    double[][] ofCues = model.cueChain().likelihoods(encoded.cues(), model.cueBias());
    var views = cues.stream().map(cue -> View.of(words, window, cue)).toList();
    float[][][] scores = model.networks().label(encoded.states(), window.words(), views);
    for (int v = 0; v < views.size(); v++) {
      var view = views.get(v);
      float[][] own = Arrays.copyOf(scores[v], view.words().size());
      int[] labels = model.roleChain().best(own, model.roleBias());
      var content = Chain.ranges(labels, CONTENT, view.words().begin());
      if (!content.isEmpty()) {
        relations.add(
            new Relation(
                words.span(view.cue()),
                spans(words, Chain.ranges(labels, SOURCE, view.words().begin())),
                spans(words, content),
                model.share(
                    least(ofCues, view.cue(), window.words().begin())
                        * mean(model.roleChain().likelihoods(own, model.roleBias()), labels))));
      }
    }
  }

  /** How likely the least likely word of a cue is one. */
  private static double least(double[][] likelihoods, Range cue, int offset) {
    double least = 1;
    for (int word = cue.begin(); word < cue.end(); word++) {
      least = Math.min(least, 1 - likelihoods[word - offset][0]);
    }
    return least;
  }

  /** How likely the labels of the content are, on average. */
  private static double mean(double[][] likelihoods, int[] labels) {
    double sum = 0;
    int words = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 2 * CONTENT) {
        sum += likelihoods[i][2 * CONTENT + 1] + likelihoods[i][2 * CONTENT + 2];
        words++;
      }
    }
    return words == 0 ? 0 : sum / words;
  }

  private static List<Span> spans(Words words, List<Range> ranges) {
    return ranges.stream().map(words::span).toList();
  }
}
