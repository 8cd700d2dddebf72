/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.mention.opennlp;

import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Gives OpenNLP's trainer and finder the features of {@link NameContexts}. Public because OpenNLP
 * makes it by the name that the model file holds.
 */
public final class NameFactory extends TokenNameFinderFactory {

  /** Called by OpenNLP. */
  public NameFactory() {
    super(null, null, new BioCodec());
  }

  /** Lets OpenNLP make the classes of this package by name. */
  static void allow() {
    ExtensionLoader.registerAllowedPackage(NameFactory.class.getPackageName());
  }

  @Override
  public NameContextGenerator createContextGenerator() {
    return new NameContexts();
  }
}
