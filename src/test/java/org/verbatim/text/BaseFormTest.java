/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaseFormTest {

  @ParameterizedTest
  @CsvSource({
    "agreed, agree",
    "agreeing, agrees",
    "stopped, stopping",
    "carries, carried",
    "went, goes",
    "promised, promises",
    "ships, ship",
    "brought, bring",
  })
  void bringsTheFormsOfAWordTogether(String one, String other) {
    assertThat(BaseForm.of(one)).isEqualTo(BaseForm.of(other));
  }

  @ParameterizedTest
  @CsvSource({"need, new", "thing, think", "news, new", "bring, brink", "agreed, greed"})
  void keepsOtherWordsApart(String one, String other) {
    assertThat(BaseForm.of(one)).isNotEqualTo(BaseForm.of(other));
  }
}
