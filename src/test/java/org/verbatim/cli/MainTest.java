/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.attribute.AttributionModel;
import org.verbatim.quote.sequence.SequenceReader;

class MainTest {

  private static final String FERRY =
      """
      Mayor Says Harbour Ferry Will Sail

      “We tested every lifeboat, and we agreed that the ferry is ready to sail,” Mayor Ada Quill       told reporters on Monday. “Nobody has to stay on the island any longer.”
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private Path articles;
  private Path results;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    results = folder.resolve("results");
    Files.writeString(articles.resolve("wire.txt"), FERRY);
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(
        args,
        new ByteArrayInputStream(FERRY.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "anotate                     | no command 'anotate'; did you mean 'annotate'? Commands: check, annotate, eval, train, help",
        "serve                       | no command 'serve'; Commands: check, annotate, eval, train, help",
        "--verison                   | no option '--verison'; did you mean '--version'? See 'verbatim help'",
        "check --fial-on=major x     | no option '--fial-on=major'; did you mean '--fail-on'? See 'verbatim help check'",
        "check x --fail-on mayor     | invalid value for option '--fail-on': 'mayor' is none of never, minor, major; did you mean 'major'?; see 'verbatim help check'",
        "check x --threads 0         | --threads must be a number from 1 to 256, got 0",
        "check x --name-model none   | there is no file none; check --name-model",
        "check x --profile strikt    | there is no profile 'strikt'; did you mean 'strict'? Profiles: neutral, strict, lenient, or a file",
        "check x --attribution-model none | there is no file none; check --attribution-model",
        "check x --min-confidence 1.5 | --min-confidence must be a number from 0 to 1, got 1.5",
        "eval quotes --gold x --texts y --task all --plot z | --plot needs --task direct: nothing else is judged by its confidence",
        "check x --threads many      | invalid value for option '--threads': 'many' is not an int; see 'verbatim help check'",
        "check --bogus               | no option '--bogus'; See 'verbatim help check'",
        "check                       | missing 'PATH'; see 'verbatim help check'",
        "annotate x --format csv     | missing the option '--out=DIR'; see 'verbatim help annotate'",
        "annotate x --out y --format exel | invalid value for option '--format' (F): 'exel' is none of records, xmi, json-cas, web-annotation, tei, brat, csv; see 'verbatim help annotate'",
        "eval                        | say what to score: quotes or variants; see 'verbatim help eval'",
        "train                       | say what to train: names, attribution or reading; see 'verbatim help train'",
        "train nams                  | no command 'nams'; did you mean 'names'? Commands: names, attribution, reading",
        "train names --out x         | missing the option '--data=DIR'; see 'verbatim help train names'",
        "train names --data none --out x | none: there is no such folder; check the path",
        "train attribution --gold x --texts y | missing the option '--out=FILE'; see 'verbatim help train attribution'",
        "train reading --gold x --texts y | missing the option '--out=FILE'; see 'verbatim help train reading'",
        "eval variants --by-type     | --by-type and --system need --gold FILE; the benchmark runs the pipeline itself",
        "eval variants --rounds 0    | --rounds must be a number from 1 to 100, got 0",
        "eval variants --gold x      | --gold needs --texts DIR, the folder with its texts",
        "eval variants --gold x --texts y --seed 2 | --seed, --rounds, --out and --errors are for the benchmark; leave out --gold",
        "eval quots                  | no command 'quots'; did you mean 'quotes'? Commands: quotes, variants",
        "help anotate                | no command 'anotate'; did you mean 'annotate'? Commands: check, annotate, eval, train, help",
      })
  void saysMisuseInOneLineWithTheCure(String args, String complaint) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(complaints()).isEqualTo("verbatim: " + complaint + "\n");
    assertThat(printed()).isEmpty();
  }

  @Test
  void showsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(printed()).startsWith("verbatim ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "help check",
        "help annotate",
        "help eval quotes",
        "help train names",
        "help train reading",
        "check --help"
      })
  void showsHelp(String args) {
    assertThat(run(args.split(" "))).isZero();
    assertThat(printed()).startsWith("Usage: verbatim");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void checksAndSaysWhereTheReportIs() {
    assertThat(run("check", articles.toString(), "--out", results.toString())).isZero();

    assertThat(printed())
        .contains("1 read, 0 failed")
        .endsWith("Report: " + results.resolve("report.html") + "\n");
    assertThat(results.resolve("report.html")).isNotEmptyFile();
    assertThat(results.resolve("quotations.jsonl")).isNotEmptyFile();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void exitsWithOneIfAnArticleFailedAndNamesIt() throws IOException {
    var empty = Files.createFile(articles.resolve("empty.txt"));

    assertThat(
            run(
                "annotate",
                articles.toString(),
                "--out",
                results.toString(),
                "--format",
                "records"))
        .isEqualTo(1);
    assertThat(complaints())
        .isEqualTo("verbatim: " + empty + ": the file is empty; leave it out or fill it\n");
    assertThat(run("check", articles.toString(), "--out", results.toString())).isEqualTo(1);
    assertThat(printed()).contains("1 read, 1 failed", "empty.txt");
  }

  @Test
  void exitsWithThreeIfWhatItFoundIsAsBadAsFailOnSays() throws IOException {
    Files.writeString(
        articles.resolve("gazette.txt"), FERRY.replace("and we agreed", "and he agreed"));
    var args =
        List.of("check", articles.toString(), "--out", results.toString(), "--fail-on", "major");

    assertThat(run(args.toArray(String[]::new))).isEqualTo(3);
    assertThat(run(args.subList(0, 4).toArray(String[]::new))).isZero();
  }

  @Test
  void writesEveryFormatThatIsAsked() {
    int code =
        run(
            "annotate",
            articles.toString(),
            "--out",
            results.toString(),
            "--format",
            "records,xmi,json-cas,web-annotation,tei",
            "--format",
            "BRAT,csv");

    assertThat(complaints()).isEmpty();
    assertThat(code).isZero();
    assertThat(
            List.of(
                "quotations.jsonl",
                "run.json",
                "xmi/typesystem.xml",
                "xmi/wire.xmi",
                "json-cas/wire.json",
                "web-annotation/wire.json",
                "tei/wire.xml",
                "brat/wire.ann",
                "brat/wire.txt",
                "csv/wire.csv"))
        .allSatisfy(name -> assertThat(results.resolve(name)).isNotEmptyFile());
  }

  @Test
  void readsStandardInput() {
    assertThat(run("annotate", "-", "--out", results.toString(), "--format", "csv")).isZero();
    assertThat(results.resolve("csv/standard-input.csv")).isNotEmptyFile();
  }

  @Test
  void givesTwoArticlesOfOneNameTheirFolders() throws IOException {
    for (var name : List.of("a", "b")) {
      Files.writeString(Files.createDirectory(articles.resolve(name)).resolve("ferry.txt"), FERRY);
    }

    assertThat(run("annotate", articles.toString(), "--out", results.toString(), "--format", "csv"))
        .isZero();
    assertThat(results.resolve("csv/a/ferry.csv")).isNotEmptyFile();
    assertThat(results.resolve("csv/b/ferry.csv")).isNotEmptyFile();
  }

  @Test
  void saysThatThereIsNoArticleAndWritesNothing() throws IOException {
    var none = Files.createDirectory(folder.resolve("none"));

    assertThat(run("check", none.toString(), "--out", results.toString())).isEqualTo(2);
    assertThat(complaints()).startsWith("verbatim: " + none + ": no article in this folder;");
    assertThat(run("check", "no-such-path", "--out", results.toString())).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo("verbatim: no-such-path: there is no such file or folder; check the spelling\n");
    assertThat(results).doesNotExist();
  }

  @Test
  void refusesAnOutputFolderThatIsAFileBeforeAnyWork() throws IOException {
    Files.createFile(results);

    assertThat(run("check", articles.toString(), "--out", results.toString())).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo(
            "verbatim: cannot write to " + results + ": it is a file; name a folder with --out\n");
  }

  @Test
  void doesNotTakeItsOwnResultsForArticles() {
    var inside = articles.resolve("out").toString();
    run("annotate", articles.toString(), "--out", inside, "--format", "brat");

    run("annotate", articles.toString(), "--out", inside, "--format", "brat,csv");

    assertThat(printed()).startsWith("Articles: 1 read, 0 failed.");
    assertThat(articles.resolve("out/csv/wire.csv")).exists();
  }

  @Test
  void takesOptionsFromAFileAndLetsTheCommandLineWin() throws IOException {
    var elsewhere = folder.resolve("elsewhere");
    var config =
        Files.writeString(
            folder.resolve("verbatim.conf"),
            "# where to\n\nout = " + elsewhere + "\nformat=csv\nthreads = 1\nfail-on = major\n");

    assertThat(run("annotate", articles.toString(), "--config", config.toString())).isZero();
    assertThat(elsewhere.resolve("csv/wire.csv")).exists();
    assertThat(
            run("annotate", articles.toString(), "--config=" + config, "--out", results.toString()))
        .isZero();
    assertThat(results.resolve("csv/wire.csv")).exists();
  }

  @Test
  void judgesByTheProfileThatTheUserNamesAndSaysSo() throws IOException {
    Files.writeString(
        articles.resolve("gazette.txt"), FERRY.replace("every lifeboat", "all lifeboats"));
    var house =
        Files.writeString(folder.resolve("harbour-desk.profile"), "other-words = none # tidy\n");
    var config = Files.writeString(folder.resolve("verbatim.conf"), "profile = strict\n");
    String[] args = {
      "check",
      articles.toString(),
      "--out",
      results.toString(),
      "--fail-on",
      "major",
      "--config",
      config.toString()
    };

    assertThat(run(args)).isEqualTo(Main.FAIL_ON_REACHED);
    assertThat(printed()).startsWith("1 utterance is printed differently in a way that is major");
    assertThat(results.resolve("run.json")).content().contains("\"profile\" : \"strict\"");
    assertThat(results.resolve("report.html"))
        .content()
        .contains("Differences are judged by the profile “strict”.", "<code>other-words</code>");
    assertThat(run(with(args, "--profile", house.toString()))).isEqualTo(Main.DONE);
    assertThat(results.resolve("report.html"))
        .content()
        .contains(
            "judged by the profile “harbour-desk”.",
            "2 independent sources differ in nothing that counts by “harbour-desk”: 12 of 14 words stand in both");
    Files.writeString(house, "other-words = none\nother-wrods = none\n");
    assertThat(run(with(args, "--profile", house.toString()))).isEqualTo(Main.MISUSE);
    assertThat(complaints())
        .isEqualTo(
            "verbatim: " + house + ":2: no rule 'other-wrods'; did you mean 'other-words'?\n");
  }

  @Test
  void readsAConfigurationThatBeginsWithAByteOrderMark() throws IOException {
    var config =
        Files.writeString(
            folder.resolve("verbatim.conf"), "\uFEFFout = " + results + "\r\nformat = csv\r\n");
    assertThat(run("annotate", articles.toString(), "--config", config.toString())).isZero();
    assertThat(results.resolve("csv/wire.csv")).exists();
  }

  @Test
  void complainsInOneLineThatCannotSteerTheTerminal() {
    assertThat(run("check", "no\u001B[31m\nthing.txt")).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo(
            "verbatim: no␛[31m thing.txt: there is no such file or folder; check the spelling\n");
  }

  @Test
  void namesAGoldFileThatIsAFolder() {
    assertThat(run("eval", "quotes", "--gold", "src", "--texts", articles.toString())).isEqualTo(2);
    assertThat(complaints()).startsWith("verbatim: src: cannot be read (");
  }

  @Test
  void saysWhereAConfigurationIsWrong() throws IOException {
    var config = folder.resolve("verbatim.conf");

    Files.writeString(config, "threads = 1\nfial-on = major\n");
    assertThat(run("check", articles.toString(), "--config", config.toString())).isEqualTo(2);
    assertThat(complaints())
        .startsWith(
            "verbatim: " + config + ":2: no option 'fial-on'; did you mean 'fail-on'? Options: ");
    Files.writeString(config, "threads 1\n");
    assertThat(run("check", articles.toString(), "--config", config.toString())).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo("verbatim: " + config + ":1: 'threads 1' has no '='; write name = value\n");
    assertThat(run("check", articles.toString(), "--config", "none.conf")).isEqualTo(2);
    assertThat(complaints()).isEqualTo("verbatim: there is no file none.conf; check --config\n");
  }

  @Test
  void scoresItsOwnRecordsAgainstThemselvesAsPerfect() {
    run("annotate", articles.toString(), "--out", results.toString(), "--format", "records");

    int code =
        run(
            "eval",
            "quotes",
            "--gold",
            results.resolve("quotations.jsonl").toString(),
            "--texts",
            articles.toString());

    assertThat(complaints()).isEmpty();
    assertThat(code).isZero();
    assertThat(printed()).containsPattern("detection exact F1 +100\\.0");
  }

  @Test
  void trainsAModelThatCanBeReadAgainAndIsTheSameEachTime() throws IOException {
    run("annotate", articles.toString(), "--out", results.toString(), "--format", "records");
    var gold = results.resolve("quotations.jsonl").toString();
    var model = folder.resolve("a.model");
    var again = folder.resolve("b.model");

    for (var file : List.of(model, again)) {
      int code =
          run(
              "train",
              "attribution",
              "--gold",
              gold,
              "--texts",
              articles.toString(),
              "--out",
              file.toString());
      assertThat(code).isZero();
    }

    assertThat(printed()).contains("rules alone", "with ranking");
    assertThat(AttributionModel.read(model)).isNotNull();
    assertThat(model).hasSameTextualContentAs(again);
  }

  @Test
  void trainsAReadingThatIsTheSameEachTime() throws IOException {
    run("annotate", articles.toString(), "--out", results.toString(), "--format", "records");
    var gold = results.resolve("quotations.jsonl").toString();
    var model = folder.resolve("a.bin");
    var again = folder.resolve("b.bin");

    for (var file : List.of(model, again)) {
      int code =
          run(
              "train",
              "reading",
              "--gold",
              gold,
              "--texts",
              articles.toString(),
              "--out",
              file.toString());
      assertThat(complaints()).isEmpty();
      assertThat(code).isZero();
    }

    assertThat(printed()).startsWith("Trained on 1 articles with ");
    assertThat(SequenceReader.of(model)).isNotNull();
    assertThat(model).hasSameBinaryContentAs(again);
  }

  @Test
  void saysThatAReadingNeedsAttributions() throws IOException {
    var gold = Files.writeString(folder.resolve("gold.jsonl"), "").toString();

    int code =
        run("train", "reading", "--gold", gold, "--texts", articles.toString(), "--out", "x.bin");

    assertThat(code).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo(
            "verbatim: "
                + gold
                + ": no record of these texts has a cue and a content to learn from\n");
  }

  @Test
  void drawsHowReliableItsConfidenceIs() throws IOException {
    run("annotate", articles.toString(), "--out", results.toString(), "--format", "records");
    var plot = folder.resolve("plot.svg");

    int code =
        run(
            "eval",
            "quotes",
            "--gold",
            results.resolve("quotations.jsonl").toString(),
            "--texts",
            articles.toString(),
            "--plot",
            plot.toString());

    assertThat(code).isZero();
    assertThat(printed()).contains("calibration error, source", "calibration error, speaker");
    assertThat(plot).content().startsWith("<svg").contains("right. speaker: ");
  }

  @Test
  void saysThatSpeakersAreUnknownBelowTheConfidenceThatTheUserWants() throws IOException {
    run(
        "annotate",
        articles.toString(),
        "--out",
        results.toString(),
        "--format",
        "records",
        "--min-confidence",
        "1");

    assertThat(results.resolve("quotations.jsonl"))
        .content()
        .contains("\"speaker\":null")
        .doesNotContain("\"speaker\":\"");
    assertThat(results.resolve("run.json")).content().contains("minConfidence");
  }

  @Test
  void readsByTheModelThatTheUserNames() throws IOException {
    var none = Files.writeString(folder.resolve("none.bin"), "no model\n");
    String[] call = {
      "annotate", articles.toString(), "--out", results.toString(), "--format", "records"
    };

    assertThat(run(with(call, "--reading-model", none.toString()))).isEqualTo(Main.MISUSE);
    assertThat(run(with(call, "--reading-model", folder.resolve("gone.bin").toString())))
        .isEqualTo(Main.MISUSE);
    assertThat(run(with(call, "--reading", "accurate", "--reading-model", none.toString())))
        .isEqualTo(Main.MISUSE);
  }

  private static String[] with(String[] call, String... options) {
    return Stream.concat(Arrays.stream(call), Arrays.stream(options)).toArray(String[]::new);
  }

  @Test
  void decidesByTheModelThatTheUserNames() throws IOException {
    var nobody = Files.writeString(folder.resolve("nobody.model"), "weight nobody 100\n");

    int code =
        run(
            "annotate",
            articles.toString(),
            "--out",
            results.toString(),
            "--format",
            "records",
            "--attribution-model",
            nobody.toString());

    assertThat(code).isZero();
    assertThat(results.resolve("quotations.jsonl"))
        .content()
        .contains("\"decidedBy\":\"")
        .doesNotContain("\"decidedBy\":\"cue-verb", "\"decidedBy\":\"ranked");
  }

  @Test
  void saysWhatIsWrongWithAModel() throws IOException {
    var poem = Files.writeString(folder.resolve("poem.txt"), "The sea is wide\n");

    for (var option : List.of("--attribution-model", "--name-model")) {
      int code =
          run("check", articles.toString(), "--out", results.toString(), option, poem.toString());

      assertThat(code).isEqualTo(2);
      assertThat(complaints()).contains("Model': ", poem.toString()).doesNotContain("\tat ");
    }
  }

  @Test
  void scoresTextsOfSubFoldersInTheirOwnEncodings() throws IOException {
    var windows = Charset.forName("windows-1252");
    var inner = Files.createDirectories(articles.resolve("ferry/old"));
    Files.write(inner.resolve("paper.txt"), FERRY.replace("Quill", "Quïll").getBytes(windows));
    Files.writeString(inner.resolve("page.html"), "<html><body><p>" + FERRY + "</p></body></html>");
    run("annotate", articles.toString(), "--out", results.toString(), "--format", "records");
    var records = results.resolve("quotations.jsonl").toString();

    int code = run("eval", "quotes", "--gold", records, "--texts", articles.toString());

    assertThat(code).isZero();
    assertThat(printed())
        .containsPattern("(?m)^documents +2$")
        .containsPattern("detection exact F1 +100\\.0")
        .containsPattern("speaker accuracy +100\\.0");
  }

  @Test
  void judgesAFileWithoutAnArticleAsAnEmptyText() throws IOException {
    Files.writeString(articles.resolve("blank.txt"), " \n");
    var gold = Files.writeString(folder.resolve("gold.jsonl"), "").toString();

    int code = run("eval", "quotes", "--gold", gold, "--texts", articles.toString());

    assertThat(code).isZero();
    assertThat(complaints())
        .isEqualTo(
            "verbatim: "
                + articles.resolve("blank.txt")
                + ": the file holds nothing but blanks; leave it out or fill it;"
                + " judged as an empty text\n");
    assertThat(printed()).containsPattern("(?m)^documents +2$");
  }

  @Test
  void saysWhereNoTextsAreToScore() throws IOException {
    var gold = Files.writeString(folder.resolve("gold.jsonl"), "").toString();
    var pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("page.html"), "<html><body><p>Moin</p></body></html>");

    assertThat(run("eval", "quotes", "--gold", gold, "--texts", pages.toString())).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo(
            "verbatim: "
                + pages
                + ": no file ends in .txt; name the folder that holds the texts\n");
    assertThat(run("eval", "variants", "--gold", gold, "--texts", "nowhere")).isEqualTo(2);
    assertThat(complaints())
        .isEqualTo(
            "verbatim: nowhere: there is no such folder; name the one that holds the texts\n");
  }

  @Test
  void runsTheBenchmarkOnArticlesOfTheUser() throws Exception {
    var errors = results.resolveSibling("errors.txt");
    assertThat(
            run(
                "eval",
                "variants",
                "--articles",
                articles.toString(),
                "--rounds",
                "2",
                "--reading",
                "fast",
                "--out",
                results.toString(),
                "--errors",
                errors.toString()))
        .as(complaints())
        .isZero();
    assertThat(printed()).startsWith("2 versions of articles, ").contains("injected majors found");
    assertThat(results.resolve("round-2/pairs.jsonl")).isNotEmptyFile();
    assertThat(results.resolve("round-2/texts")).isDirectoryContaining("glob:**_v2.txt");
    assertThat(errors).exists();
    // What was written is gold that the other half of the command scores.
    assertThat(
            run(
                "eval",
                "variants",
                "--reading",
                "fast",
                "--gold",
                results.resolve("round-2/pairs.jsonl").toString(),
                "--texts",
                results.resolve("round-2/texts").toString()))
        .as(complaints())
        .isZero();
    assertThat(printed()).contains("gold pairs: ");
  }

  @Test
  void saysWhichGoldFileIsMissing() {
    assertThat(run("eval", "variants", "--gold", "none.jsonl", "--texts", articles.toString()))
        .isEqualTo(2);
    assertThat(complaints())
        .isEqualTo("verbatim: none.jsonl: there is no such file; check the path\n");
  }
}
