/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.link;

import java.util.ArrayList;
import java.util.List;

/** Things joined pairwise to disjoint clusters. */
final class Clusters {

  private final int[] parents;
  private final List<List<Integer>> members = new ArrayList<>(); // of each root; others are empty

  Clusters(int things) {
    parents = new int[things];
    for (int i = 0; i < things; i++) {
      parents[i] = i;
      members.add(List.of(i));
    }
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
    return members.get(root(thing)).size();
  }

  void join(int one, int other) {
    int a = Math.min(root(one), root(other));
    int b = Math.max(root(one), root(other));
    if (a != b) {
      parents[b] = a;
      members.set(a, merged(members.get(a), members.get(b)));
      members.set(b, List.of());
    }
  }

  private static List<Integer> merged(List<Integer> a, List<Integer> b) {
    var merged = new ArrayList<Integer>(a.size() + b.size());
    merged.addAll(a);
    merged.addAll(b);
    merged.sort(null);
    return List.copyOf(merged);
  }

  /** All of its cluster, in order. */
  List<Integer> members(int thing) {
    return members.get(root(thing));
  }

  /** Every cluster in the order of its first member; members in order. */
  List<List<Integer>> all() {
    return members.stream().filter(cluster -> !cluster.isEmpty()).toList();
  }
}
