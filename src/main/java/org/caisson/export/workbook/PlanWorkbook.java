package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.value.ValueReport;

/**
 * A plan as a workbook: a summary, then a sheet a question, with charts where months are compared.
 * Reads like a table of contents.
 */
public final class PlanWorkbook {
  private static final List<Function<PlanBook, Sheet>> SHEETS =
      List.of(
          RampSheet::of,
          ScheduleSheet::of,
          DeliverySheet::of,
          StockSheets::together,
          StockSheets::byNation,
          AllocationSheet::of,
          BottleneckSheet::of,
          BudgetSheet::of,
          book -> ValueReport.of(book.plan(), book.model()),
          SourceSheet::of);

  private PlanWorkbook() {}

  /** The sheets of a plan; of one without values only what is known of it. */
  public static List<Sheet> sheets(ProductionPlan plan, PlanningModel model) {
    PlanBook book = new PlanBook(plan, model);
    List<Sheet> sheets = new ArrayList<>();
    List<Function<PlanBook, Sheet>> wanted = hasValues(plan) ? SHEETS : List.of(SourceSheet::of);
    wanted.forEach(sheet -> sheets.add(sheet.apply(book)));
    sheets.add(0, SummarySheet.of(book, List.copyOf(sheets)));
    return sheets;
  }

  private static boolean hasValues(ProductionPlan plan) {
    return !plan.tempos().isEmpty() || !plan.deliveries().isEmpty();
  }
}
