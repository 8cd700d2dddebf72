/* SPDX-License-Identifier: Apache-2.0 */
/** The ranking of candidates is trained with OpenNLP's maximum entropy trainer. */
package org.verbatim.attribute.opennlp;
