package org.caisson.domain.plan.peg;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockMove.Kind;

/**
 * Units that lanes without a lead time bring around in a circle within a month, back to where they
 * were: nothing has become of them, and no order of moves could be followed. What goes around is
 * taken off every lane of the circle; stocks stay as they are.
 */
final class Circles {
  private record Trip(String lane, String item, YearMonth month) {
    static Trip of(StockMove move) {
      return new Trip(move.by(), move.item(), move.begun());
    }
  }

  private record Way(Trip trip, String to) {}

  private record Place(String item, YearMonth month, String site) {}

  private final Map<Place, List<Way>> ways = new LinkedHashMap<>();
  private final Map<Trip, Double> left = new HashMap<>();

  private Circles(List<StockMove> moves) {
    Map<Trip, String> from = new HashMap<>();
    moves.stream()
        .filter(move -> move.kind() == Kind.DEPARTURE)
        .forEach(move -> from.put(Trip.of(move), site(move)));
    for (StockMove move : moves) {
      Trip trip = Trip.of(move);
      String origin = from.get(trip);
      if (move.kind() == Kind.ARRIVAL && move.begun().equals(move.month()) && origin != null) {
        left.put(trip, move.quantity());
        ways.computeIfAbsent(
                new Place(move.item(), move.month(), origin), place -> new ArrayList<>())
            .add(new Way(trip, site(move)));
      }
    }
  }

  private static String site(StockMove move) {
    return Objects.requireNonNullElse(move.site(), "");
  }

  /** The moves without what goes around. */
  static List<StockMove> cutFrom(List<StockMove> moves) {
    Circles circles = new Circles(moves);
    circles.ways.keySet().forEach(circles::cutAt);
    return moves.stream().map(circles::cut).filter(move -> move.quantity() > 0).toList();
  }

  private void cutAt(Place start) {
    List<Way> circle = new ArrayList<>();
    while (leads(start, start.site(), circle, new HashSet<>())) {
      double least =
          circle.stream().mapToDouble(way -> left.getOrDefault(way.trip(), 0.0)).min().orElse(0);
      circle.forEach(way -> left.merge(way.trip(), -least, Double::sum));
      circle.clear();
    }
  }

  /** Whether ways that are still used lead from a site back to the start; then they are these. */
  private boolean leads(Place start, String from, List<Way> path, Set<String> seen) {
    for (Way way : ways.getOrDefault(new Place(start.item(), start.month(), from), List.of())) {
      if (left.getOrDefault(way.trip(), 0.0) > 0) {
        path.add(way);
        if (way.to().equals(start.site())
            || seen.add(way.to()) && leads(start, way.to(), path, seen)) {
          return true;
        }
        path.remove(path.size() - 1);
      }
    }
    return false;
  }

  private StockMove cut(StockMove move) {
    Double rest = left.get(Trip.of(move));
    boolean byLane = move.kind() == Kind.DEPARTURE || move.kind() == Kind.ARRIVAL;
    return rest == null || !byLane
        ? move
        : new StockMove(
            move.item(),
            move.site(),
            move.month(),
            move.kind(),
            move.by(),
            move.made(),
            move.begun(),
            rest);
  }
}
