package org.caisson.export.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;

/** The columns of the stock report. */
final class StockColumns {
  /** What stands in a column that the law asks for and the model cannot fill. */
  static final String NOT_IN_MODEL = "not in the model";

  /** Into how many categories the law divides the requirement. */
  static final int CATEGORIES = 5;

  private StockColumns() {}

  static List<Column> of(String currency) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("item", "Munition", Format.TEXT, 16));
    columns.add(new Column("name", "Name", Format.TEXT, 24));
    columns.add(new Column("unit", "Unit", Format.TEXT, 8));
    text(columns, "combatRequirement", "Combat requirement");
    text(columns, "currentOperations", "Current operations, forward presence");
    text(columns, "strategicReadiness", "Strategic readiness");
    text(columns, "homelandDefense", "Homeland defense");
    text(columns, "trainingAndTesting", "Training and testing");
    units(columns, "totalRequirement", "Total requirement (stock objectives)");
    units(columns, "inventory", "Inventory at the start");
    units(columns, "outYearInventory", "Inventory at the end of the plan");
    text(columns, "protractedWarfare", "Protracted-warfare requirement");
    units(columns, "trainingUsePerYear", "Own use a year");
    units(columns, "missing", "Missing at the start");
    columns.add(new Column("leadTimeYears", "Lead time", Format.YEARS, 10));
    rate(columns, "Requested", "requested");
    rate(columns, "Current", "current");
    rate(columns, "Average", "three-year average");
    rate(columns, "Maximum", "maximum");
    columns.add(new Column("plannedToMeet", "Met in the plan from", Format.TEXT, 15));
    columns.add(
        new Column(
            "extraFundingPerYear",
            "Extra funding a year to meet it, " + currency,
            Format.money(currency),
            20));
    columns.add(new Column("note", "Note", Format.PROSE, 40));
    return columns;
  }

  private static void text(List<Column> columns, String id, String heading) {
    columns.add(new Column(id, heading, Format.TEXT, 15));
  }

  private static void units(List<Column> columns, String id, String heading) {
    columns.add(new Column(id, heading, Format.UNITS, 12));
  }

  private static void rate(List<Column> columns, String id, String words) {
    String first = id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
    columns.add(new Column(first + "RatePerYear", "A year, " + words, Format.UNITS, 12));
    columns.add(new Column("yearsAt" + id, "Years, " + words, Format.YEARS, 12));
  }
}
