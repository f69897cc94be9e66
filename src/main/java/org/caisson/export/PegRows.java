package org.caisson.export;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.peg.Peg;
import org.caisson.domain.plan.peg.Pegging;

/**
 * The pegging of a plan as a table. It has many times the rows of any other table and follows from
 * {@code stockMoves}, so it is made when it is asked for and is no part of the plan document.
 */
public final class PegRows {
  /** The name of its file, without extension. */
  public static final String NAME = "pegging";

  private PegRows() {}

  /** The rows of the contract lines wanted: by contract line, month of delivery and level. */
  public static Stream<PegRow> of(ProductionPlan plan, Predicate<String> contractLine) {
    return Pegging.of(plan).back(contractLine).map(PegRows::row);
  }

  /** One row. */
  static PegRow row(Peg peg) {
    return new PegRow(
        peg.contractLine(),
        peg.item(),
        peg.month().toString(),
        peg.delivered(),
        peg.level(),
        kind(peg.source().kind()),
        peg.source().id(),
        peg.source().item(),
        peg.source().site(),
        peg.source().month().toString(),
        peg.quantity());
  }

  private static String kind(StockMove.Kind kind) {
    return switch (kind) {
      case OUTPUT -> "LINE";
      case PURCHASE -> "SUPPLY";
      case OPENING -> "OPENING";
      default -> "OTHER";
    };
  }
}
