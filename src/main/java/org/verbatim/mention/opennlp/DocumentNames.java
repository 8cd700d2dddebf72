/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the names of a document agree: a name means the same wherever it stands, and what is a name
 * in one place is one in others.
 *
 * <p>Immutable.
 */
final class DocumentNames {

  private static final double HEADING_WEIGHT = 0.3; // capitals tell nothing there
  private static final double FAMILY_WEIGHT = 0.8;
  private static final int LONG_IN_HEADING = 4;
  private static final int LONGEST = 8;

  /** Less sure names are left to other evidence. */
  private static final double SURE = 0.6;

  /** A lone word is a person for the model too easily: it has seen few unknown companies. */
  private static final double SURE_ALONE = 0.9;

  private static final double BODY_WEIGHT = 2;

  private final Map<String, Votes> votes = new HashMap<>();
  private final Map<String, NameType> types = new HashMap<>();
  private final Set<String> sure = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> plain = new HashSet<>();
  private final List<NameSentence> sentences;

  DocumentNames(List<NameSentence> read) {
    read.forEach(this::collect);
    read.forEach(this::vote);
    votes.forEach(this::decide);
    sentences = read.stream().map(this::revised).toList();
  }

  /** The sentences with names that agree. */
  List<NameSentence> sentences() {
    return sentences;
  }

  /** What a name names in this document; empty if the model was not sure. */
  Optional<NameType> type(List<String> words) {
    String name = key(words);
    return sure.contains(name) ? Optional.of(types.get(name)) : Optional.empty();
  }

  /** Whether a person of the document has this last name. */
  boolean isFamilyName(String name) {
    return familyNames.contains(name);
  }

  private static String key(List<String> words) {
    return String.join(" ", words).replace('’', '\'');
  }

  // ------------------------------------------------------------------ votes

  private void collect(NameSentence sentence) {
    for (var token : sentence.tokens()) {
      if (!sentence.heading() && Character.isLowerCase(token.charAt(0))) {
        plain.add(token);
      }
    }
    for (var name : sentence.names()) {
      if (name.type() == NameType.PER && name.size() > 1 && !sentence.heading()) {
        familyNames.add(last(sentence, name));
      }
    }
  }

  private static String last(NameSentence sentence, NamedSpan name) {
    return sentence.tokens().get(name.end() - 1).replace('’', '\'');
  }

  private void vote(NameSentence sentence) {
    for (var body : BodyCues.in(sentence)) {
      String name = key(body.words(sentence.tokens()));
      if (!familyNames.contains(name)) {
        vote(name, NameType.ORG, 1, BODY_WEIGHT);
      }
    }
    for (var name : sentence.names()) {
      double weight = sentence.heading() ? HEADING_WEIGHT : 1;
      vote(key(name.words(sentence.tokens())), name.type(), name.confidence(), weight);
      if (name.type() == NameType.PER && name.size() > 1) {
        vote(last(sentence, name), NameType.PER, name.confidence(), weight * FAMILY_WEIGHT);
      }
    }
  }

  private void vote(String name, NameType type, double confidence, double weight) {
    votes.computeIfAbsent(name, first -> new Votes()).add(type, confidence, weight);
  }

  private void decide(String name, Votes cast) {
    var best = cast.best();
    boolean place =
        (best == NameType.PER || best == NameType.ORG)
            && name.indexOf(' ') < 0
            && !familyNames.contains(name)
            && ListFlags.SHIPPED.isPlace(name);
    types.put(name, place ? NameType.LOC : best);
    boolean alone = best == NameType.PER && name.indexOf(' ') < 0 && !familyNames.contains(name);
    if (place || cast.share(best) >= (alone ? SURE_ALONE : SURE)) {
      sure.add(name);
    }
  }

  /** How often and how surely a name was read as each type. */
  private static final class Votes {

    private final double[] weights = new double[NameType.values().length];
    private double all;

    void add(NameType type, double confidence, double weight) {
      weights[type.ordinal()] += confidence * weight;
      all += weight;
    }

    NameType best() {
      var best = NameType.PER;
      for (var type : NameType.values()) {
        best = weights[type.ordinal()] > weights[best.ordinal()] ? type : best;
      }
      return best;
    }

    /** The mean probability of the type. */
    double share(NameType type) {
      return weights[type.ordinal()] / all;
    }
  }

  // ------------------------------------------------------------------ the sentences again

  private NameSentence revised(NameSentence sentence) {
    List<NamedSpan> names = new ArrayList<>();
    for (var name : sentence.names()) {
      var parts = sentence.heading() ? known(sentence, name) : List.<NamedSpan>of();
      if (parts.isEmpty()) {
        names.add(name.as(types.get(key(name.words(sentence.tokens())))));
      } else {
        names.addAll(parts);
      }
    }
    return sentence.with(withMissed(sentence, names));
  }

  /** The names inside a long one of a heading that stand elsewhere too. */
  private List<NamedSpan> known(NameSentence sentence, NamedSpan name) {
    List<NamedSpan> parts = new ArrayList<>();
    if (name.size() >= LONG_IN_HEADING) {
      for (int i = name.first(); i < name.end(); ) {
        boolean whole = i == name.first();
        var found = at(sentence.tokens(), i, whole ? name.end() - 1 : name.end());
        found.ifPresent(parts::add);
        i = found.map(NamedSpan::end).orElse(i + 1);
      }
    }
    return parts;
  }

  /** The longest known name that begins here and ends before the limit. */
  private Optional<NamedSpan> at(List<String> tokens, int first, int limit) {
    for (int end = Math.min(limit, first + LONGEST); end > first; end--) {
      var words = tokens.subList(first, end);
      var type = types.get(key(words));
      boolean doubtful = words.size() == 1 && plain.contains(words.get(0).toLowerCase(Locale.ROOT));
      if (type != null && !doubtful) {
        return Optional.of(new NamedSpan(first, end, type, votes.get(key(words)).share(type)));
      }
    }
    return Optional.empty();
  }

  /** Adds known names that were not seen, where a run of capitalised words is just that name. */
  private List<NamedSpan> withMissed(NameSentence sentence, List<NamedSpan> names) {
    List<NamedSpan> all = new ArrayList<>();
    int next = 0;
    int i = 0;
    var tokens = sentence.tokens();
    while (i < tokens.size()) {
      if (next < names.size() && names.get(next).first() == i) {
        all.add(names.get(next));
        i = names.get(next).end();
        next++;
        continue;
      }
      int limit = next < names.size() ? names.get(next).first() : tokens.size();
      if (!NameWord.hasCapital(tokens.get(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < limit && NameWord.hasCapital(tokens.get(end))) {
        end++;
      }
      int from = i;
      var found =
          at(tokens, from, end)
              .filter(
                  name -> sentence.heading() || name.end() == endOfRun(from, name, limit, tokens));
      found.ifPresent(all::add);
      // A word that begins a sentence has its capital from there: "In Oslo it rained".
      i = found.map(NamedSpan::end).orElse(sentence.heading() || i == 0 ? i + 1 : end);
    }
    return all;
  }

  private static int endOfRun(int from, NamedSpan name, int limit, List<String> tokens) {
    int end = name.end();
    while (end < limit && NameWord.hasCapital(tokens.get(end))) {
      end++;
    }
    return end;
  }
}
