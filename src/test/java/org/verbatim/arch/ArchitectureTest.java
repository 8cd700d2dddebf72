/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule steps_meet_only_in_the_model =
      slices()
          .matching("org.verbatim.(read|segment|quote|mention|attribute|link|compare)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule steps_model_and_outputs_know_nothing_of_uima =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.verbatim.uima..", "org.verbatim.type..", "org.verbatim.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.uima..", "org.verbatim.type..")
          .because("an algorithm that needs no CAS is tested in milliseconds");

  @ArchTest
  static final ArchRule steps_know_only_the_model_and_text =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.verbatim.read..",
              "org.verbatim.segment..",
              "org.verbatim.quote..",
              "org.verbatim.mention..",
              "org.verbatim.attribute..",
              "org.verbatim.link..",
              "org.verbatim.compare..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.verbatim.cli..",
              "org.verbatim.pipeline..",
              "org.verbatim.report..",
              "org.verbatim.eval..",
              "org.verbatim.exchange..",
              "org.verbatim.uima..");

  @ArchTest
  static final ArchRule the_model_knows_only_text =
      noClasses()
          .that()
          .resideInAPackage("org.verbatim.model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("org.verbatim.model..", "org.verbatim.text..", "java..");

  @ArchTest
  static final ArchRule only_exchange_knows_jackson =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.verbatim.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule opennlp_has_its_homes =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.verbatim.segment.opennlp..",
              "org.verbatim.mention.opennlp..",
              "org.verbatim.attribute.opennlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule onnx_runtime_has_one_home =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.verbatim.quote.onnx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule only_cli_prints_or_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.verbatim.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("org.verbatim.(*)..").should().beFreeOfCycles();
}
