package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How much is to be explained. Every relief, try and loss is a plan of its own.
 *
 * @param reliefs how many bottlenecks are relieved to see what comes behind them, 0 or more
 * @param contractLine the only contract line that is explained; empty means all that are late
 * @param triedLines for how many late contract lines, the latest first, changes are tried
 * @param losses ids of single-sourced items whose source is lost for six months, or the one word
 *     {@code all}
 * @param lossFrom the first month of the losses; empty means each source's month of highest use
 */
public record ExplainOptions(
    int reliefs,
    Optional<String> contractLine,
    int triedLines,
    List<String> losses,
    Optional<YearMonth> lossFrom) {

  /** Three bottlenecks relieved, all late lines, the latest three tried, nothing lost. */
  public static final ExplainOptions STANDARD =
      new ExplainOptions(3, Optional.empty(), 3, List.of(), Optional.empty());
}
