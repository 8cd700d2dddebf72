/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Published March 4th, 2021 - 07:15 GMT # 2021-03-04T07:15:00Z",
        "2021-03-04 # 2021-03-04",
        "2021-03-04T07:15:00+01:00 # 2021-03-04T07:15:00+01:00",
        "2021-03-04T07:15:30Z # 2021-03-04T07:15:30Z",
        "2021-03-04 07:15 # 2021-03-04T07:15:00",
        "4 March 2021 # 2021-03-04",
        "Thursday, 4 March 2021, 7.15pm # 2021-03-04T19:15:00",
        "4th of March 2021 # 2021-03-04",
        "Sept. 9, 2020, 7 a.m. ET # 2020-09-09T07:00:00-04:00",
        "12:05 am EST, Jan 9 2020 # 2020-01-09T00:05:00-05:00",
        "04.03.2021 # 2021-03-04",
        "25/03/2021 # 2021-03-25",
        "3/25/2021 # 2021-03-25",
        "Mar 4, 2021 at 7:15 PM IST # 2021-03-04T19:15:00",
        "Published 4 March 2021 10:00, updated 5 March 2021 11:30 # 2021-03-04T10:00:00",
      })
  void readsTheUsualForms(String words, String iso) {
    var date = PrintedDate.in(words).orElseThrow();
    assertThat(date.iso()).contains(iso);
    assertThat(date.rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2021", "March 4", "7:15 pm", "2 hours ago", "31 February 2021"})
  void namesNoDayWhereItIsNotSure(String words) {
    var date = PrintedDate.in(words).orElseThrow();
    assertThat(date.iso()).isEmpty();
    assertThat(date.rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the mayor may go", "a march of 200 people", "room 10.30 x", "2021", "5-4 vote"})
  void findsNoDateInOtherWords(String words) {
    assertThat(PrintedDate.in(words).filter(PrintedDate::hasDate)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'Updated 4 March 2021', true", "'Published 4 March 2021', false"})
  void tellsALaterChange(String words, boolean update) {
    assertThat(PrintedDate.in(words).orElseThrow().isUpdate()).isEqualTo(update);
  }
}
