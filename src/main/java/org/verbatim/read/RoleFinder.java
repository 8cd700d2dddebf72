/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Metadata;

/** Gives every paragraph its role and gathers what the paragraphs say of the article. Immutable. */
final class RoleFinder {

  /** A date line holds little else. */
  private static final int MOST_WORDS_OF_A_DATE_LINE = 16;

  /** A list of links holds titles, not sentences as long as this. */
  private static final int MOST_WORDS_OF_A_LINK = 20;

  /** A caption that is printed twice is no longer than this. */
  private static final int MOST_WORDS_OF_A_DOUBLE = 45;

  /**
   * A headline that is printed again stands near; comparing each line with all that follow takes
   * too long on a file of a hundred thousand short lines.
   */
  private static final int MOST_COMPARED = 300;

  private static final Pattern BREADCRUMB =
      Pattern.compile("(?i)home\\s+[/»›>|]\\s+.+|(?:[^/»›>|]{1,25}\\s[/»›>|]\\s){1,4}(?<last>.+)");

  private final Furniture furniture = new Furniture();

  /**
   * @param metadata what the paragraphs say of the article
   * @param blocks a block for each unit
   */
  record Found(Metadata metadata, List<Block> blocks) {}

  /** The roles of the units, which are all of the text's paragraphs in text order. */
  Found find(String text, List<Unit> units) {
    var search = new Search(text, units);
    search.markWhatNoStorySays();
    int story = search.readHead();
    search.readStory(story);
    search.readTail();
    search.keepALoneLine();
    return search.found();
  }

  /** One article on its way through the rules. */
  private final class Search {

    private final List<Unit> units;
    private final Scripts scripts;
    private final BlockRole[] roles;
    private final MetadataBuilder metadata = new MetadataBuilder();
    private Optional<Unit> headline = Optional.empty();

    Search(String text, List<Unit> units) {
      this.units = units;
      this.scripts = new Scripts(text);
      this.roles = new BlockRole[units.size()];
    }

    void markWhatNoStorySays() {
      for (int i = 0; i < roles.length; i++) {
        var unit = units.get(i);
        if (unit.given().isPresent()) {
          roles[i] = unit.given().get();
        } else if (scripts.isStrange(unit.words())
            || !unit.isLong()
                && (furniture.isEverywhere(unit.words()) || CreditLines.isCredit(unit))) {
          roles[i] = BlockRole.BOILERPLATE;
        }
        if (roles[i] == BlockRole.BOILERPLATE) {
          metadata.addCreditLine(unit.words());
        }
      }
    }

    /** Headline, byline, date, first picture; returns where the story starts. */
    int readHead() {
      Unit lastTitle = null;
      for (int i = 0; i < roles.length; i++) {
        var unit = units.get(i);
        if (roles[i] != null) {
          if (headline.isEmpty() && roles[i] == BlockRole.HEADLINE) {
            headline = Optional.of(unit);
            lastTitle = unit;
          }
          continue;
        }
        if (unit.isLong()) {
          return i;
        }
        var rest = rest(i + 1);
        if (Byline.in(unit.words()).isPresent()) {
          roles[i] = BlockRole.BYLINE;
        } else if (isDateLine(unit)) {
          roles[i] = BlockRole.DATELINE;
        } else if (furniture.isAtTheEdge(unit.words()) && !rest.isEmpty()
            || isBreadcrumb(unit, rest)) {
          roles[i] = BlockRole.BOILERPLATE;
        } else if (Captions.isCaption(unit) || isDoubled(i)) {
          roles[i] = BlockRole.CAPTION;
        } else if (headline.isEmpty() && Headlines.isHeadline(unit, rest)) {
          roles[i] = BlockRole.HEADLINE;
          headline = Optional.of(unit);
          lastTitle = unit;
        } else if (repeatsHeadline(unit)
            || lastTitle != null && Headlines.isSubtitle(unit, lastTitle, rest)) {
          roles[i] = BlockRole.HEADLINE;
          lastTitle = unit;
        } else {
          return i;
        }
      }
      return roles.length;
    }

    void readStory(int begin) {
      for (int i = begin; i < roles.length; i++) {
        var unit = units.get(i);
        if (roles[i] == BlockRole.BOILERPLATE && furniture.headsAList(unit.words())) {
          markLinks(i + 1);
        }
        if (roles[i] != null || unit.isLong()) {
          continue;
        }
        if (repeatsHeadline(unit)) {
          roles[i] = BlockRole.HEADLINE;
        } else if (isBreadcrumb(unit, List.of())) {
          roles[i] = BlockRole.BOILERPLATE;
        } else if (isDateLine(unit)) {
          roles[i] = BlockRole.DATELINE;
        } else if (Captions.isCaption(unit)) {
          roles[i] = BlockRole.CAPTION;
        }
      }
    }

