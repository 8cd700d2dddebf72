/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.verbatim.mention.NameEvidence;
import org.verbatim.mention.NameKind;
import org.verbatim.mention.NameSource;
import org.verbatim.model.SegmentedArticle;

/**
 * Tells names by a model: sentence by sentence, then so that the names of the article agree.
 *
 * <p>Belongs to one thread; the model is read once and shared.
 */
public final class ModelNames implements NameSource {

  private final NameDecoder decoder;

  private ModelNames(NameModel model) {
    decoder = new NameDecoder(model);
  }

  /** Tells names by the model that comes with the program. */
  public static ModelNames shipped() {
    return new ModelNames(Shipped.MODEL);
  }

  /**
   * Tells names by another model.
   *
   * @param file as 'verbatim train names' writes it
   * @throws IOException if it is not there or is no such file; the message says so
   */
  public static ModelNames of(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      ModelFile.check(file);
      return new ModelNames(NameModel.read(stream));
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": there is no such file; check the path", e);
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read as a name model (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public NameEvidence read(SegmentedArticle article) {
    decoder.startDocument();
    var names =
        new DocumentNames(
            article
                .sentences()
                .map(
                    sentence ->
                        decoder.read(
                            sentence.tokens().stream()
                                .map(token -> article.text(token.span()))
                                .toList()))
                .toList());
    return words -> kind(words, names);
  }

  private static Optional<NameKind> kind(List<String> words, DocumentNames names) {
    String last = words.get(words.size() - 1);
    boolean family =
        words.size() == 1
            && last.endsWith("s")
            && !names.isFamilyName(last)
            && names.isFamilyName(last.substring(0, last.length() - 1));
    return family ? Optional.of(NameKind.GROUP) : names.type(words).flatMap(ModelNames::kind);
  }

  private static Optional<NameKind> kind(NameType type) {
    return switch (type) {
      case PER -> Optional.of(NameKind.PERSON);
      case ORG -> Optional.of(NameKind.ORGANISATION);
      case LOC -> Optional.of(NameKind.PLACE);
      case MISC -> Optional.empty();
    };
  }

  /** Read when first asked for. */
  private static final class Shipped {

    private static final String NAME = "names.bin";

    static final NameModel MODEL = read();

    private static NameModel read() {
      // The lists that features need take as long to read as the model.
      var lists = CompletableFuture.runAsync(NameWords::readLists);
      try (var stream = ModelNames.class.getResourceAsStream(NAME)) {
        if (stream == null) {
          throw new IllegalStateException("no model " + NAME + " beside " + ModelNames.class);
        }
        var model = NameModel.read(stream);
        lists.join();
        return model;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + NAME, e);
      }
    }
  }
}
