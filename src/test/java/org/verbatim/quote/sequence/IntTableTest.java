/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.quote.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class IntTableTest {

  @Test
  void findsEveryKeyByTheOrderInWhichItCame() {
    var table = new IntTable();
    int[] keys = new Random(1).ints(20_000).filter(key -> key != 0).distinct().toArray();

    for (int key : keys) {
      table.add(key);
    }

    assertThat(table.keys()).isEqualTo(keys);
    assertThat(table.find(keys[7])).isEqualTo(7);
    assertThat(table.find(keys[keys.length - 1])).isEqualTo(keys.length - 1);
  }

  @Test
  void addsAKeyOnce() {
    var table = new IntTable();

    assertThat(table.add(5)).isZero();
    assertThat(table.add(-5)).isEqualTo(1);
    assertThat(table.add(5)).isZero();
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.find(6)).isEqualTo(-1);
  }
}
