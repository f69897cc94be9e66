package org.caisson.domain.plan.peg;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockMove.Kind;
import org.caisson.domain.plan.peg.FifoStock.Part;
import org.jspecify.annotations.Nullable;

/**
 * Follows the moves of every stock, the oldest out first: which units of which source each delivery
 * and each work takes from its stocks.
 */
final class Flows {
  private record Place(String item, @Nullable String site) {}

  /** What a line starts of an item in a month, or what a lane takes of it. */
  private record Work(Kind comesAs, String by, String item, YearMonth month) {
    static Work of(Source source) {
      return new Work(source.kind(), source.id(), source.item(), source.month());
    }
  }

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
    for (StockMove move : Circles.cutFrom(moves)) {
      stocks
          .computeIfAbsent(new Place(move.item(), move.site()), place -> new TreeMap<>())
          .computeIfAbsent(move.month(), month -> new ArrayList<>())
          .add(move);
    }
    stocks.values().forEach(this::follow);
  }

  /**
   * First what comes in, then what goes out, all of it mixed alike. What the plan scraps is set
   * aside as it comes in, for it is of that month and of no other.
   */
  private void follow(TreeMap<YearMonth, List<StockMove>> months) {
    FifoStock stock = new FifoStock();
    Map<YearMonth, Double> scrapped = scrapped(months);
    for (List<StockMove> moves : months.values()) {
      lots(moves).forEach((month, in) -> put(in, scrapped.getOrDefault(month, 0.0), stock));
      List<StockMove> out =
          moves.stream().filter(move -> !move.kind().isIn() && move.kind() != Kind.SCRAP).toList();
      double wanted = out.stream().mapToDouble(StockMove::quantity).sum();
      List<Part> taken = merged(stock.take(wanted));
      out.forEach(move -> give(move, FifoStock.scaled(taken, move.quantity() / wanted)));
    }
    rest.addAll(stock.rest());
  }

  /** What is scrapped, by the month in which it came into stock. */
  private static Map<YearMonth, Double> scrapped(TreeMap<YearMonth, List<StockMove>> months) {
    Map<YearMonth, Double> scrapped = new HashMap<>();
    months.values().stream()
        .flatMap(List::stream)
        .filter(move -> move.kind() == Kind.SCRAP)
        .forEach(move -> scrapped.merge(move.begun(), move.quantity(), Double::sum));
    return scrapped;
  }

  /** What comes in in a month; what was there at the start by the month in which it had come. */
  private static TreeMap<YearMonth, List<StockMove>> lots(List<StockMove> moves) {
    return moves.stream()
        .filter(move -> move.kind().isIn())
        .collect(
            Collectors.groupingBy(
                move -> move.kind() == Kind.OPENING ? move.begun() : move.month(),
                TreeMap::new,
                Collectors.toList()));
  }

  private void put(List<StockMove> in, double scrapped, FifoStock stock) {
    List<Part> lot = in.stream().map(this::part).toList();
    double quantity = lot.stream().mapToDouble(Part::quantity).sum();
    double lost = Math.min(1, scrapped / quantity);
    if (lost > 0) {
      gone.addAll(FifoStock.scaled(lot, lost));
    }
    stock.put(lost > 0 ? FifoStock.scaled(lot, 1 - lost) : lot);
  }

  private Part part(StockMove in) {
    int source = numbers.computeIfAbsent(Source.of(in), s -> numbers.size());
    outputs.merge(source, in.quantity(), Double::sum);
    return new Part(source, in.quantity());
  }

  private void give(StockMove out, List<Part> parts) {
    List<Part> to =
        switch (out.kind()) {
          case CONSUMPTION -> work(Kind.OUTPUT, out);
          case DEPARTURE -> work(Kind.ARRIVAL, out);
          case DELIVERY -> shipment(out);
          default -> gone;
        };
    to.addAll(parts);
  }

  private List<Part> work(Kind comesAs, StockMove out) {
    Work work = new Work(comesAs, out.by(), out.made(), out.month());
    return works.computeIfAbsent(work, w -> new ArrayList<>());
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
    return works.getOrDefault(Work.of(source), List.of());
  }

  /** What works and lanes took that does not come into stock before the end of the horizon. */
  List<Part> inProgress() {
    Map<Work, List<Part>> open = new LinkedHashMap<>(works);
    numbers.keySet().forEach(source -> open.remove(Work.of(source)));
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

  /** What was scrapped or built into lines, or went out in ways that the plan does not record. */
  List<Part> gone() {
    return gone;
  }
}
