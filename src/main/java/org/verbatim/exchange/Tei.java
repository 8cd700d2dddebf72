/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.verbatim.model.AnnotatedArticle;
import org.verbatim.model.Block;
import org.verbatim.model.BlockRole;
import org.verbatim.model.Quotation;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Speaker;
import org.verbatim.text.Span;

/**
 * TEI P5: the article's text with {@code <said who="…">} around what was said; the pieces of an
 * interrupted quotation point to each other with {@code prev} and {@code next}. The characters of
 * {@code <body>} are the article's text, so offsets into it stay true.
 */
public final class Tei implements ArticleFormat {

  @Override
  public Map<String, String> files(AnnotatedArticle article) {
    return Map.of(".xml", new Document(article).write());
  }

  /** A stretch of a quotation inside one block; a quotation's pieces count from 1. */
  private record Piece(Quotation quotation, Span span) {}

  private static final class Document {

    // The outer first; of two that stand at the same place, the one that comes first in the list.
    private static final Comparator<Piece> OUTER_FIRST =
        Comparator.<Piece>comparingInt(piece -> piece.span().begin())
            .thenComparing(piece -> piece.span().end(), Comparator.reverseOrder());

    private final AnnotatedArticle article;
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> pieces = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    Document(AnnotatedArticle article) {
      this.article = article;
      text = article.text();
    }

    String write() {
      List<List<Piece>> byBlock = new ArrayList<>();
      for (var block : article.article().blocks()) {
        var inBlock = nested(block);
        inBlock.forEach(piece -> pieces.merge(piece.quotation().id(), 1, Integer::sum));
        byBlock.add(inBlock);
      }
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
      header();
      out.append("<text><body>");
      int last = 0;
      for (int i = 0; i < byBlock.size(); i++) {
        var block = article.article().blocks().get(i);
        out.append(escaped(text.substring(last, block.span().begin())));
        block(block, byBlock.get(i));
        last = block.span().end();
      }
      out.append(escaped(text.substring(last)));
      // A body needs a child, even that of an empty article.
      if (byBlock.isEmpty()) {
        out.append("<p/>");
      }
      out.append("</body></text>\n</TEI>\n");
      return out.toString();
    }

    private void header() {
      var metadata = article.article().metadata();
      out.append("<teiHeader>\n<fileDesc>\n<titleStmt><title>")
          .append(escaped(metadata.headline().orElse(article.id())))
          .append("</title></titleStmt>\n")
          .append("<publicationStmt><p>Annotated by Verbatim.</p></publicationStmt>\n")
          .append("<sourceDesc><bibl>");
      metadata.byline().ifPresent(byline -> element("author", byline));
      element("title", article.id());
      metadata.outlet().ifPresent(outlet -> element("publisher", outlet));
      metadata.published().ifPresent(date -> element("date", date));
      metadata.uri().ifPresent(uri -> element("ref", uri));
      out.append("</bibl></sourceDesc>\n</fileDesc>\n");
      if (!article.speakers().isEmpty()) {
        out.append("<profileDesc><particDesc><listPerson>\n");
        article.speakers().forEach(this::speaker);
        out.append("</listPerson></particDesc></profileDesc>\n");
      }
      out.append("</teiHeader>\n");
    }

    private void speaker(Speaker speaker) {
      String element =
          switch (speaker.kind()) {
            case PERSON, UNKNOWN -> "person";
            case ORGANISATION -> "org";
            case GROUP -> "personGrp";
          };
      String name =
          switch (speaker.kind()) {
            case PERSON, UNKNOWN -> "persName";
            case ORGANISATION -> "orgName";
            case GROUP -> "name";
          };
      out.append('<').append(element).append(" xml:id=\"").append(escaped(speaker.id()));
      out.append("\">");
      element(name, speaker.name());
      out.append("</").append(element).append(">\n");
    }

    private void element(String name, String content) {
      out.append('<').append(name).append('>').append(escaped(content));
      out.append("</").append(name).append('>');
    }

    /** The pieces of all quotations in a block, cut so that each lies inside or outside another. */
    private List<Piece> nested(Block block) {
      var waiting = new PriorityQueue<>(OUTER_FIRST);
      for (var quotation : article.quotations()) {
        for (var span : quotation.content()) {
          int begin = Math.max(span.begin(), block.span().begin());
          int end = Math.min(span.end(), block.span().end());
          if (begin < end) {
            waiting.add(new Piece(quotation, new Span(begin, end)));
          }
        }
      }
      List<Piece> nested = new ArrayList<>();
      Deque<Piece> open = new ArrayDeque<>();
      while (!waiting.isEmpty()) {
        var piece = waiting.remove();
        int begin = piece.span().begin();
        while (!open.isEmpty() && open.peek().span().end() <= begin) {
          open.pop();
        }
        int limit = open.isEmpty() ? Integer.MAX_VALUE : open.peek().span().end();
        if (piece.span().end() > limit) {
          waiting.add(new Piece(piece.quotation(), new Span(limit, piece.span().end())));
          piece = new Piece(piece.quotation(), new Span(begin, limit));
        }
        nested.add(piece);
        open.push(piece);
      }
      return nested;
    }

    private void block(Block block, List<Piece> inBlock) {
      boolean body = block.role() == BlockRole.BODY;
      out.append(body ? "<p>" : "<ab type=\"" + block.role().label() + "\">");
      int last = block.span().begin();
      Deque<Integer> ends = new ArrayDeque<>();
      for (var piece : inBlock) {
        last = close(ends, last, piece.span().begin());
        out.append(escaped(text.substring(last, piece.span().begin())));
        last = piece.span().begin();
        open(piece.quotation());
        ends.push(piece.span().end());
      }
      last = close(ends, last, block.span().end());
      out.append(escaped(text.substring(last, block.span().end())));
      out.append(body ? "</p>" : "</ab>");
    }

    /** Closes what ends before the offset; says up to where the text is written. */
    private int close(Deque<Integer> ends, int from, int offset) {
      int last = from;
      while (!ends.isEmpty() && ends.peek() <= offset) {
        int end = ends.pop();
        out.append(escaped(text.substring(last, end))).append("</said>");
        last = end;
      }
      return last;
    }

    private void open(Quotation quotation) {
      String id = quotation.id();
      int number = written.merge(id, 1, Integer::sum);
      out.append("<said xml:id=\"").append(escaped(name(id, number))).append('"');
      article
          .speaker(quotation)
          .ifPresent(who -> out.append(" who=\"#").append(escaped(who.id())).append('"'));
      out.append(" direct=\"").append(quotation.kind() == QuotationKind.DIRECT).append('"');
      if (number > 1) {
        out.append(" prev=\"#").append(escaped(name(id, number - 1))).append('"');
      }
      if (number < pieces.get(id)) {
        out.append(" next=\"#").append(escaped(name(id, number + 1))).append('"');
      }
      out.append('>');
    }

    private static String name(String id, int number) {
      return number == 1 ? id : id + "." + number;
    }

    /** A carriage return that is not escaped would become a line feed when read. */
    private static String escaped(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("\r", "&#13;");
    }
  }
}
