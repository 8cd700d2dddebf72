/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Things joined pairwise to disjoint clusters. */
final class Clusters {

  private final int[] parents;
  private final int[] sizes;

  Clusters(int things) {
    parents = new int[things];
    sizes = new int[things];
    for (int i = 0; i < things; i++) {
      parents[i] = i;
    }
    Arrays.fill(sizes, 1);
  }

  int root(int thing) {
    int root = thing;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  int size(int thing) {
    return sizes[root(thing)];
  }

  void join(int one, int other) {
    int a = Math.min(root(one), root(other));
    int b = Math.max(root(one), root(other));
    if (a != b) {
      parents[b] = a;
      sizes[a] += sizes[b];
    }
  }

  /** All of its cluster, in order. */
  List<Integer> members(int thing) {
    int root = root(thing);
    return sizes[root] == 1
        ? List.of(thing)
        : IntStream.range(0, parents.length).filter(i -> root(i) == root).boxed().toList();
  }

  /** Every cluster in the order of its first member; members in order. */
  List<List<Integer>> all() {
    var clusters = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parents.length; i++) {
      clusters.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(clusters.values());
  }
}
