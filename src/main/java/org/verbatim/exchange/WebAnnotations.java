/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Quotation;
import org.verbatim.text.Span;

/**
 * W3C Web Annotations, a page of them per article: each quotation with its speaker. A span is given
 * twice, by its words with what stands around them, and by its position in code points, as the
 * recommendation counts.
 */
public final class WebAnnotations implements ArticleFormat {

  private static final int AROUND = 32; // UTF-16 units of text before and behind, to find it again

  @Override
  public Map<String, String> files(AnnotatedArticle article) {
    var page = Json.object();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("id", urn(article.id()));
    page.put("type", "AnnotationPage");
    var items = page.putArray("items");
    var points = new CodePoints(article.text());
    for (var quotation : article.quotations()) {
      items.add(annotation(article, quotation, points));
    }
    return Map.of(".json", Json.pretty(page));
  }

  private static String urn(String name) {
    return "urn:verbatim:"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static ObjectNode annotation(
      AnnotatedArticle article, Quotation quotation, CodePoints points) {
    var annotation = Json.object();
    annotation.put("id", urn(article.id()) + ":" + quotation.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "identifying");
    var bodies = annotation.putArray("body");
    article.speaker(quotation).ifPresent(speaker -> body(bodies, "identifying", speaker.name()));
    body(bodies, "tagging", quotation.kind().label());
    var targets = annotation.putArray("target");
    String source = article.article().metadata().uri().orElse(urn(article.id()));
    for (var span : quotation.content()) {
      var target = targets.addObject();
      target.put("source", source);
      var selectors = target.putArray("selector");
      selectors.add(byWords(article.text(), span));
      var position = selectors.addObject();
      position.put("type", "TextPositionSelector");
      position.put("start", points.at(span.begin()));
      position.put("end", points.at(span.end()));
    }
    return annotation;
  }

  private static void body(ArrayNode bodies, String purpose, String value) {
    var body = bodies.addObject();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("value", value);
  }

  private static ObjectNode byWords(String text, Span span) {
    int before = Math.max(0, span.begin() - AROUND);
    int behind = Math.min(text.length(), span.end() + AROUND);
    // Half a pair is no text.
    if (before > 0 && Character.isLowSurrogate(text.charAt(before))) {
      before++;
    }
    if (behind < text.length() && Character.isLowSurrogate(text.charAt(behind))) {
      behind--;
    }
    var selector = Json.object();
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", span.in(text));
    selector.put("prefix", text.substring(before, Math.max(before, span.begin())));
    selector.put("suffix", text.substring(span.end(), Math.max(behind, span.end())));
    return selector;
  }
}