    /** What stands behind the last sentence. */
    void readTail() {
      for (int i = roles.length - 1; i >= 0; i--) {
        var unit = units.get(i);
        if (roles[i] == null) {
          if (unit.isLong()) {
            return;
          } else if (Byline.in(unit.words()).isPresent()) {
            roles[i] = BlockRole.BYLINE;
          } else if (furniture.isAtTheEdge(unit.words())) {
            roles[i] = BlockRole.BOILERPLATE;
          } else {
            return;
          }
        }
      }
    }

    /** What has no story has one line that is it. */
    void keepALoneLine() {
      for (int i = 0; i < roles.length; i++) {
        if (roles[i] == null || roles[i] == BlockRole.BODY) {
          return;
        }
      }
      for (int i = 0; i < roles.length; i++) {
        if (roles[i] == BlockRole.HEADLINE && units.get(i).given().isEmpty()) {
          roles[i] = BlockRole.BODY;
          headline = Optional.empty();
        }
      }
    }

    Found found() {
      headline.ifPresent(unit -> metadata.headline(unit.words()));
      var blocks = new ArrayList<Block>();
      boolean first = true;
      for (int i = 0; i < roles.length; i++) {
        var role = roles[i] == null ? BlockRole.BODY : roles[i];
        String words = units.get(i).words();
        switch (role) {
          case DATELINE -> PrintedDate.in(words).ifPresent(metadata::addDateLine);
          case BYLINE -> metadata.addByline(words);
          case BODY -> metadata.addStory(words, first);
          default -> {}
        }
        first &= role != BlockRole.BODY;
        blocks.add(new Block(role, units.get(i).span()));
      }
      return new Found(metadata.build(), blocks);
    }

    /** The next units that may be the story. */
    private List<Unit> rest(int from) {
      var rest = new ArrayList<Unit>();
      for (int i = from; i < roles.length && rest.size() < MOST_COMPARED; i++) {
        if (roles[i] == null || roles[i] == BlockRole.BODY) {
          rest.add(units.get(i));
        }
      }
      return rest;
    }

    private boolean repeatsHeadline(Unit unit) {
      return headline.isPresent() && Headlines.repeats(headline.get().words(), unit.words());
    }

    private boolean isBreadcrumb(Unit unit, List<Unit> rest) {
      var trail = BREADCRUMB.matcher(unit.words());
      if (!trail.matches() || unit.endsASentence() && unit.wordCount() > MOST_WORDS_OF_A_LINK) {
        return false;
      }
      String last = trail.group("last");
      return last == null
          || headline.isPresent() && Headlines.repeats(headline.get().words(), last)
          || rest.stream().anyMatch(other -> Headlines.repeats(last, other.words()));
    }

    /**
     * Printed twice without speech in it, before the story: a picture's text and its alternative.
     */
    private boolean isDoubled(int i) {
      var unit = units.get(i);
      boolean printedTwice =
          i + 1 < roles.length && units.get(i + 1).words().equals(unit.words())
              || i > 0 && units.get(i - 1).words().equals(unit.words());
      return printedTwice
          && headline.isPresent()
          && !repeatsHeadline(unit)
          && unit.wordCount() <= MOST_WORDS_OF_A_DOUBLE
          && !unit.hasDoubleMark();
    }

    private void markLinks(int begin) {
      for (int i = begin; i < roles.length; i++) {
        var unit = units.get(i);
        boolean link =
            !unit.endsASentence()
                && unit.wordCount() <= MOST_WORDS_OF_A_LINK
                && !unit.hasDoubleMark();
        if (roles[i] == null && !link) {
          return;
        }
        boolean last = i + 1 == roles.length;
        if (roles[i] == null && !last) {
          roles[i] = BlockRole.BOILERPLATE;
        }
      }
    }

    private boolean isDateLine(Unit unit) {
      if (unit.wordCount() > MOST_WORDS_OF_A_DATE_LINE || unit.hasDoubleMark()) {
        return false;
      }
      var date = PrintedDate.in(unit.words());
      return date.isPresent()
          && (date.get().rest().isEmpty()
              || date.get().hasDate() && Dateline.placeAlone(date.get().rest()).isPresent());
    }
  }
}
