package org.caisson.domain.plan.peg;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plan.StockMove;
import org.jspecify.annotations.Nullable;

/**
 * How old the stocks of sites are. Units cannot be told apart in a plan, so a rule does: the oldest
 * goes out first. What a lane brings is as old as its stay at the site.
 */
public final class StockAges {
  /** Less than this many units is rounding that is left of what went out. */
  private static final double ROUNDING = 1e-6;

  private StockAges() {}

  /**
   * A part of a stock at the end of a month.
   *
   * @param item the id of the item
   * @param site the id of the site; absent for purchased stock that is open to all sites
   * @param month the month
   * @param since the month in which it came into the stock
   * @param quantity units
   */
  public record Age(
      String item, @Nullable String site, YearMonth month, YearMonth since, double quantity) {}

  private record Place(String item, @Nullable String site) {}

  /** The ages of the stocks of a plan, stock by stock and month by month, the oldest first. */
  public static List<Age> of(ProductionPlan plan) {
    Map<Place, List<StockMove>> moves = new LinkedHashMap<>();
    for (StockMove move : plan.stockMoves()) {
      moves
          .computeIfAbsent(new Place(move.item(), move.site()), place -> new ArrayList<>())
          .add(move);
    }
    Map<Place, List<SiteStock>> stocks = new LinkedHashMap<>();
    for (SiteStock stock : plan.siteStocks()) {
      stocks
          .computeIfAbsent(new Place(stock.item(), stock.site()), place -> new ArrayList<>())
          .add(stock);
    }
    List<Age> ages = new ArrayList<>();
    stocks.forEach(
        (place, held) ->
            held.forEach(stock -> addAges(stock, moves.getOrDefault(place, List.of()), ages)));
    return ages;
  }

  /** What has come in by then, less the oldest of it that has gone out. */
  private static void addAges(SiteStock stock, List<StockMove> moves, List<Age> ages) {
    TreeMap<YearMonth, Double> lots = new TreeMap<>();
    double gone = 0;
    for (StockMove move : moves) {
      if (!move.month().isAfter(stock.month())) {
        if (move.kind().isIn()) {
          lots.merge(arrival(move), move.quantity(), Double::sum);
        } else {
          gone += move.quantity();
        }
      }
    }
    for (Map.Entry<YearMonth, Double> lot : lots.entrySet()) {
      double left = Math.max(0, lot.getValue() - gone);
      gone = Math.max(0, gone - lot.getValue());
      if (left > ROUNDING) {
        ages.add(new Age(stock.item(), stock.site(), stock.month(), lot.getKey(), left));
      }
    }
  }

  private static YearMonth arrival(StockMove move) {
    return move.kind() == StockMove.Kind.OPENING ? move.begun() : move.month();
  }
}
