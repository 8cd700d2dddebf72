/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verbatim.model.BaseReason;
import org.verbatim.model.ComparedUtterance;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.Finding;
import org.verbatim.model.Severity;
import org.verbatim.model.Story;
import org.verbatim.model.VariantTable;
import org.verbatim.model.Witness;
import org.verbatim.text.Span;

/**
 * An utterance with all that is shown of it.
 *
 * @param story the story that it belongs to
 * @param compared the utterance and what comparing its renditions found
 * @param versions a version per rendition, in their order
 * @param contrasts the differences, each told once
 */
record Card(
    Story story, ComparedUtterance compared, List<Version> versions, List<Contrast> contrasts) {

  /** How far sources agree of which none misleads. */
  enum Agreement {
    WORD_FOR_WORD,
    IN_WHAT_THEY_SHARE,
    IN_MEANING
  }

  private static final int TITLE_LENGTH = 110;

  static Card of(Story story, ComparedUtterance compared, Sources sources) {
    var renditions = compared.utterance().renditions();
    var versions =
        IntStream.range(0, renditions.size())
            .mapToObj(
                i -> new Version(i, renditions.get(i), sources.of(renditions.get(i).article())))
            .toList();
    return new Card(story, compared, versions, Contrast.of(compared.comparisons(), versions));
  }

  String id() {
    return compared.utterance().id();
  }

  Optional<String> speaker() {
    return compared.utterance().speaker();
  }

  Severity severity() {
    return compared.severity();
  }

  /** The articles that print it, by id. */
  List<Source> sources() {
    return versions.stream().map(Version::source).distinct().toList();
  }

  int outlets() {
    return (int) sources().stream().map(Source::outlet).distinct().count();
  }

  /** Its independent sources. */
  List<Witness> witnesses() {
    return story.witnesses(compared.utterance());
  }

  /** The version that the others are read against; empty if nothing says which. */
  Optional<Version> base() {
    return compared.utterance().base().map(base -> versions.get(base.rendition()));
  }

  /** The versions in the order of showing: the base, what else its article prints, the others. */
  List<Version> shown() {
    var base = base();
    return versions.stream()
        .sorted(
            Comparator.comparing((Version version) -> base.filter(version::equals).isEmpty())
                .thenComparing(
                    version ->
                        base.map(Version::source).filter(version.source()::equals).isEmpty()))
        .toList();
  }

  /** Whether it gives what was said turn by turn, so that it needs no marks. */
  boolean isTranscript(Version version) {
    return base().map(Version::source).filter(version.source()::equals).isPresent()
        && compared.utterance().base().orElseThrow().reason() == BaseReason.TRANSCRIPT;
  }

  /**
   * Whether each word counts: two versions give the words as they were said, or most words are the
   * same all the same. What reporters tell in words of their own differs in nearly all of them.
   */
  boolean isWordForWord() {
    long spoken =
        versions().stream().filter(version -> version.quoted() || isTranscript(version)).count();
    return spoken >= 2 || wordsAlike(2) * 2 >= fewestWords();
  }

  private long fewestWords() {
    return versions().stream()
        .mapToLong(
            version ->
                compared.variants().columns().stream()
                    .filter(column -> column.cells().get(version.index()).isPresent())
                    .count())
        .min()
        .orElse(0);
  }

  /** Whether more than one article prints it. */
  boolean isShared() {
    return sources().size() > 1;
  }

  /** Whether its severity comes from what is odd about one article, and from nothing else. */
  boolean isAboutOneArticle() {
    return compared.isAboutOneArticle();
  }

  /** The differences of one severity, surest first. */
  List<Contrast> contrasts(Severity severity) {
    return contrasts.stream()
        .filter(contrast -> contrast.difference().severity() == severity)
        .toList();
  }

  /** The findings of one severity, in the order of the renditions. */
  List<Finding> findings(Severity severity) {
    return compared.findings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * The agencies that more than one of its independent sources credit, each with the number of
   * sources.
   */
  Map<String, Integer> sharedCredits() {
    var independent = witnesses();
    Map<String, Set<Witness>> crediting = new TreeMap<>();
    var counts = new TreeMap<String, Integer>();
    for (var source : sources()) {
      for (var credit : Set.copyOf(source.metadata().credits())) {
        counts.merge(credit, 1, Integer::sum);
        independent.stream()
            .filter(witness -> witness.articles().contains(source.id()))
            .forEach(crediting.computeIfAbsent(credit, key -> new HashSet<>())::add);
      }
    }
    counts.keySet().removeIf(credit -> crediting.get(credit).size() < 2);
    return counts;
  }

  Agreement agreement() {
    var types =
        contrasts.stream()
            .map(contrast -> contrast.difference().type())
            .collect(Collectors.toSet());
    types.remove(DifferenceType.TYPOGRAPHY);
    if (types.isEmpty()) {
      return Agreement.WORD_FOR_WORD;
    }
    types.remove(DifferenceType.TRUNCATION);
    types.remove(DifferenceType.PARTIAL_QUOTE);
    if (!types.isEmpty()) {
      return Agreement.IN_MEANING;
    }
    // One article may print in two quotations what another prints in one.
    return wordsAlike(sources().size()) == length()
        ? Agreement.WORD_FOR_WORD
        : Agreement.IN_WHAT_THEY_SHARE;
  }

  /** How many words it has, over all of its versions. */
  int length() {
    return compared.variants().columns().size();
  }

  /** How many of its words stand alike in at least so many sources. */
  int wordsAlike(int fewest) {
    return (int)
        compared.variants().columns().stream()
            .filter(column -> !column.differs() && printing(column) >= fewest)
            .count();
  }

  private long printing(VariantTable.Column column) {
    return versions.stream()
        .filter(version -> column.cells().get(version.index()).isPresent())
        .map(Version::source)
        .distinct()
        .count();
  }

  /**
   * The version that the title is taken from: the fullest of those that quote, and have a part in
   * what is worst.
   */
  Version lead() {
    return versions.stream()
        .max(
            Comparator.comparing(Version::quoted)
                .thenComparing(this::hasAPartInTheWorst)
                .thenComparing(version -> version.words().length())
                .thenComparing(Version::index, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private boolean hasAPartInTheWorst(Version version) {
    return compared.comparisons().stream()
        .filter(comparison -> comparison.severity() == severity())
        .anyMatch(
            comparison -> comparison.a() == version.index() || comparison.b() == version.index());
  }

  /** A line of the lead's words, around the first place that differs. */
  String title() {
    var lead = lead();
    var words = lead.words();
    int from = words.length();
    for (var column : compared.variants().columns()) {
      var cell = column.cells().get(lead.index());
      if (column.differs() && cell.isPresent()) {
        from = offsetInWords(lead, cell.get());
        break;
      }
    }
    if (from == words.length() || from < TITLE_LENGTH * 2 / 3) {
      return Phrases.shorten(words, TITLE_LENGTH);
    }
    int start = words.indexOf(' ', from - TITLE_LENGTH / 3) + 1;
    return "… " + Phrases.shorten(words.substring(start), TITLE_LENGTH);
  }

  /** Where the word of the article stands in {@link Version#words()}, to a blank or two. */
  private static int offsetInWords(Version version, Span word) {
    int offset = 0;
    for (var part : version.rendition().parts()) {
      if (part.covers(word)) {
        return offset + version.text(new Span(part.begin(), word.begin())).length();
      }
      offset += version.text(part).length() + version.breakIn().length();
    }
    return version.words().length();
  }
}
