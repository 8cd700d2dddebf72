/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbatim.model.SegmentedArticle;
import org.verbatim.quote.Relation;
import org.verbatim.quote.RelationReader;
import org.verbatim.text.Span;

/**
 * Reads attribution relations with linear models: finds cues sentence by sentence, then for each
 * cue who is named and what is reported around it in its paragraph.
 *
 * <p>Belongs to one thread; the model is read once and shared.
 */
public final class SequenceReader implements RelationReader {

  private final ReadingModel model;
  private final PageBuilder pages;
  private final CueReader cueReader;
  private final RoleReader roleReader;

  SequenceReader(ReadingModel model) {
    this.model = model;
    pages = new PageBuilder(model.words());
    cueReader = new CueReader(model.cues());
    roleReader = new RoleReader(model.roles());
  }

  /** Reads with the model that comes with the program. */
  public static SequenceReader shipped() {
    return new SequenceReader(Shipped.MODEL);
  }

  /**
   * Reads with another model.
   *
   * @param file as 'verbatim train reading' writes it
   * @throws IOException if it is not there or is no such file; the message says so
   */
  public static SequenceReader of(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return new SequenceReader(ReadingFile.read(stream));
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": there is no such file; check the path", e);
    } catch (IOException e) {
      throw new IOException(
          file + ": cannot be read as a reading model (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public List<Relation> read(SegmentedArticle article, List<Span> quoted) {
    return read(pages.build(article, quoted));
  }

  /** The same where rules tell what is speech between marks. */
  List<Relation> read(SegmentedArticle article) {
    return read(pages.build(article));
  }

  private List<Relation> read(PageBuilder.Sketched sketched) {
    var page = sketched.page();
    var found = cueReader.read(page);
    boolean[] cues = new boolean[page.size];
    found.forEach(cue -> Arrays.fill(cues, cue.begin(), cue.end(), true));
    List<Relation> relations = new ArrayList<>();
    for (var cue : found) {
      var view = new View(page, cue.begin(), cue.end(), cues);
      view.findSubject(sketched.sketches());
      var read = roleReader.read(view);
      if (!read.content().isEmpty()) {
        relations.add(
            new Relation(
                new Span(page.begin[cue.begin()], page.end[cue.end() - 1]),
                read.source(),
                read.content(),
                model.calibration().right(cue.share() * read.share())));
      }
    }
    return relations;
  }

  /** Read when first asked for. */
  private static final class Shipped {

    private static final String NAME = "reading.bin";

    static final ReadingModel MODEL = read();

    private static ReadingModel read() {
      try (var stream = SequenceReader.class.getResourceAsStream(NAME)) {
        if (stream == null) {
          throw new IllegalStateException("no model " + NAME + " beside " + SequenceReader.class);
        }
        return ReadingFile.read(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + NAME, e);
      }
    }
  }
}
