/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that knows UIMA and our type names, but none of our classes, runs the descriptors. */
class PlainUimaIT {

  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
        <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
        <primitive>false</primitive>
        <delegateAnalysisEngineSpecifiers>
          <delegateAnalysisEngine key="verbatim">
            <import name="org.verbatim.descriptors.%s"/>
          </delegateAnalysisEngine>
        </delegateAnalysisEngineSpecifiers>
        <analysisEngineMetaData>
          <name>theirs</name>
          <flowConstraints><fixedFlow><node>verbatim</node></fixedFlow></flowConstraints>
        </analysisEngineMetaData>
      </analysisEngineDescription>
      """;

  private static final String PROGRAM =
      """
      import java.io.File;
      import java.io.PrintStream;
      import java.nio.charset.StandardCharsets;
      import org.apache.uima.UIMAFramework;
      import org.apache.uima.analysis_engine.AnalysisEngine;
      import org.apache.uima.cas.ArrayFS;
      import org.apache.uima.cas.CAS;
      import org.apache.uima.cas.FeatureStructure;
      import org.apache.uima.cas.Type;
      import org.apache.uima.cas.text.AnnotationFS;
      import org.apache.uima.util.CasCopier;
      import org.apache.uima.util.XMLInputSource;

      public class Theirs {
        static final String FERRY =
            "Mayor Says Harbour Ferry Will Sail\\n\\n\u201CWe tested every lifeboat, and %s agreed that"
            + " the ferry is ready to sail again,\u201D Mayor Ada Quill told reporters on Monday.\\n";

        public static void main(String[] args) throws Exception {
          PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
          AnalysisEngine article = engine(args[0]);
          AnalysisEngine story = engine(args[1]);
          CAS base = story.newCAS();
          String[] outlets = {"Wire", "Gazette"};
          for (int i = 0; i < 2; i++) {
            CAS cas = article.newCAS();
            cas.setDocumentText(String.format(FERRY, i == 0 ? "we" : "he"));
            Type articleType = cas.getTypeSystem().getType("org.verbatim.type.Article");
            FeatureStructure known = cas.createFS(articleType);
            known.setStringValue(articleType.getFeatureByBaseName("articleId"), outlets[i]);
            known.setStringValue(articleType.getFeatureByBaseName("outlet"), outlets[i]);
            cas.addFsToIndexes(known);
            article.process(cas);
            Type quotation = cas.getTypeSystem().getType("org.verbatim.type.Quotation");
            for (AnnotationFS found : cas.getAnnotationIndex(quotation)) {
              FeatureStructure attribution =
                  found.getFeatureValue(quotation.getFeatureByBaseName("attribution"));
              FeatureStructure speaker =
                  attribution.getFeatureValue(
                      attribution.getType().getFeatureByBaseName("speaker"));
              if (found.getFeatureValueAsString(quotation.getFeatureByBaseName("kind"))
                  .equals("direct")) {
                out.println(outlets[i] + ": "
                    + (speaker == null
                        ? "unknown"
                        : speaker.getStringValue(speaker.getType().getFeatureByBaseName("name")))
                    + ": " + found.getCoveredText());
              }
            }
            new CasCopier(cas, base).copyCasView(cas, "source." + (i + 1), true);
          }
          story.process(base);
          Type difference = base.getTypeSystem().getType("org.verbatim.type.Difference");
          for (FeatureStructure found : base.getIndexRepository().getIndexedFSs(difference)) {
            AnnotationFS first =
                (AnnotationFS) found.getFeatureValue(difference.getFeatureByBaseName("first"));
            AnnotationFS second =
                (AnnotationFS) found.getFeatureValue(difference.getFeatureByBaseName("second"));
            out.println("differs: " + first.getCoveredText() + " / " + second.getCoveredText());
          }
        }

        static AnalysisEngine engine(String file) throws Exception {
          return UIMAFramework.produceAnalysisEngine(
              UIMAFramework.getXMLParser()
                  .parseAnalysisEngineDescription(new XMLInputSource(new File(file))));
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void runsTheDescriptorsOfTheJarByName() throws Exception {
    var article = Files.writeString(folder.resolve("a.xml"), DESCRIPTOR.formatted("article"));
    var story = Files.writeString(folder.resolve("s.xml"), DESCRIPTOR.formatted("story"));
    var source = Files.writeString(folder.resolve("Theirs.java"), PROGRAM);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                Program.jar().toString(),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(compiled).isZero();

    var outcome =
        Program.run(
            List.of(
                Program.java(),
                "-cp",
                Program.jar() + File.pathSeparator + folder,
                "Theirs",
                article.toString(),
                story.toString()),
            folder,
            Map.of());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Wire: Ada Quill: We tested every lifeboat, and we agreed that")
        .contains("Gazette: Ada Quill: We tested every lifeboat, and he agreed that")
        .contains("differs: he / we");
  }
}
