/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.compare;

import java.util.List;
import org.verbatim.model.Finding;

enum FindingRule {
  ;

  static List<Finding> findings(List<Version> versions) {
    return List.of();
  }
}
