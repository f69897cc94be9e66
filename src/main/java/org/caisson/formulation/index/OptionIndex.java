package org.caisson.formulation.index;

import java.util.List;

/**
 * The options that the policy allows to exercise, numbered.
 *
 * @param options one for each contract line that has such an option
 * @param draws the ways in which exercised units are delivered
 * @param ofOrder for each contract line the index of its option, {@link #NONE} where it has none
 */
public record OptionIndex(List<IndexedOption> options, List<OptionDraw> draws, int[] ofOrder) {
  /** Stands for no option. */
  public static final int NONE = -1;

  /** Whether a contract line has an option that may be exercised. */
  public boolean isOptional(int order) {
    return ofOrder[order] != NONE;
  }

  /** Whether exercised units of a contract line can be delivered in month {@code t}. */
  public boolean open(int order, int t) {
    return draws.stream().anyMatch(draw -> draw.order() == order && draw.open(t));
  }

  /** Whether exercised units can be drawn from a pool in month {@code t}. */
  public boolean drawsOn(int pool, int t) {
    return draws.stream().anyMatch(draw -> draw.pool() == pool && draw.open(t));
  }
}
