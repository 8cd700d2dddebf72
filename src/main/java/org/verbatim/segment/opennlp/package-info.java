/* SPDX-License-Identifier: Apache-2.0 */
/** Segmentation with Apache OpenNLP and its published English models. */
package org.verbatim.segment.opennlp;
