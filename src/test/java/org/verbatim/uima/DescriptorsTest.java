/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The descriptors are the single source of parameters and of what each annotator needs and adds.
 */
class DescriptorsTest {

  static Stream<String> descriptors() throws IOException {
    try (var files = Files.list(Path.of("descriptors"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".xml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Stream<String> primitives() throws IOException {
    return descriptors().filter(name -> Character.isUpperCase(name.charAt(0)));
  }

  private static AnalysisEngineDescription parsed(String name) throws UIMAException, IOException {
    return UIMAFramework.getXMLParser()
        .parseAnalysisEngineDescription(
            new XMLInputSource(
                DescriptorsTest.class.getResource("/org/verbatim/descriptors/" + name + ".xml")));
  }

  @ParameterizedTest
  @MethodSource("descriptors")
  void startsAndIsDocumented(String name) throws UIMAException, IOException {
    var engine = Cases.engine(name);

    assertThat(engine.getMetaData().getName()).isEqualTo(name);
    assertThat(engine.getMetaData().getDescription()).endsWith(".");
    assertThat(
            parsed(name)
                .getAnalysisEngineMetaData()
                .getConfigurationParameterDeclarations()
                .getConfigurationParameters())
        .extracting(ConfigurationParameter::getDescription)
        .allMatch(description -> description != null && description.endsWith("."));
    engine.destroy();
  }

  @ParameterizedTest
  @MethodSource("primitives")
  void declaresTheParametersThatTheAnnotatorReads(String name) throws Exception {
    var description = parsed(name);

    Class<?> annotator = Class.forName(description.getAnnotatorImplementationName());

    List<String> constants = new ArrayList<>();
    for (Field field : annotator.getFields()) {
      if (field.getName().startsWith("PARAM_")) {
        constants.add((String) field.get(null));
      }
    }
    var declared =
        description
            .getAnalysisEngineMetaData()
            .getConfigurationParameterDeclarations()
            .getConfigurationParameters();
    assertThat(declared)
        .extracting(ConfigurationParameter::getName)
        .containsExactlyInAnyOrderElementsOf(constants);
    var settings = description.getAnalysisEngineMetaData().getConfigurationParameterSettings();
    assertThat(constants).allMatch(constant -> settings.getParameterValue(constant) != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "story"})
  void addsBeforeAnAnnotatorWhatItNeeds(String name) throws UIMAException, IOException {
    var aggregate = parsed(name);
    aggregate.resolveImports(UIMAFramework.newDefaultResourceManager());
    var flow = (FixedFlow) aggregate.getAnalysisEngineMetaData().getFlowConstraints();
    Set<String> there = new HashSet<>(inputs(aggregate));
    for (var step : flow.getFixedFlow()) {
      var delegate =
          (AnalysisEngineDescription) aggregate.getDelegateAnalysisEngineSpecifiers().get(step);
      assertThat(there).as("before " + step).containsAll(inputs(delegate));
      assertThat(outputs(delegate)).as(step + " adds").isNotEmpty();
      there.addAll(outputs(delegate));
    }
    Set<String> added = new HashSet<>(there);
    added.removeAll(inputs(aggregate));
    assertThat(outputs(aggregate)).containsExactlyInAnyOrderElementsOf(added);
  }

  @Test
  void declaresOnlyTypesThatExist() throws UIMAException, IOException {
    var types = Cases.empty().getTypeSystem();
    for (var name : descriptors().toList()) {
      var description = parsed(name);
      assertThat(Stream.concat(inputs(description).stream(), outputs(description).stream()))
          .as(name)
          .allMatch(type -> types.getType(type) != null);
    }
  }

  private static List<String> inputs(AnalysisEngineDescription description) {
    return names(description.getAnalysisEngineMetaData().getCapabilities()[0].getInputs());
  }

  private static List<String> outputs(AnalysisEngineDescription description) {
    return names(description.getAnalysisEngineMetaData().getCapabilities()[0].getOutputs());
  }

  private static List<String> names(TypeOrFeature[] types) {
    return Arrays.stream(types).map(TypeOrFeature::getName).toList();
  }

  @Test
  void stopsAtAParameterThatMakesNoSense() throws UIMAException, IOException {
    var description = parsed("AttributionAnnotator");
    description
        .getAnalysisEngineMetaData()
        .getConfigurationParameterSettings()
        .setParameterValue(AttributionAnnotator.PARAM_MIN_CONFIDENCE, 1.5f);

    assertThatThrownBy(() -> UIMAFramework.produceAnalysisEngine(description))
        .rootCause()
        .hasMessage(
            "AttributionAnnotator: parameter 'minConfidence' must be a number from 0 to 1, got"
                + " 1.5");
  }
}
