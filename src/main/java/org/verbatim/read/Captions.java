/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.regex.Pattern;

/** Tells words that belong to a picture by how pictures are credited and described. */
final class Captions {

  private static final int MOST_WORDS = 70;

  private static final String PICTURE =
      "(?:photo(?:graph|grapher|s)?|image|images|file|handout|picture|pool|getty|shutterstock|istock|epa|screengrab"
          + "|screenshot|courtesy|wikimedia|flickr|illustration|graphic)";

  /** "(AFP/File)", "(Photo: A. Name)", "[Name/Some Images]" at the end. */
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          ".*[(\\[](?:[^()\\[\\]]{0,50}\\b"
              + PICTURE
              + "\\b[^()\\[\\]]{0,50}|[^()\\[\\]]{0,40}/\\s?"
              + "(?i:"
              + Agencies.ANY
              + ")|(?i:"
              + Agencies.ANY
              + ")\\s?/[^()\\[\\]]{0,40})[)\\]][.]?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "… at the quay.Credit...A. Name/Some Agency": where a page's lines run together. */
  private static final Pattern CREDIT_GLUED =
      Pattern.compile(".*[.”\"]\\s?Credit(?:\\.{3}|…|:)?\\s?\\p{Lu}[^.]{2,60}", Pattern.DOTALL);

  /** "Photo: …", "Image credit: …", "Photograph by A. Name", "FILE - In this …". */
  private static final Pattern LABEL_AT_START =
      Pattern.compile(
          "(?:(?:file |stock |handout )?(?:photo|photograph|image|picture|illustration|graphic|video|caption|cover photo)"
              + "(?: credits?| source| courtesy| caption)?\\s?(?::|\\bby\\b|\\bcourtesy\\b|©|\\|).*"
              + "|FILE\\s?[-–—:].*|(?:image|photo) (?:credit|copyright|source|caption)\\b.*"
              + "|credits?: .*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Nothing but the credit: "Getty Images", "AP Photo/A. Name", "Name/Some Images via Other". */
  private static final Pattern CREDIT_ALONE =
      Pattern.compile(
          "(?:[\\p{L}.'’ -]{0,40}\\s?(?:/|via|\\||for)\\s?)?(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock|iStock"
              + "|Bloomberg|Corbis|Rex|ZUMA)(?: (?:Photo|Images|Pictures))?(?:\\s?(?:/|via|\\||,)\\s?[\\p{L}.'’ /-]{1,60})?\\.?");

  /** What a text under a picture says and a story does not. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\((?:L|left|right|cent(?:er|re)|pictured)\\)"
              + "|\\bpictured (?:here|above|left|right|below|on|in|at|during)\\b"
              + "|\\bin this (?:file|undated|handout|combination) (?:image|photo|picture)\\b|\\bfile (?:photo|picture|image)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE_OR_SLASH =
      Pattern.compile("(?i)photo|image|picture|getty|shutterstock|istock|corbis|/");

  private Captions() {}

  /** Whether the unit is a caption or a picture's credit. */
  static boolean isCaption(Unit unit) {
    String words = unit.words();
    if (unit.wordCount() > MOST_WORDS || isSpeech(unit)) {
      return false;
    }
    return CREDIT_AT_END.matcher(words).matches()
        || CREDIT_GLUED.matcher(words).matches()
        || LABEL_AT_START.matcher(words).matches()
        || CREDIT_ALONE.matcher(words).matches() && PICTURE_OR_SLASH.matcher(words).find()
        || SHOWN.matcher(words).find();
  }

  /** A story's paragraph with somebody's words in it, whatever else it mentions. */
  private static boolean isSpeech(Unit unit) {
    return unit.hasDoubleMark() && unit.endsASentence() && !unit.words().endsWith(")");
  }
}
