package org.caisson.domain.plan.peg;

import static org.caisson.testing.TestModel.month;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockMove.Kind;
import org.caisson.domain.plan.peg.StockAges.Age;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;

/** How old stocks are, worked by hand. */
class StockAgesTest {

  /**
   * 10 have been there since November; January makes 20 and sends 15: the 10 and 5 of January.
   * February makes 30 and scraps 2, sends 20: of January's 15, none are left, and 23 of February.
   */
  @Test
  void theOldestGoesOutFirst() {
    List<StockMove> moves =
        List.of(
            move(Kind.OPENING, 0, -2, 10),
            move(Kind.OUTPUT, 0, 0, 20),
            move(Kind.DELIVERY, 0, 0, 15),
            move(Kind.OUTPUT, 1, 0, 30),
            move(Kind.DELIVERY, 1, 1, 20),
            move(Kind.SCRAP, 1, 0, 2));
    List<SiteStock> stocks =
        List.of(
            new SiteStock("round", "S", month(0), 15), new SiteStock("round", "S", month(1), 23));
    assertEquals(
        List.of(
            new Age("round", "S", month(0), month(0), 15),
            new Age("round", "S", month(1), month(1), 23)),
        StockAges.of(plan(moves, stocks)));
  }

  /** 10 since November and 20 of January, of which 4 go: 6 and 20 are left. */
  @Test
  void whatWasThereAtTheStartIsAsOldAsItIsSaidToBe() {
    List<StockMove> moves =
        List.of(
            move(Kind.OPENING, 0, -2, 10),
            move(Kind.OUTPUT, 0, 0, 20),
            move(Kind.DELIVERY, 0, 0, 4));
    assertEquals(
        List.of(
            new Age("round", "S", month(0), month(-2), 6),
            new Age("round", "S", month(0), month(0), 20)),
        StockAges.of(plan(moves, List.of(new SiteStock("round", "S", month(0), 26)))));
  }

  @Test
  void whatLiesAtOneSiteIsNotThatOfAnother() {
    List<StockMove> moves = List.of(move(Kind.OUTPUT, 0, 0, 20));
    List<SiteStock> elsewhere = List.of(new SiteStock("round", null, month(0), 20));
    assertEquals(List.of(), StockAges.of(plan(moves, elsewhere)));
  }

  private static StockMove move(Kind kind, int t, int begun, double quantity) {
    return new StockMove("round", "S", month(t), kind, "", "round", month(begun), quantity);
  }

  private static ProductionPlan plan(List<StockMove> moves, List<SiteStock> stocks) {
    ProductionPlan plan = Rewrite.with(ShellPlan.solved(), "stockMoves", moves);
    return Rewrite.with(plan, "siteStocks", stocks);
  }
}
