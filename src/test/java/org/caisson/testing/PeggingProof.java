package org.caisson.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.peg.Peg;
import org.caisson.domain.plan.peg.Pegging;
import org.caisson.domain.plan.peg.Pegging.Use;
import org.caisson.domain.plan.peg.Source;

/** What must hold of the pegging of any plan, to the solver's rounding. */
public final class PeggingProof {
  private static final double UNITS = 0.01;
  private static final double RELATIVE = 1e-6;

  private final ProductionPlan plan;
  private final Pegging pegging;
  private final List<Peg> pegs;

  private PeggingProof(ProductionPlan plan) {
    this.plan = plan;
    pegging = Pegging.of(plan);
    pegs = pegging.back(line -> true).toList();
  }

  /** Adds the pegging of a plan up again in every direction. */
  public static List<Peg> of(ProductionPlan plan) {
    PeggingProof proof = new PeggingProof(plan);
    proof.movesLeaveWhatIsHeld();
    proof.backAddsUpToTheDelivery();
    proof.forwardAddsUpToBack();
    proof.everySourceIsAccountedFor();
    return proof.pegs;
  }

  private void movesLeaveWhatIsHeld() {
    Map<List<Object>, Double> changes = new HashMap<>();
    for (StockMove move : plan.stockMoves()) {
      assertTrue(move.quantity() > 0, move::toString);
      assertTrue(
          move.kind() != StockMove.Kind.OTHER_IN && move.kind() != StockMove.Kind.OTHER_OUT,
          () -> "a move that nothing explains: " + move);
      changes.merge(key(move.item(), move.site()), move.change(), Double::sum);
    }
    YearMonth last =
        plan.tempos().stream().map(t -> t.month()).max(YearMonth::compareTo).orElseThrow();
    Map<List<Object>, Double> held = new HashMap<>();
    for (SiteStock stock : plan.siteStocks()) {
      if (stock.month().equals(last)) {
        held.merge(key(stock.item(), stock.site()), stock.quantity(), Double::sum);
      }
    }
    same(held, changes, "stock at the end");
  }

  private static List<Object> key(String item, @org.jspecify.annotations.Nullable String site) {
    return List.of(item, Objects.requireNonNullElse(site, "(any)"));
  }

  private void backAddsUpToTheDelivery() {
    Map<List<Object>, Double> delivered = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      delivered.merge(
          List.of(delivery.contractLine(), delivery.month()), delivery.quantity(), Double::sum);
    }
    Map<List<Object>, Double> pegged = new HashMap<>();
    for (Peg peg : pegs) {
      if (peg.level() == 0) {
        pegged.merge(List.of(peg.contractLine(), peg.month()), peg.quantity(), Double::sum);
      }
    }
    same(delivered, pegged, "deliveries");
  }

  private void forwardAddsUpToBack() {
    Map<Source, Double> back = new HashMap<>();
    pegs.forEach(peg -> back.merge(peg.source(), peg.quantity(), Double::sum));
    Map<Source, Double> forward = new HashMap<>();
    pegging.uses().forEach(use -> forward.put(use.source(), use.delivered()));
    same(back, forward, "sources");
  }

  private void everySourceIsAccountedFor() {
    for (Use use : pegging.uses()) {
      assertEquals(
          use.output(),
          use.delivered() + use.kept() + use.gone(),
          UNITS + RELATIVE * use.output(),
          use::toString);
    }
  }

  private static <K> void same(Map<K, Double> expected, Map<K, Double> actual, String of) {
    Map<K, Double> all = new HashMap<>(expected);
    actual.forEach((key, value) -> all.merge(key, -value, Double::sum));
    all.forEach(
        (key, difference) ->
            assertEquals(
                0,
                difference,
                UNITS + RELATIVE * Math.abs(expected.getOrDefault(key, 0.0)),
                () -> of + " " + key));
  }
}
