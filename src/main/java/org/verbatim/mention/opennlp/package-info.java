/* SPDX-License-Identifier: Apache-2.0 */
/** Names of people, bodies and places, told by a model that Apache OpenNLP trains and reads. */
package org.verbatim.mention.opennlp;
