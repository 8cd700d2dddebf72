/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.verbatim.exchange.ArticleFormat;
import org.verbatim.exchange.Brat;
import org.verbatim.exchange.Csv;
import org.verbatim.exchange.Tei;
import org.verbatim.exchange.WebAnnotations;

/** What {@code annotate} can write. */
public enum Format {
  /** Quote records, all articles in one file of JSON Lines. */
  RECORDS(null),
  /** UIMA's XMI, with the type system beside it. */
  XMI(null),
  /** UIMA's JSON CAS. */
  JSON_CAS(null),
  /** W3C Web Annotations. */
  WEB_ANNOTATION(new WebAnnotations()),
  /** TEI P5. */
  TEI(new Tei()),
  /** brat's standoff. */
  BRAT(new Brat()),
  /** Tables for spreadsheets. */
  CSV(new Csv());

  private final ArticleFormat articleFormat;

  Format(ArticleFormat articleFormat) {
    this.articleFormat = articleFormat;
  }

  /** Empty for the formats that hold a CAS, or many articles in one file. */
  Optional<ArticleFormat> articleFormat() {
    return Optional.ofNullable(articleFormat);
  }

  /** The name in options and of the folder. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
