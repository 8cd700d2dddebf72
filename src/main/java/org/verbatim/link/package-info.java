/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 6: many articles to stories, speakers across sources, utterances and their renditions. Pure
 * Java; meets the other steps only in {@link org.verbatim.model}.
 */
package org.verbatim.link;
