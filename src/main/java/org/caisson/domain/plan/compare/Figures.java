package org.caisson.domain.plan.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure as each plan has it.
 *
 * @param base that of the base; absent where it has none
 * @param others those of the others, in their order; absent where one has none
 */
public record Figures(@Nullable Double base, List<@Nullable Double> others) {
  /** Relative differences that are the rounding of certified values. */
  private static final double ROUNDING = 1e-6;

  /** Keeps the list as it is now. */
  public Figures {
    others = Collections.unmodifiableList(new ArrayList<>(others));
  }

  /**
   * By how much one of the others differs most, without its sign; what is absent counts as zero.
   */
  public double largest() {
    double from = zeroIfAbsent(base);
    return others.stream()
        .mapToDouble(other -> Math.abs(zeroIfAbsent(other) - from))
        .max()
        .orElse(0);
  }

  /**
   * Whether one of the others differs by more than rounding.
   *
   * @param least the smallest difference that counts, however small the figures are
   */
  boolean differ(double least) {
    boolean absent = others.stream().anyMatch(other -> Objects.isNull(other) != (base == null));
    double size =
        Math.max(
            Math.abs(zeroIfAbsent(base)),
            others.stream().mapToDouble(o -> Math.abs(zeroIfAbsent(o))).max().orElse(0));
    return absent || largest() > Math.max(least, ROUNDING * size);
  }

  private static double zeroIfAbsent(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
