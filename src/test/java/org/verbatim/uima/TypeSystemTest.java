/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.model.Agreement;
import org.verbatim.model.Attitude;
import org.verbatim.model.BaseReason;
import org.verbatim.model.BlockRole;
import org.verbatim.model.CueKind;
import org.verbatim.model.DifferenceType;
import org.verbatim.model.InsertionKind;
import org.verbatim.model.MarkUse;
import org.verbatim.model.MentionForm;
import org.verbatim.model.QuotationKind;
import org.verbatim.model.Severity;
import org.verbatim.model.SpeakerKind;
import org.verbatim.model.WitnessKind;

/** The type system is a public contract: complete, documented, and at one with the model. */
class TypeSystemTest {

  private static final List<TypeDescription> TYPES = List.of(Cases.types().getTypes());

  @Test
  void saysOfEveryTypeAndFeatureInASentenceWhatItIs() {
    assertThat(TYPES)
        .isNotEmpty()
        .allSatisfy(
            type -> {
              assertThat(type.getDescription()).as(type.getName()).matches("(?s)[A-Z].*\\.");
              assertThat(type.getFeatures())
                  .allSatisfy(
                      feature ->
                          assertThat(feature.getDescription())
                              .as(type.getName() + ":" + feature.getName())
                              .matches("(?s)[A-Z].*\\."));
            });
  }

  @Test
  void saysOfEveryAllowedValueWhatItMeans() {
    var values =
        TYPES.stream()
            .filter(type -> type.getAllowedValues() != null)
            .flatMap(type -> Arrays.stream(type.getAllowedValues()))
            .toList();

    assertThat(values)
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value.getDescription()).isNotBlank());
  }

  static Stream<Arguments> closedSets() {
    return Stream.of(
        labels(Agreement.values(), Agreement::label),
        labels(Attitude.values(), Attitude::label),
        labels(BaseReason.values(), BaseReason::label),
        labels(BlockRole.values(), BlockRole::label),
        labels(CueKind.values(), CueKind::label),
        labels(DifferenceType.values(), DifferenceType::label),
        labels(InsertionKind.values(), InsertionKind::label),
        labels(MarkUse.values(), MarkUse::label),
        labels(MentionForm.values(), MentionForm::label),
        labels(QuotationKind.values(), QuotationKind::label),
        labels(Severity.values(), Severity::label),
        labels(SpeakerKind.values(), SpeakerKind::label),
        labels(WitnessKind.values(), WitnessKind::label));
  }

  private static <E extends Enum<E>> Arguments labels(E[] constants, Function<E, String> label) {
    return Arguments.of(
        constants[0].getDeclaringClass().getSimpleName(),
        Arrays.stream(constants).map(label).toList());
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void allowsTheValuesThatTheModelHas(String set, List<String> labels) {
    var type =
        TYPES.stream()
            .filter(candidate -> candidate.getName().equals("org.verbatim.type." + set))
            .findFirst()
            .orElseThrow();

    assertThat(type.getAllowedValues()).extracting(AllowedValue::getString).isEqualTo(labels);
  }

  @Test
  void hasNoClosedSetThatTheModelLacks() {
    assertThat(TYPES)
        .filteredOn(type -> type.getSupertypeName().equals("uima.cas.String"))
        .hasSize((int) closedSets().count());
  }
}
