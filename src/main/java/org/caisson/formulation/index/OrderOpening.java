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

  /** The index of the first month in which the product can be delivered; may be negative. */
  int from(Line line, LineProduct product) {
    int production = production(line, product);
    LocalDate awarded = order.awarded();
    LocalDate decided = order.decided();
    if (awarded != null) {
      return latest(indexOf(awarded) + production);
    }
    if (decided != null) {
      return latest(indexOf(decided) + afterExercise(line, product));
    }
    return withoutLeadTime();
  }

  /** The first month for stock that no line has to make. */
  int withoutLeadTime() {
    return latest(0);
  }

  private int latest(int month) {
    YearMonth earliest = order.earliest();
    return earliest == null ? month : Math.max(month, horizon.index(earliest));
  }

  private int indexOf(LocalDate date) {
    return horizon.index(YearMonth.from(date));
  }
}
