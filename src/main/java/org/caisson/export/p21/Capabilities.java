package org.caisson.export.p21;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.export.p21.Manufacturers.Manufacturer;
import org.caisson.export.rates.ItemRates;
import org.caisson.export.rates.MonthRates;
import org.caisson.export.rates.SharedLines;
import org.caisson.export.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** How fast and how soon a manufacturer can deliver, as columns of the month grid. */
final class Capabilities {
  /** Three rates, and whether they are of a line that is shared. */
  private static final int RATES = 4;

  private static final int LEAD_TIMES = 6;

  /** How many columns they are. */
  static final int COLUMNS = RATES + LEAD_TIMES;

  private final PlanningModel model;
  private final FiscalCalendar calendar;
  private final ItemRates rates;
  private final SharedLines shared;

  Capabilities(ProductionPlan plan, PlanningModel model, FiscalCalendar calendar) {
    this.model = model;
    this.calendar = calendar;
    rates = new ItemRates(plan, model);
    shared = new SharedLines(model);
  }

  /**
   * MSR, 1-8-5 and MAX in the last planned month of the year, and with what they are shared; blank
   * for what is not made.
   */
  List<Cell> rates(ContractLine line, Manufacturer who, int year) {
    if (who.site() == null) {
      return blanks(RATES);
    }
    Horizon horizon = model.horizon();
    int last = Math.min(horizon.index(calendar.last(year)), horizon.months() - 1);
    Predicate<Line> atSite = made -> made.site().equals(who.site());
    MonthRates month = rates.of(line.item(), atSite).get(last);
    return List.of(
        Cell.of(month.msr()),
        Cell.of(month.rate185()),
        Cell.of(month.max()),
        Cell.of(shared.of(line.item(), atSite)));
  }

  /**
   * ALT before and after the first of October of the fiscal year of award, PLT initial and reorder,
   * and both totals. Of several lines those of the line that delivers soonest.
   */
  List<Cell> leadTimes(ContractLine line, Manufacturer who) {
    Optional<LeadTimes> found =
        model.industrialBase().lines().stream()
            .filter(made -> made.site().equals(who.site()))
            .flatMap(made -> made.products().stream())
            .filter(product -> product.item().equals(line.item()))
            .map(LineProduct::leadTimes)
            .min(
                Comparator.comparingInt(
                    times -> times.administrative() + times.productionReorder()));
    if (found.isEmpty()) {
      return blanks(LEAD_TIMES);
    }
    LeadTimes times = found.get();
    List<Cell> cells = new ArrayList<>(administrative(line, times));
    cells.add(Cell.of((double) times.productionInitial()));
    cells.add(Cell.of((double) times.productionReorder()));
    cells.add(Cell.of((double) times.administrative() + times.productionInitial()));
    cells.add(Cell.of((double) times.administrative() + times.productionReorder()));
    return cells;
  }

  /** Blank where the contract line states neither award nor decision. */
  private List<Cell> administrative(ContractLine line, LeadTimes times) {
    YearMonth award = award(line, times);
    if (award == null) {
      return blanks(2);
    }
    YearMonth october = calendar.first(calendar.yearOf(award));
    long after = Math.min(times.administrative(), ChronoUnit.MONTHS.between(october, award));
    return List.of(Cell.of((double) times.administrative() - after), Cell.of((double) after));
  }

  private static @Nullable YearMonth award(ContractLine line, LeadTimes times) {
    LocalDate awarded = line.awarded();
    if (awarded != null) {
      return YearMonth.from(awarded);
    }
    LocalDate decided = line.decided();
    return decided == null ? null : YearMonth.from(decided).plusMonths(times.administrative());
  }

  private static List<Cell> blanks(int count) {
    return Collections.nCopies(count, Cell.BLANK);
  }
}
