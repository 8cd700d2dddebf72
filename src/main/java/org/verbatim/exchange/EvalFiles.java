/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
 * Reads what an evaluation compares: gold files with the files beside them, and a system's output,
 * be it ours or another's. Fields that no figure needs are not looked at.
 *
 * <p>Every method throws a {@link BadRecordException} if a file is not as it should be; the message
 * names file and line, what was found and what belongs there.
 */
public final class EvalFiles {

  private EvalFiles() {}

  /**
   * Gold quotations with their texts. Marks that are no speech are read from {@code
   * unattributed-marks.jsonl} beside the gold file, marks that cannot be judged from {@code
   * ignore.jsonl}, if they are there.
   *
   * @param gold quote records, one a line
   * @param texts the text of each document by its name; all of them are judged
   * @param docs a file that names the documents to judge instead, one a line
   */
  public static QuoteGold quoteGold(Path gold, SortedMap<String, String> texts, Optional<Path> docs)
      throws IOException {
    return new QuoteGold(
        docs.isPresent() ? only(names(docs.get()), texts, docs.get()) : texts,
        quoteRecords(gold),
        beside(gold, "unattributed-marks.jsonl", EvalFiles::mark),
        beside(gold, "ignore.jsonl", EvalFiles::mark));
  }

  /** Quote records, one a line, as gold or as a system's output. */
  public static List<ScoredRecord> quoteRecords(Path file) throws IOException {
    return RecordReader.read(file, EvalFiles::quoteRecord);
  }

  /**
   * Gold pairs of reports with their texts. Undecided pairs are read from {@code unjudgeable.jsonl}
   * beside the gold file, events of which all pairs were judged from {@code exhaustive.json}, if
   * they are there.
   *
   * @param gold pairs, one a line
   * @param texts the text of each document by its name
   */
  public static VariantGold variantGold(Path gold, SortedMap<String, String> texts)
      throws IOException {
    return new VariantGold(
        RecordReader.read(gold, EvalFiles::goldPair),
        beside(gold, "unjudgeable.jsonl", EvalFiles::passagePair),
        exhaustive(gold.resolveSibling("exhaustive.json")),
        texts);
  }

  /** Clusters of reports, one a line, as gold-like systems and {@code check} write them. */
  public static List<SystemCluster> clusters(Path file) throws IOException {
    return RecordReader.read(file, EvalFiles::cluster);
  }

  private static SortedMap<String, String> only(
      Set<String> wanted, SortedMap<String, String> texts, Path file) throws BadRecordException {
    var judged = new TreeMap<>(texts);
    judged.keySet().retainAll(wanted);
    if (judged.isEmpty()) {
      throw new BadRecordException(
          file
              + ": there is a text for none of these documents; name them without .txt, one a line");
    }
    return judged;
  }

  /** Bytes that are no UTF-8 become replacement characters: a bad file must not stop the rest. */
  private static String text(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new BadRecordException(file + ": there is no such file; check the path");
    }
  }

  private static Set<String> names(Path file) throws IOException {
    return text(file).lines().map(String::strip).collect(Collectors.toSet());
  }

  private static <T> List<T> beside(Path gold, String name, Function<Fields, T> record)
      throws IOException {
    var file = gold.resolveSibling(name);
    return Files.exists(file) ? RecordReader.read(file, record) : List.of();
  }

  private static SortedMap<String, List<String>> exhaustive(Path file) throws IOException {
    var events = new TreeMap<String, List<String>>();
    if (Files.exists(file)) {
      try {
        var fields = Fields.of(Json.parse(text(file)));
        fields.names().forEach(event -> events.put(event, fields.texts(event)));
      } catch (JsonProcessingException e) {
        throw new BadRecordException(
            file
                + ":"
                + e.getLocation().getLineNr()
                + ": no valid JSON ("
                + e.getOriginalMessage()
                + "); the file must be one object of lists of documents");
      } catch (IllegalArgumentException e) {
        throw new BadRecordException(file + ": " + e.getMessage());
      }
    }
    return events;
  }

  private static ScoredRecord quoteRecord(Fields fields) {
    return new ScoredRecord(
        fields.text("doc"),
        fields.optional("id"),
        fields.optional("kind").map(QuotationKind::of),
        fields.spans("content"),
        fields.spans("quoted"),
        fields.spans("cue"),
        fields.spans("source"),
        fields.optional("speaker"),
        fields.texts("aliases"),
        fields.optionalNumber("confidence"),
        fields.given("inner_cue"));
  }

  private static JudgedMark mark(Fields fields) {
    return new JudgedMark(fields.text("doc"), fields.spans("content"));
  }

  private static GoldPair goldPair(Fields fields) {
    if (!fields.has("same")) {
      throw new IllegalArgumentException("'same' is missing; every gold pair needs it");
    }
    return new GoldPair(
        passage(fields.object("a")),
        passage(fields.object("b")),
        fields.flag("same") ? Optional.of(label(fields)) : Optional.empty());
  }

  private static GoldPair.Label label(Fields fields) {
    return new GoldPair.Label(
        fields.text("cluster"),
        Severity.of(fields.text("severity")),
        fields.flag("severity_disputed"),
        fields.objects("differences", EvalFiles::difference));
  }

  private static PassagePair passagePair(Fields fields) {
    return new PassagePair(passage(fields.object("a")), passage(fields.object("b")));
  }

  private static SystemCluster cluster(Fields fields) {
    return new SystemCluster(
        fields.objects("reports", EvalFiles::passage),
        fields.objects("pairs", EvalFiles::systemPair));
  }

  private static SystemCluster.Pair systemPair(Fields fields) {
    return new SystemCluster.Pair(
        fields.integer("a"),
        fields.integer("b"),
        fields.optional("severity").map(Severity::of).orElse(Severity.NONE),
        fields.objects("differences", EvalFiles::difference));
  }

  private static Passage passage(Fields fields) {
    var parts = fields.spans("parts");
    return new Passage(fields.text("doc"), parts.isEmpty() ? List.of(hull(fields)) : parts);
  }

  private static Span hull(Fields fields) {
    return new Span(fields.integer("begin"), fields.integer("end"));
  }

  /** A side that is left out stands at the beginning of its text. */
  private static PairedDifference difference(Fields fields) {
    return new PairedDifference(
        fields.text("type"),
        side(fields, "a"),
        side(fields, "b"),
        fields.optional("severity").map(Severity::of).orElse(Severity.NONE));
  }

  private static Span side(Fields fields, String name) {
    return fields.has(name) ? fields.span(name) : new Span(0, 0);
  }
}
