package org.caisson.domain.plan.peg;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.peg.FifoStock.Part;
import org.jspecify.annotations.Nullable;

/**
 * Follows the moves of every stock, the oldest out first: which units of which source each delivery
 * and each work takes from its stocks.
 */
final class Flows {
  private record Place(String item, @Nullable String site) {}

  /** What a line starts of an item in a month. */
  record Work(String line, String item, YearMonth month) {}

  /** What a contract line delivers in a month. */
  record Shipment(String contractLine, String item, YearMonth month) {}

  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Double> outputs = new LinkedHashMap<>();
  private final Map<Work, List<Part>> works = new LinkedHashMap<>();
  private final Map<Shipment, List<Part>> shipments = new LinkedHashMap<>();
  private final Map<Shipment, Double> sent = new LinkedHashMap<>();
  private final List<Part> rest = new ArrayList<>();
  private final List<Part> gone = new ArrayList<>();

  Flows(List<StockMove> moves) {
    Map<Place, TreeMap<YearMonth, List<StockMove>>> stocks = new LinkedHashMap<>();
    for (StockMove move : moves) {
      stocks
          .computeIfAbsent(new Place(move.item(), move.site()), place -> new TreeMap<>())
          .computeIfAbsent(move.month(), month -> new ArrayList<>())
          .add(move);
    }
    stocks.values().forEach(this::follow);
  }

  /** First what comes in, then what goes out, all of it mixed alike. */
  private void follow(TreeMap<YearMonth, List<StockMove>> months) {
    FifoStock stock = new FifoStock();
    for (List<StockMove> moves : months.values()) {
      stock.put(moves.stream().filter(move -> move.kind().isIn()).map(this::part).toList());
      List<StockMove> out = moves.stream().filter(move -> !move.kind().isIn()).toList();
      double wanted = out.stream().mapToDouble(StockMove::quantity).sum();
      List<Part> taken = merged(stock.take(wanted));
      out.forEach(move -> give(move, FifoStock.scaled(taken, move.quantity() / wanted)));
    }
    rest.addAll(stock.rest());
  }

  private Part part(StockMove in) {
    int source = numbers.computeIfAbsent(Source.of(in), s -> numbers.size());
    outputs.merge(source, in.quantity(), Double::sum);
    return new Part(source, in.quantity());
  }

  private void give(StockMove out, List<Part> parts) {
    List<Part> to =
        switch (out.kind()) {
          case CONSUMPTION ->
              works.computeIfAbsent(
                  new Work(out.by(), out.made(), out.month()), work -> new ArrayList<>());
          case DELIVERY -> shipment(out);
          default -> gone;
        };
    to.addAll(parts);
  }

  private List<Part> shipment(StockMove out) {
    Shipment shipment = new Shipment(out.by(), out.item(), out.month());
    sent.merge(shipment, out.quantity(), Double::sum);
    return shipments.computeIfAbsent(shipment, s -> new ArrayList<>());
  }

  private static List<Part> merged(List<Part> parts) {
    Map<Integer, Double> sums = new LinkedHashMap<>();
    parts.forEach(part -> sums.merge(part.source(), part.quantity(), Double::sum));
    return sums.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
  }

  /** The sources in the order of their numbers. */
  List<Source> sources() {
    return List.copyOf(numbers.keySet());
  }

  /** Units that came into stock from a source. */
  double output(int source) {
    return outputs.getOrDefault(source, 0.0);
  }

  /** What a source itself took from stock; nothing for what was bought. */
  List<Part> inputs(Source source) {
    return source.kind() == StockMove.Kind.OUTPUT
        ? works.getOrDefault(new Work(source.id(), source.item(), source.month()), List.of())
        : List.of();
  }

  /** What works took that do not come into stock before the end of the horizon. */
  List<Part> inProgress() {
    Map<Work, List<Part>> open = new LinkedHashMap<>(works);
    for (Source source : numbers.keySet()) {
      if (source.kind() == StockMove.Kind.OUTPUT) {
        open.remove(new Work(source.id(), source.item(), source.month()));
      }
    }
    return open.values().stream().flatMap(List::stream).toList();
  }

  /** Units delivered. */
  double sent(Shipment shipment) {
    return sent.getOrDefault(shipment, 0.0);
  }

  Map<Shipment, List<Part>> shipments() {
    return shipments;
  }

  /** What lies in stock at the end. */
  List<Part> rest() {
    return rest;
  }

  /** What went out in ways of which the plan keeps no record. */
  List<Part> gone() {
    return gone;
  }
}
