package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the pools; demands with the same stocks share one. */
final class PoolNumbers {
  private record Key(int item, Pool.Use use, List<Integer> nodes) {}

  private final Map<Key, Integer> numbers = new LinkedHashMap<>();
  private final List<Pool> pools = new ArrayList<>();

  int number(int item, Pool.Use use, int[] nodes) {
    Key key = new Key(item, use, Arrays.stream(nodes).boxed().toList());
    return numbers.computeIfAbsent(key, k -> add(new Pool(item, use, nodes)));
  }

  private int add(Pool pool) {
    pools.add(pool);
    return pools.size() - 1;
  }

  List<Pool> all() {
    return List.copyOf(pools);
  }

  /** The choices within pools of several stocks. */
  List<Draw> draws() {
    List<Draw> draws = new ArrayList<>();
    for (int pool = 0; pool < pools.size(); pool++) {
      if (!pools.get(pool).isSingle()) {
        for (int node : pools.get(pool).nodes()) {
          draws.add(new Draw(pool, node));
        }
      }
    }
    return List.copyOf(draws);
  }
}
