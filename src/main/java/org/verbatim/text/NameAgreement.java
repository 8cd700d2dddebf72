/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.text;

/** What two names say of their bearers. */
public enum NameAgreement {
  /** They may be forms of one name. */
  ONE,
  /** They differ, yet may belong to one bearer. */
  MAYBE,
  /** They belong to two bearers. */
  OTHER
}
