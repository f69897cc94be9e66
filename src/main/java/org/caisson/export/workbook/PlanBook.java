package org.caisson.export.workbook;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.summary.Names;

/**
 * What the sheets are about.
 *
 * @param plan the plan
 * @param model the model it was computed from
 * @param names what people call its things
 */
record PlanBook(ProductionPlan plan, PlanningModel model, Names names) {

  PlanBook(ProductionPlan plan, PlanningModel model) {
    this(plan, model, new Names(model));
  }

  /** The months that are planned. */
  List<YearMonth> months() {
    return IntStream.range(0, model.horizon().months()).mapToObj(model.horizon()::month).toList();
  }

  /** A column for each of them. */
  List<Column> monthColumns() {
    return months().stream().map(month -> Column.ofMonth(month, Format.UNITS)).toList();
  }

  /** The items, what is delivered first. */
  List<Item> items() {
    return model.industrialBase().items().stream()
        .sorted(Comparator.comparing(Item::kind, Comparator.comparing(ItemKind::ordinal)))
        .toList();
  }
}
