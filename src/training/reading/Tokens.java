/* SPDX-License-Identifier: Apache-2.0 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.verbatim.model.Paragraph;
import org.verbatim.model.Sentence;
import org.verbatim.quote.QuotationFinder;
import org.verbatim.read.BlockFinder;
import org.verbatim.segment.opennlp.OpenNlpSegmenter;

/**
 * Writes the words of articles for training, as the program sees them: {@code java -cp
 * target/verbatim.jar src/training/reading/Tokens.java TEXTS OUT.jsonl}. A line for each .txt file:
 * paragraphs, sentences, and words as begin, end and whether they stand between marks as speech.
 */
public final class Tokens {

  private Tokens() {}

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (var all = Files.list(Path.of(args[0]))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    var segmenter = new OpenNlpSegmenter();
    try (var out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (var file : files) {
        String id = file.getFileName().toString().replaceAll("[.]txt$", "");
        var article = segmenter.segment(new BlockFinder().article(id, Files.readString(file)));
        var quoted = new BitSet();
        for (var quotation : new QuotationFinder().find(article).quotations()) {
          quotation.quoted().forEach(span -> quoted.set(span.begin(), span.end()));
        }
        out.write(
            article.paragraphs().stream()
                .map(paragraph -> paragraph(paragraph, quoted))
                .collect(Collectors.joining(",", "{\"doc\":\"" + id + "\",\"paragraphs\":[", "]}\n")));
      }
    }
  }

  private static String paragraph(Paragraph paragraph, BitSet quoted) {
    return paragraph.sentences().stream()
        .map(sentence -> sentence(sentence, quoted))
        .collect(Collectors.joining(",", "{\"sentences\":[", "]}"));
  }

  private static String sentence(Sentence sentence, BitSet quoted) {
    return sentence.tokens().stream()
        .map(
            token ->
                "[%d,%d,%d]"
                    .formatted(
                        token.span().begin(),
                        token.span().end(),
                        quoted.get(token.span().begin()) ? 1 : 0))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
