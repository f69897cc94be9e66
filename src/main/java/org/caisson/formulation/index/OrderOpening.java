package org.caisson.formulation.index;

import java.time.LocalDate;
import java.time.YearMonth;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/**
 * From which month on a contract line can be delivered. An awarded order waits for the production
 * lead time of the line that makes it (reorder when the line is in production, else initial), a
 * decided one for the administrative lead time before that, and both for the buyers' earliest
 * month.
 */
final class OrderOpening {
  private final ContractLine order;
  private final Horizon horizon;

  OrderOpening(ContractLine order, Horizon horizon) {
    this.order = order;
    this.horizon = horizon;
  }

  /**
   * Months from the exercise of an option to the first delivery of the product: both lead times.
   */
  static int afterExercise(Line line, LineProduct product) {
    return product.leadTimes().administrative() + production(line, product);
  }

  private static int production(Line line, LineProduct product) {
    LeadTimes times = product.leadTimes();
    return line.inProduction() ? times.productionReorder() : times.productionInitial();
  }

  /**
   * The index of the month in which the lead time of a product has passed; may be negative. Without
   * award and decision there is no waiting.
   */
  int leadTime(Line line, LineProduct product) {
    int production = production(line, product);
    LocalDate awarded = order.awarded();
    LocalDate decided = order.decided();
    if (awarded != null) {
      return indexOf(awarded) + production;
    }
    return decided == null ? 0 : indexOf(decided) + afterExercise(line, product);
  }

  /** The first month from {@code month} on in which the buyers accept deliveries. */
  int accepted(int month) {
    YearMonth earliest = order.earliest();
    return earliest == null ? month : Math.max(month, horizon.index(earliest));
  }

  private int indexOf(LocalDate date) {
    return horizon.index(YearMonth.from(date));
  }
}
