/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.eval.quotes.JudgedMark;
import org.verbatim.eval.quotes.QuoteGold;
import org.verbatim.eval.quotes.ScoredRecord;
import org.verbatim.eval.variants.GoldPair;
import org.verbatim.eval.variants.PairedDifference;
import org.verbatim.eval.variants.Passage;
import org.verbatim.eval.variants.PassagePair;
import org.verbatim.eval.variants.SystemCluster;
import org.verbatim.eval.variants.VariantGold;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Severity;
import org.verbatim.text.Span;

/**
 * Reads what an evaluation compares: texts, gold files with the files beside them, and a system's
 * output.
 *
 * <p>Every method throws an {@link IllegalArgumentException} that names file, line, what was found
 * and what belongs there if a file is not as it should be, and an {@link UncheckedIOException} if
 * it cannot be read.
 */
public final class EvalFiles {

  private static final String TEXT_ENDING = ".txt";
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvalFiles() {}

  /**
   * Gold quotations with their texts. Marks that are no speech are read from {@code
   * unattributed-marks.jsonl} beside the gold file, marks that cannot be judged from {@code
   * ignore.jsonl}, if they are there.
   *
   * @param gold quote records, one a line
   * @param texts a folder with a file DOC.txt for each document; all of them are judged
   * @param docs a file that names the documents to judge instead, one a line
   */
  public static QuoteGold quoteGold(Path gold, Path texts, Optional<Path> docs) {
    return new QuoteGold(
        docs.map(file -> texts(texts, names(file))).orElseGet(() -> texts(texts)),
        quoteRecords(gold),
        beside(gold, "unattributed-marks.jsonl", EvalFiles::mark),
        beside(gold, "ignore.jsonl", EvalFiles::mark));
  }

  /** Quote records, one a line, as gold or as a system's output. */
  public static List<ScoredRecord> quoteRecords(Path file) {
    return JsonLines.read(file, EvalFiles::quoteRecord);
  }

  /**
   * Gold pairs of reports with their texts. Undecided pairs are read from {@code unjudgeable.jsonl}
   * beside the gold file, events of which all pairs were judged from {@code exhaustive.json}, if
   * they are there.
   *
   * @param gold pairs, one a line
   * @param texts a folder with a file DOC.txt for each document
   */
  public static VariantGold variantGold(Path gold, Path texts) {
    return new VariantGold(
        JsonLines.read(gold, EvalFiles::goldPair),
        beside(gold, "unjudgeable.jsonl", EvalFiles::passagePair),
        exhaustive(gold.resolveSibling("exhaustive.json")),
        texts(texts));
  }

  /** Clusters of reports, one a line, as {@code check} writes them. */
  public static List<SystemCluster> clusters(Path file) {
    return JsonLines.read(file, EvalFiles::cluster);
  }

  /** The texts of a folder by the names of their files, without the ending ".txt". */
  public static SortedMap<String, String> texts(Path folder) {
    try (var files = Files.list(folder)) {
      var texts = new TreeMap<String, String>();
      files
          .filter(file -> file.getFileName().toString().endsWith(TEXT_ENDING))
          .forEach(file -> texts.put(docOf(file), text(file)));
      if (texts.isEmpty()) {
        throw new IllegalArgumentException(
            folder + ": no file ends in .txt; name the folder that holds the texts");
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static SortedMap<String, String> texts(Path folder, Set<String> wanted) {
    var texts = texts(folder);
    texts.keySet().retainAll(wanted);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(
          folder + ": none of the documents to judge is here; name them without \".txt\"");
    }
    return texts;
  }

  private static String docOf(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - TEXT_ENDING.length());
  }

  /** Bytes that are no UTF-8 become replacement characters, so that offsets before them hold. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Set<String> names(Path file) {
    return text(file).lines().map(String::strip).collect(Collectors.toSet());
  }

  private static <T> List<T> beside(Path gold, String name, Function<JsonFields, T> reader) {
    var file = gold.resolveSibling(name);
    return Files.exists(file) ? JsonLines.read(file, reader) : List.of();
  }

  private static SortedMap<String, List<String>> exhaustive(Path file) {
    var events = new TreeMap<String, List<String>>();
    if (Files.exists(file)) {
      try {
        var fields = new JsonFields(file.toString(), JSON.readTree(text(file)));
        fields.names().forEach(event -> events.put(event, fields.texts(event)));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(
            file + ":" + e.getLocation().getLineNr() + ": no JSON (" + e.getOriginalMessage() + ")",
            e);
      }
    }
    return events;
  }

  private static ScoredRecord quoteRecord(JsonFields fields) {
    return new ScoredRecord(
        fields.text("doc"),
        fields.optionalText("id"),
        fields.optionalValue("kind", QuotationKind::of),
        fields.spans("content"),
        fields.spans("quoted"),
        fields.spans("cue"),
        fields.spans("source"),
        fields.optionalText("speaker"),
        fields.texts("aliases"),
        fields.isGiven("inner_cue"));
  }

  private static JudgedMark mark(JsonFields fields) {
    return new JudgedMark(fields.text("doc"), fields.spans("content"));
  }

  private static GoldPair goldPair(JsonFields fields) {
    return new GoldPair(
        passage(fields.object("a")),
        passage(fields.object("b")),
        fields.truth("same") ? Optional.of(label(fields)) : Optional.empty());
  }

  private static GoldPair.Label label(JsonFields fields) {
    return new GoldPair.Label(
        fields.text("cluster"),
        fields.value("severity", Severity::of),
        fields.isTrue("severity_disputed"),
        differences(fields));
  }

  private static PassagePair passagePair(JsonFields fields) {
    return new PassagePair(passage(fields.object("a")), passage(fields.object("b")));
  }

  private static SystemCluster cluster(JsonFields fields) {
    var reports = fields.objects("reports").stream().map(EvalFiles::passage).toList();
    var pairs = fields.objects("pairs").stream().map(EvalFiles::systemPair).toList();
    return new SystemCluster(reports, pairs);
  }

  private static SystemCluster.Pair systemPair(JsonFields fields) {
    return new SystemCluster.Pair(
        fields.number("a"),
        fields.number("b"),
        fields.optionalValue("severity", Severity::of).orElse(Severity.NONE),
        differences(fields));
  }

  private static Passage passage(JsonFields fields) {
    var parts = fields.spans("parts");
    return new Passage(
        fields.text("doc"), parts.isEmpty() ? List.of(fields.spanOf("begin", "end")) : parts);
  }

  private static List<PairedDifference> differences(JsonFields fields) {
    return fields.objects("differences").stream().map(EvalFiles::difference).toList();
  }

  /** A side that is left out stands at the beginning. */
  private static PairedDifference difference(JsonFields fields) {
    var start = new Span(0, 0);
    return new PairedDifference(
        fields.text("type"),
        fields.optionalSpan("a").orElse(start),
        fields.optionalSpan("b").orElse(start));
  }
}
