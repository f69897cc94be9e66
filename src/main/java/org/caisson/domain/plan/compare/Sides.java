package org.caisson.domain.plan.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caisson.domain.plan.ProductionPlan;
import org.jspecify.annotations.Nullable;

/** The plans of a comparison, asked for the same thing one after the other. */
record Sides(PlanSide base, List<PlanSide> others) {

  Stream<PlanSide> all() {
    return Stream.concat(Stream.of(base), others.stream());
  }

  /** What the base and the others have of something, each looked up in a map of its own. */
  <V> Looked<V> look(Function<ProductionPlan, Map<String, V>> map) {
    return new Looked<>(
        map.apply(base.plan()), others.stream().map(side -> map.apply(side.plan())).toList());
  }

  /**
   * Values of one kind by key.
   *
   * @param base those of the base
   * @param others those of the others
   * @param <V> what is looked at
   */
  record Looked<V>(Map<String, V> base, List<Map<String, V>> others) {

    /** The keys that any of them has, those of the base first. */
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>(base.keySet());
      others.forEach(other -> keys.addAll(other.keySet()));
      return keys;
    }

    /** A figure of the value of a key; absent where there is no value. */
    Figures figures(String key, Function<V, Double> figure) {
      return new Figures(
          figure(base, key, figure),
          others.stream().<@Nullable Double>map(other -> figure(other, key, figure)).toList());
    }

    private @Nullable Double figure(Map<String, V> map, String key, Function<V, Double> figure) {
      V value = map.get(key);
      return value == null ? null : figure.apply(value);
    }

    /** The value of a key in the first that has it. */
    V any(String key) {
      return Stream.concat(Stream.of(base), others.stream())
          .filter(map -> map.containsKey(key))
          .map(map -> map.get(key))
          .findFirst()
          .orElseThrow();
    }

    /** What the others have of a key. */
    List<V> others(String key, V otherwise) {
      return others.stream().map(map -> map.getOrDefault(key, otherwise)).toList();
    }
  }
}
