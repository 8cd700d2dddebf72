/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a name model from data and measures it on data that it was not trained on. */
public final class NameTraining {

  private NameTraining() {}

  /**
   * A model and how good it is.
   *
   * @param model the model file
   * @param documents how many documents it was trained on
   * @param tokens how many tokens they have
   * @param figures by held-out file and type of name
   */
  public record Result(
      byte[] model,
      int documents,
      long tokens,
      SortedMap<String, Map<NameType, NameFigures>> figures) {}

  /**
   * Trains a model on the data in a folder. The same data gives the same bytes.
   *
   * @param data a folder with .tsv files, or with folders train and dev of such files
   * @param heldOut files, as {@code pud_news} or {@code dev/pud_news}, or folders to measure on and
   *     not to train on
   * @param without files or folders to leave alone
   * @throws NameDataException if the data is not as it should be
   */
  public static Result train(Path data, List<String> heldOut, List<String> without)
      throws IOException {
    var files = NameFiles.in(data, heldOut, without);
    List<NameDocument> documents = new ArrayList<>();
    for (var file : files.training()) {
      documents.addAll(NameData.read(file));
    }
    SortedMap<String, List<NameDocument>> measured = new TreeMap<>();
    for (var file : files.heldOut().entrySet()) {
      measured.put(file.getKey(), NameData.read(file.getValue()));
    }
    var trained = NameTrainer.train(documents);
    var model = NameModel.of(trained);
    SortedMap<String, Map<NameType, NameFigures>> figures = new TreeMap<>();
    measured.forEach((file, gold) -> figures.put(file, figures(model, gold)));
    long tokens =
        documents.stream()
            .flatMap(document -> document.sentences().stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();
    return new Result(ModelFile.bytes(trained), documents.size(), tokens, figures);
  }

  static Map<NameType, NameFigures> figures(NameModel model, List<NameDocument> gold) {
    Map<NameType, NameFigures> figures = new EnumMap<>(NameType.class);
    for (var type : NameType.values()) {
      figures.put(type, NameFigures.NONE);
    }
    var decoder = new NameDecoder(model);
    for (var document : gold) {
      decoder.startDocument();
      var read =
          new DocumentNames(
                  document.sentences().stream()
                      .map(sentence -> decoder.read(sentence.tokens()))
                      .toList())
              .sentences();
      for (int i = 0; i < read.size(); i++) {
        count(document.sentences().get(i).names(), read.get(i).names(), figures);
      }
    }
    return figures;
  }

  private static void count(
      List<NamedSpan> gold, List<NamedSpan> found, Map<NameType, NameFigures> figures) {
    for (var name : gold) {
      int right = found.stream().anyMatch(name::isSameIn) ? 1 : 0;
      figures.merge(name.type(), new NameFigures(1, 0, right), NameFigures::plus);
    }
    for (var name : found) {
      figures.merge(name.type(), new NameFigures(0, 1, 0), NameFigures::plus);
    }
  }
}
