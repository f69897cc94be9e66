package org.caisson.export.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.xlsx.WorkbookWriter;

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
          SourceSheet::of);

  /** The sheets of a plan; of one without values only what is known of it. */
  public List<Sheet> sheets(ProductionPlan plan, PlanningModel model) {
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

  /** Writes the workbook; the stream stays open. */
  public void write(ProductionPlan plan, PlanningModel model, OutputStream out) throws IOException {
    new WorkbookWriter(plan.model().name(), plan.marking()).write(sheets(plan, model), out);
  }
}
