/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameTrimmerTest {

  @Test
  void takesAnEpithetOffANameThatTheArticleHasWithout() {
    var found = FoundMentions.in("Thomas Brandt left. They shouted at Sleepy Thomas Brandt.");
    assertThat(found.names()).containsExactly("Thomas Brandt");
  }

  @Test
  void keepsAFirstNameThatNoListKnows() {
    var found = FoundMentions.in("Minister Zorvane Tulip Quell left. Later Tulip Quell smiled.");
    assertThat(found.names()).contains("Zorvane Tulip Quell");
  }

  @Test
  void takesAPluralTitleOffAName() {
    var found = FoundMentions.in("On Monday Senators Thomas Brandt and Mara Keller spoke.");
    assertThat(found.names()).contains("Thomas Brandt");
  }

  @Test
  void takesAWordThatOpensASentenceForNoName() {
    var found = FoundMentions.in("Neither Thomas Brandt nor Mara Keller spoke.");
    assertThat(found.names()).containsExactly("Thomas Brandt", "Mara Keller");
  }
}
