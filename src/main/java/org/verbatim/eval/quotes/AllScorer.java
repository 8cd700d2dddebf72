/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.eval.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.eval.measure.Counts;
import org.verbatim.eval.measure.Definition;
import org.verbatim.eval.measure.Share;
import org.verbatim.eval.measure.Tally;
import org.verbatim.text.Span;

/** Counts, document by document, all attributions by the words of their parts. */
final class AllScorer {

  private static final String TOGETHER = "together";

  private final List<WrongCase> wrong = new ArrayList<>();

  /** The cases that were wrong in all documents counted so far, in the order found. */
  List<WrongCase> wrongCases() {
    return List.copyOf(wrong);
  }

  Tally count(ScoredDocument document, List<ScoredRecord> gold, List<ScoredRecord> system) {
    var marked = gold.stream().map(record -> new WordedRecord(record, document)).toList();
    var reported = system.stream().map(record -> new WordedRecord(record, document)).toList();
    var tally = new Tally();
    tally.add("gold", marked.size());
    tally.add("system", reported.size());
    tally.add("gold with cue", marked.stream().filter(record -> record.has(Role.CUE)).count());
    tally.add("system with cue", reported.stream().filter(record -> record.has(Role.CUE)).count());
    agreements().forEach((name, agree) -> countAgreement(tally, name, agree, marked, reported));
    for (var role : Role.values()) {
      countWords(tally, role, marked, reported);
    }
    listWrong(document, marked, reported);
    return tally;
  }

  /** In what ways a gold record (first) and a system's (second) may agree. */
  private static Map<String, BiPredicate<WordedRecord, WordedRecord>> agreements() {
    var agreements = new LinkedHashMap<String, BiPredicate<WordedRecord, WordedRecord>>();
    agreements.put("cue", WordedRecord::sameCue);
    agreements.put("source", WordedRecord::sameSource);
    agreements.put("content", WordedRecord::sameContent);
    agreements.put("triple", WordedRecord::sameTriple);
    agreements.put("loose", WordedRecord::isLooselyLike);
    return agreements;
  }

  private static void countAgreement(
      Tally tally,
      String name,
      BiPredicate<WordedRecord, WordedRecord> agree,
      List<WordedRecord> gold,
      List<WordedRecord> system) {
    tally.add(
        name + " gold",
        gold.stream().filter(one -> system.stream().anyMatch(it -> agree.test(one, it))).count());
    tally.add(
        name + " system",
        system.stream().filter(it -> gold.stream().anyMatch(one -> agree.test(one, it))).count());
  }

  /** A word that stands in several records counts as often as both sides have it. */
  private static void countWords(
      Tally tally, Role role, List<WordedRecord> gold, List<WordedRecord> system) {
    var marked = frequencies(gold, role);
    var reported = frequencies(system, role);
    long shared =
        marked.entrySet().stream()
            .mapToLong(word -> Math.min(word.getValue(), reported.getOrDefault(word.getKey(), 0L)))
            .sum();
    for (var figure : List.of(role.label(), TOGETHER)) {
      tally.add("words shared " + figure, shared);
      tally.add("words gold " + figure, sum(marked));
      tally.add("words system " + figure, sum(reported));
    }
  }

  private static Map<Integer, Long> frequencies(List<WordedRecord> records, Role role) {
    return records.stream()
        .flatMap(record -> record.words(role).stream())
        .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
  }

  private static long sum(Map<Integer, Long> frequencies) {
    return frequencies.values().stream().mapToLong(Long::longValue).sum();
  }

  private void listWrong(
      ScoredDocument document, List<WordedRecord> gold, List<WordedRecord> system) {
    for (var one : gold) {
      var near = system.stream().filter(one::isAligned).toList();
      if (near.isEmpty()) {
        wrong.add(WrongCase.missed(document, place(one), one.record()));
      } else if (near.stream().noneMatch(one::sameTriple)) {
        var best = nearest(one, near);
        wrong.add(
            WrongCase.different(
                "differs in " + differingRoles(one, best),
                document,
                place(one),
                one.record(),
                best.record()));
      }
    }
    for (var it : system) {
      if (gold.stream().noneMatch(it::isAligned)) {
        wrong.add(WrongCase.needless("spurious", document, place(it), it.record()));
      }
    }
  }

  /** The first of those that agree in most parts. */
  private static WordedRecord nearest(WordedRecord gold, List<WordedRecord> near) {
    return near.stream()
        .sorted(Comparator.comparingLong(it -> -equalRoles(gold, it)))
        .findFirst()
        .orElseThrow();
  }

  private static long equalRoles(WordedRecord one, WordedRecord other) {
    return Stream.of(Role.values()).filter(role -> one.sameWords(other, role)).count();
  }

  private static String differingRoles(WordedRecord one, WordedRecord other) {
    return Stream.of(Role.values())
        .filter(role -> !one.sameWords(other, role))
        .map(Role::label)
        .collect(Collectors.joining("+"));
  }

  private static Span place(WordedRecord record) {
    return record.place().orElse(new Span(0, 0));
  }

  static List<Definition> definitions() {
    var definitions = new ArrayList<Definition>();
    definitions.addAll(
        Definition.precisionRecallF1(
            "cue exact",
            new Share("cue system", "system with cue"),
            new Share("cue gold", "gold with cue")));
    for (var part : List.of("source", "content", "triple")) {
      definitions.addAll(agreement(part + " exact", part));
    }
    for (var part : List.of("cue", "source", "content", TOGETHER)) {
      definitions.addAll(
          Definition.precisionRecallF1(
              part + " overlap",
              new Share("words shared " + part, "words system " + part),
              new Share("words shared " + part, "words gold " + part)));
    }
    definitions.addAll(agreement("triple loose", "loose"));
    return definitions;
  }

  private static List<Definition> agreement(String name, String counter) {
    return Definition.precisionRecallF1(
        name, new Share(counter + " system", "system"), new Share(counter + " gold", "gold"));
  }

  /** The counts that are printed above the figures. */
  static List<Note> notes(int documents, Counts total) {
    return List.of(
        Note.count("documents", documents),
        Note.count("gold records", total.of("gold")),
        Note.count("system records", total.of("system")));
  }
}
