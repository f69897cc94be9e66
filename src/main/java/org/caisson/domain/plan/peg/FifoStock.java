package org.caisson.domain.plan.peg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A stock from which the oldest goes out first. What comes in in one month lies together and goes
 * out mixed, each source in proportion to what it gave.
 */
final class FifoStock {

  /** Units of one source. */
  record Part(int source, double quantity) {}

  /** What came in in one month, and the share of it that is left. */
  private record Lot(List<Part> parts, double quantity) {
    Lot less(double taken) {
      return new Lot(scaled(parts, 1 - taken / quantity), quantity - taken);
    }

    List<Part> some(double taken) {
      return scaled(parts, taken / quantity);
    }
  }

  private final Deque<Lot> lots = new ArrayDeque<>();

  /** Puts in what comes in in a month. */
  void put(List<Part> parts) {
    double quantity = parts.stream().mapToDouble(Part::quantity).sum();
    if (quantity > 0) {
      lots.addLast(new Lot(List.copyOf(parts), quantity));
    }
  }

  /** Takes out so many units, or all there are: rounding may want a little more than that. */
  List<Part> take(double wanted) {
    List<Part> taken = new ArrayList<>();
    double left = wanted;
    while (left > 0 && !lots.isEmpty()) {
      Lot oldest = lots.removeFirst();
      if (oldest.quantity() > left) {
        taken.addAll(oldest.some(left));
        lots.addFirst(oldest.less(left));
        left = 0;
      } else {
        taken.addAll(oldest.parts());
        left -= oldest.quantity();
      }
    }
    return taken;
  }

  /** What is left. */
  List<Part> rest() {
    return lots.stream().flatMap(lot -> lot.parts().stream()).toList();
  }

  static List<Part> scaled(List<Part> parts, double share) {
    return parts.stream().map(part -> new Part(part.source(), part.quantity() * share)).toList();
  }
}
