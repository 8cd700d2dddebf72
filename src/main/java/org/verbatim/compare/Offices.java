/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.verbatim.model.Mention;
import org.verbatim.text.Names;

/** The offices under which a speaker is introduced, where one person can hold just one of them. */
final class Offices {

  private static final String FIELDS =
      "foreign|defen[cs]e|finance|interior|home|justice|health|education|energy|trade|labou?r";
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:((?:(?:"
              + FIELDS
              + "|prime)\\s+)+)(?:minister|secretary)"
              + "|secretary\\s+of\\s+(?:the\\s+)?("
              + FIELDS
              + "|state))\\b");
  private static final Pattern NOT_IN_OFFICE =
      Pattern.compile("\\b(?:former|ex|deputy|shadow|acting|then|late|vice|assistant|incoming)\\b");

  private Offices() {}

  /** What the words that introduce the speaker of the version say against themselves or others. */
  static Optional<FindingRule.Found> contradiction(Version version, List<Version> others) {
    var mention = mention(version);
    if (mention.isEmpty()) {
      return Optional.empty();
    }
    var own = offices(version, mention.get());
    String words = words(version, mention.get());
    if (own.size() > 1) {
      return Optional.of(
          new FindingRule.Found(
              mention.get().span(),
              version.name() + " calls the speaker \"" + words + "\": two offices in one."));
    }
    return others.stream()
        .filter(other -> other.article() != version.article())
        .flatMap(other -> against(version, mention.get(), own, other).stream())
        .findFirst();
  }

  private static Optional<FindingRule.Found> against(
      Version version, Mention mention, Set<String> own, Version other) {
    var theirs = mention(other);
    if (own.isEmpty() || theirs.isEmpty() || !sameName(version, other)) {
      return Optional.empty();
    }
    var offices = offices(other, theirs.get());
    if (offices.size() != 1 || offices.equals(own)) {
      return Optional.empty();
    }
    return Optional.of(
        new FindingRule.Found(
            mention.span(),
            version.name()
                + " calls the speaker \""
                + words(version, mention)
                + "\", "
                + other.name()
                + " \""
                + words(other, theirs.get())
                + "\"."));
  }

  private static boolean sameName(Version a, Version b) {
    var one = name(a);
    var two = name(b);
    return one.isPresent() && two.isPresent() && Names.compatible(one.get(), two.get());
  }

  private static Optional<String> name(Version version) {
    var article = version.article();
    return version
        .quotation()
        .flatMap(article::speaker)
        .filter(speaker -> !speaker.anonymous())
        .map(speaker -> speaker.name());
  }

  // The mention that the writer lays these very words to.
  private static Optional<Mention> mention(Version version) {
    var article = version.article();
    return version
        .quotation()
        .flatMap(article::attribution)
        .flatMap(attribution -> attribution.mentions().stream().findFirst())
        .flatMap(article::mention);
  }

  private static String words(Version version, Mention mention) {
    return mention.span().in(version.article().text()).replaceAll("\\s+", " ");
  }

  private static Set<String> offices(Version version, Mention mention) {
    String words = words(version, mention).toLowerCase(Locale.ROOT);
    var offices = new TreeSet<String>();
    if (NOT_IN_OFFICE.matcher(words).find()) {
      return offices;
    }
    var matcher = OFFICE.matcher(words);
    while (matcher.find()) {
      String fields = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      for (var field : fields.strip().split("\\s+")) {
        offices.add(field.equals("state") ? "foreign" : field.replace("defence", "defense"));
      }
    }
    return offices;
  }
}
