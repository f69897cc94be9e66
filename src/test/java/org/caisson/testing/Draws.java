package org.caisson.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Numbers drawn for one purpose. Every purpose has draws of its own, so that leaving a feature out
 * of a generated model does not change the rest of it.
 */
final class Draws {
  private final SplittableRandom random;

  Draws(long seed, String purpose) {
    random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
  }

  /** A number with two decimals. */
  double between(double least, double most) {
    return Math.round(100 * (least + (most - least) * random.nextDouble())) / 100.0;
  }

  int wholeBetween(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Some of the list, at least one, in its order. */
  <T> List<T> someOf(List<T> list, double probability) {
    List<T> some = new ArrayList<>();
    list.forEach(
        element -> {
          if (chance(probability)) {
            some.add(element);
          }
        });
    return some.isEmpty() ? List.of(oneOf(list)) : some;
  }
}
