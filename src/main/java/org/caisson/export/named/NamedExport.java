package org.caisson.export.named;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.p21.P21Report;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.statutory.IndustrialBaseReport;
import org.caisson.export.statutory.StockReport;
import org.caisson.export.tables.SheetCsv;
import org.caisson.export.value.ValueReport;
import org.caisson.export.workbook.PlanWorkbook;
import org.caisson.export.xlsx.WorkbookWriter;

/** Everything that a plan can be exported as, besides its document and its tables. */
public enum NamedExport {
  /** The plan for a manager. */
  WORKBOOK(
      "workbook",
      "The plan as a workbook: summary, ramp, schedule, deliveries, stocks, allocation,"
          + " bottlenecks, budgets, value, sources; with charts.",
      List.of(ExportFormat.XLSX),
      PlanWorkbook::sheets),
  /** The month grid. */
  P21(
      "p21",
      "Deliveries by month of the fiscal year for each contract line and manufacturer, in the"
          + " layout of exhibit P-21, with rates and lead times.",
      List.of(ExportFormat.XLSX, ExportFormat.CSV),
      table(P21Report::of)),
  /** The constraints of industry. */
  INDUSTRIAL_BASE(
      "industrial-base",
      "The industrial base by munition and fiscal year, with the columns of 10 USC 222d.",
      List.of(ExportFormat.XLSX, ExportFormat.CSV),
      table(IndustrialBaseReport::of)),
  /** Stocks and the years to their objectives. */
  STOCKS(
      "stocks",
      "Stocks and years to the requirement by munition, with the columns of 10 USC 222c.",
      List.of(ExportFormat.XLSX, ExportFormat.CSV),
      table(StockReport::of)),
  /** What of the announced value is what. */
  VALUE(
      "value",
      "Ceiling, firm, option, called off, delivered and paid by contract line and currency.",
      List.of(ExportFormat.XLSX, ExportFormat.CSV),
      table(ValueReport::of));

  private final String id;
  private final String description;
  private final List<ExportFormat> formats;
  private final BiFunction<ProductionPlan, PlanningModel, List<Sheet>> sheets;

  NamedExport(
      String id,
      String description,
      List<ExportFormat> formats,
      BiFunction<ProductionPlan, PlanningModel, List<Sheet>> sheets) {
    this.id = id;
    this.description = description;
    this.formats = formats;
    this.sheets = sheets;
  }

  private static BiFunction<ProductionPlan, PlanningModel, List<Sheet>> table(
      BiFunction<ProductionPlan, PlanningModel, Sheet> sheet) {
    return (plan, model) -> List.of(sheet.apply(plan, model));
  }

  /** The export of that name. */
  public static Optional<NamedExport> named(String id) {
    return Arrays.stream(values()).filter(export -> export.id.equals(id)).findFirst();
  }

  /** The names of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(NamedExport::id).toList();
  }

  /** Its name, in lower case with hyphens. */
  public String id() {
    return id;
  }

  /** What it shows, in a sentence. */
  public String description() {
    return description;
  }

  /** How it can be written, the usual way first. */
  public List<ExportFormat> formats() {
    return formats;
  }

  /** What its file is called. */
  public String fileName(ExportFormat format) {
    return id + "." + format.ending();
  }

  /**
   * Writes it; the stream stays open.
   *
   * @throws IllegalArgumentException when it is not written in that format
   */
  public void write(ProductionPlan plan, PlanningModel model, ExportFormat format, OutputStream out)
      throws IOException {
    if (!formats.contains(format)) {
      throw new IllegalArgumentException(id + " is not written as " + format.ending() + ".");
    }
    List<Sheet> written = sheets.apply(plan, model);
    switch (format) {
      case XLSX -> new WorkbookWriter(plan.model().name(), plan.marking()).write(written, out);
      case CSV -> new SheetCsv(plan.marking()).write(written.get(0).table(), out);
    }
  }
}
