/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is shipped with the program is named in NOTICE. */
final class NoticeTest {

  private static final Pattern MANAGED =
      Pattern.compile("<dependencyManagement>.*</dependencyManagement>", Pattern.DOTALL);
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>"
              + "(.*?)</dependency>",
          Pattern.DOTALL);

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void namesEveryDependencyThatIsShipped() {
    var pom = MANAGED.matcher(read(Path.of("pom.xml"))).replaceAll("");
    var shipped =
        DEPENDENCY
            .matcher(pom)
            .results()
            .filter(found -> !found.group(2).contains("<scope>test</scope>"))
            .map(found -> found.group(1))
            .toList();

    assertThat(shipped).contains("jsoup", "picocli").doesNotContain("assertj-core");
    assertThat(read(Path.of("NOTICE"))).contains(shipped);
  }

  @Test
  void namesEveryWordListThatComesFromElsewhere() throws IOException {
    List<Path> lists;
    try (var files = Files.walk(Path.of("src/main/resources/org"))) {
      lists = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    var foreign =
        lists.stream()
            .filter(file -> !read(file).matches("(?s)#.*(?:Made|Written|compiled) for Verbatim.*"))
            .map(file -> file.getFileName().toString())
            .toList();

    assertThat(foreign).contains("cities.txt", "first-names.txt");
    assertThat(read(Path.of("NOTICE"))).contains(foreign);
  }

  @Test
  void namesEveryModelAndSaysBesideItHowItWasMade() throws IOException {
    List<Path> models;
    try (var files = Files.walk(Path.of("src/main/resources/org"))) {
      models = files.filter(file -> file.toString().endsWith(".bin")).sorted().toList();
    }

    assertThat(models).isNotEmpty();
    for (var model : models) {
      String name = model.getFileName().toString();
      assertThat(read(Path.of("NOTICE"))).contains(name);
      assertThat(read(model.resolveSibling(name.replace(".bin", ".md"))))
          .contains("## Data", "## How it was made", "## Figures", "## Known failures");
    }
  }

  @Test
  void namesEveryNetworkAndSaysBesideItHowItWasMade() throws IOException {
    List<Path> networks;
    try (var files = Files.walk(Path.of("src/main/resources/org"))) {
      networks = files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
    }

    assertThat(networks).hasSize(2);
    for (var network : networks) {
      String name = network.getFileName().toString();
      assertThat(read(Path.of("NOTICE"))).contains(name);
      assertThat(read(network.resolveSibling("reading.md")))
          .contains(name, "## Data", "## How it was made", "## Figures", "## Known failures");
    }
  }
}
