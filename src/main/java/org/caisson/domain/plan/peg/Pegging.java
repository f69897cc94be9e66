package org.caisson.domain.plan.peg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.peg.FifoStock.Part;
import org.caisson.domain.plan.peg.Flows.Shipment;

/**
 * Which line-months, supply-months and opening stocks are in which delivery of a plan, through all
 * levels of the bill of materials. Units of a kind cannot be told apart in the plan, so one rule
 * tells them apart here:
 *
 * <ol>
 *   <li>At each stock, what comes in in a month is there before what goes out in it.
 *   <li>The oldest goes out first; what came in in one month goes out mixed.
 *   <li>All that goes out in a month, to lines and contract lines, is mixed alike.
 *   <li>What a line takes in a month is, in equal shares, in every unit that it starts then and
 *       that is accepted.
 *   <li>What the plan scraps is of the month that has reached its end, and of no other.
 *   <li>A lane brings what it took; a unit that it brought is followed on to where it came from.
 * </ol>
 *
 * <p>It reads nothing but {@link ProductionPlan#stockMoves}. Quantities add up to the solver's
 * rounding: the level-0 quantities of a delivery to what is delivered, and what a source gave to
 * what is in deliveries, in stock, on the way and in progress at the end, and gone ({@link #uses}).
 */
public final class Pegging {
  private final Flows flows;
  private final List<Source> sources;
  private final List<List<Part>> inputs;
  private final int[] heights;

  private Pegging(Flows flows) {
    this.flows = flows;
    sources = flows.sources();
    inputs = sources.stream().map(flows::inputs).toList();
    heights = new int[sources.size()];
    IntStream.range(0, heights.length).forEach(this::height);
  }

  /** The pegging of a plan. */
  public static Pegging of(ProductionPlan plan) {
    return of(plan.stockMoves());
  }

  /** The pegging that follows from the moves of all stocks. */
  static Pegging of(List<StockMove> moves) {
    return new Pegging(new Flows(moves));
  }

  /**
   * What becomes of the units of a source.
   *
   * @param source the source
   * @param output units that it brought into stock
   * @param delivered units of it that are in deliveries, of whatever level
   * @param kept units of it that are in stock at the end, themselves or in what is made of them, on
   *     the way, or in work in progress
   * @param gone units of it that were scrapped or built into lines, or that went out in ways of
   *     which the plan keeps no record
   */
  public record Use(Source source, double output, double delivered, double kept, double gone) {}

  /** How many levels of components are below a source; the height is above that of its inputs. */
  private int height(int source) {
    if (heights[source] == 0) {
      heights[source] = 1;
      int below = 0;
      for (Part input : inputs.get(source)) {
        below = Math.max(below, height(input.source()));
      }
      heights[source] = below + 1;
    }
    return heights[source];
  }

  /** Back from the deliveries of the contract lines wanted, delivery by delivery. */
  public Stream<Peg> back(Predicate<String> contractLine) {
    return flows.shipments().entrySet().stream()
        .filter(sent -> contractLine.test(sent.getKey().contractLine()))
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(Shipment::contractLine).thenComparing(Shipment::month)))
        .flatMap(sent -> pegs(sent.getKey(), sent.getValue()));
  }

  /** Forward from the sources wanted to the deliveries that they are in. */
  public Stream<Peg> forward(Predicate<Source> wanted) {
    return back(line -> true).filter(peg -> wanted.test(peg.source()));
  }

  /** What becomes of the units of every source. */
  public List<Use> uses() {
    double[] delivered = new double[sources.size()];
    for (List<Part> sent : flows.shipments().values()) {
      spread(sent, (source, level, quantity) -> delivered[source] += quantity);
    }
    double[] kept = new double[sources.size()];
    spread(flows.rest(), (source, level, quantity) -> kept[source] += quantity);
    spread(flows.inProgress(), (source, level, quantity) -> kept[source] += quantity);
    double[] gone = new double[sources.size()];
    spread(flows.gone(), (source, level, quantity) -> gone[source] += quantity);
    return IntStream.range(0, sources.size())
        .filter(s -> !isOnTheWay(s))
        .mapToObj(s -> new Use(sources.get(s), flows.output(s), delivered[s], kept[s], gone[s]))
        .toList();
  }

  private Stream<Peg> pegs(Shipment sent, List<Part> parts) {
    double delivered = flows.sent(sent);
    List<Peg> pegs = new ArrayList<>();
    spread(
        parts,
        (source, level, quantity) ->
            pegs.add(
                new Peg(
                    sent.contractLine(),
                    sent.item(),
                    sent.month(),
                    delivered,
                    level,
                    sources.get(source),
                    quantity)));
    return pegs.stream();
  }

  /** Whether a lane brought it, so that it comes from where the lane took it. */
  private boolean isOnTheWay(int source) {
    return sources.get(source).kind() == StockMove.Kind.ARRIVAL;
  }

  /** Hears of every source once, with all that is in the parts. */
  private interface Visitor {
    void source(int source, int level, double quantity);
  }

  /**
   * From the highest source down, so that each is complete before it is divided into its inputs.
   */
  private void spread(List<Part> parts, Visitor visitor) {
    double[] quantities = new double[sources.size()];
    int[] levels = new int[sources.size()];
    Arrays.fill(levels, Integer.MAX_VALUE);
    PriorityQueue<Integer> next =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(s -> -heights[s]).thenComparingInt(s -> s));
    parts.forEach(part -> add(part.source(), part.quantity(), 0, quantities, levels, next));
    while (!next.isEmpty()) {
      int source = next.remove();
      boolean onTheWay = isOnTheWay(source);
      if (!onTheWay) {
        visitor.source(source, levels[source], quantities[source]);
      }
      double share = quantities[source] / flows.output(source);
      for (Part input : inputs.get(source)) {
        int level = levels[source] + (onTheWay ? 0 : 1);
        add(input.source(), share * input.quantity(), level, quantities, levels, next);
      }
    }
  }

  private static void add(
      int source,
      double quantity,
      int level,
      double[] quantities,
      int[] levels,
      PriorityQueue<Integer> next) {
    if (levels[source] == Integer.MAX_VALUE) {
      next.add(source);
    }
    quantities[source] += quantity;
    levels[source] = Math.min(levels[source], level);
  }
}
