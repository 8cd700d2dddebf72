/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention;

/** What a name names. */
public enum NameKind {
  /** One person. */
  PERSON,
  /** A body, a company, an outlet. */
  ORGANISATION,
  /** A state, by its name. */
  STATE,
  /** A capital or seat of government, which may stand for a state. */
  SEAT,
  /** Several people: Republicans, Russians. */
  GROUP,
  /** A place that does not speak. */
  PLACE,
}
