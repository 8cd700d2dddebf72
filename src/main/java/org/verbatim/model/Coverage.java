/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.model;

import java.util.List;

/**
 * How much was looked at: a tool that is silent must be able to say that it looked.
 *
 * @param articlesRead articles that were annotated
 * @param articlesFailed articles that could not be read
 * @param marksSeen quotation marks in the articles read
 * @param speech those explained as speech
 * @param noSpeech those explained as no speech
 * @param unexplained those that no rule explains
 */
public record Coverage(
    int articlesRead,
    int articlesFailed,
    int marksSeen,
    int speech,
    int noSpeech,
    int unexplained) {

  /** Counts the marks of the articles. */
  public static Coverage of(List<AnnotatedArticle> articles, int failed) {
    int speech = 0;
    int noSpeech = 0;
    int unexplained = 0;
    for (var article : articles) {
      for (var mark : article.marks()) {
        switch (mark.use()) {
          case SPEECH -> speech++;
          case NO_SPEECH -> noSpeech++;
          case UNEXPLAINED -> unexplained++;
        }
      }
    }
    return new Coverage(
        articles.size(), failed, speech + noSpeech + unexplained, speech, noSpeech, unexplained);
  }
}
