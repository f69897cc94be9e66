package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Chart;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/** What nations pay in each fiscal year, beside their budgets. */
final class BudgetSheet {
  private static final List<Chart.Series> SERIES =
      List.of(
          new Chart.Series("advances", "7F8C8D"),
          new Chart.Series("milestones", "F2C14E"),
          new Chart.Series("deliveries", "2F6FB0"));

  private BudgetSheet() {}

  static Sheet of(PlanBook book) {
    List<Row> rows = new ArrayList<>();
    years(book).forEach(year -> rows.add(all(year, book)));
    int years = rows.size();
    book.plan().budgets().forEach(use -> rows.add(row(use, book)));
    List<Chart> charts =
        years == 0
            ? List.of()
            : List.of(
                new Chart(
                    "Paid by all nations, by fiscal year",
                    Chart.Kind.STACKED_COLUMNS,
                    book.plan().currency(),
                    0,
                    years - 1,
                    "year",
                    SERIES));
    return new Sheet(
        "Budgets",
        "Budgets by fiscal year",
        "Money in "
            + book.plan().currency()
            + ". A fiscal year is named by the calendar year in which it ends; budgets are limits"
            + " on payments, not payments.",
        new Table(columns(book.plan().currency()), rows),
        2,
        Sheet.Printing.CHARTS_APART,
        charts);
  }

  private static List<Column> columns(String currency) {
    Format money = Format.money(currency);
    return List.of(
        new Column("nation", "Nation", Format.TEXT, 18),
        new Column("year", "Fiscal year", Format.WHOLE, 8),
        new Column("paid", "Paid", money, 19),
        new Column("advances", "Advances", money, 18),
        new Column("milestones", "Milestones", money, 18),
        new Column("deliveries", "On delivery", money, 19),
        new Column("fromPackages", "of it from aid packages", money, 18),
        new Column("counted", "Counts against the budget", money, 19),
        new Column("ceiling", "Budget", money, 20),
        new Column("used", "Used", Format.SHARE, 8),
        new Column("excess", "Beyond the budget", money, 18),
        new Column("requirement", "Budget is", Format.TEXT, 10),
        new Column("derivation", "Budget comes from", Format.TEXT, 70));
  }

  private static List<Integer> years(PlanBook book) {
    return book.plan().budgets().stream().map(BudgetUse::year).distinct().sorted().toList();
  }

  /** The sum of a year; budgets are not added up, for not every nation has one. */
  private static Row all(int year, PlanBook book) {
    List<BudgetUse> uses =
        book.plan().budgets().stream().filter(use -> use.year() == year).toList();
    return Row.total(
        List.of(
            Cell.of("All nations"),
            Cell.of((double) year),
            sum(uses, BudgetUse::paid),
            sum(uses, BudgetUse::advances),
            sum(uses, BudgetUse::milestones),
            sum(uses, BudgetUse::deliveries),
            sum(uses, BudgetUse::fromPackages),
            sum(uses, BudgetUse::counted),
            Cell.BLANK,
            Cell.BLANK,
            sum(uses, BudgetUse::excess),
            Cell.BLANK,
            Cell.BLANK));
  }

  private static Cell sum(List<BudgetUse> uses, ToDoubleFunction<BudgetUse> what) {
    return Cell.of(uses.stream().mapToDouble(what).sum());
  }

  private static Row row(BudgetUse use, PlanBook book) {
    Double ceiling = use.ceiling();
    return Row.of(
        Cell.of(book.names().nation(use.nation())),
        Cell.of((double) use.year()),
        Cell.of(use.paid()),
        Cell.of(use.advances()),
        Cell.of(use.milestones()),
        Cell.of(use.deliveries()),
        Cell.of(use.fromPackages()),
        Cell.of(use.counted()),
        Cell.of(ceiling),
        ceiling == null || ceiling <= 0 ? Cell.BLANK : Cell.of(use.counted() / ceiling),
        Cell.of(use.excess()),
        use.requirement() == null ? Cell.BLANK : Cell.of(use.requirement().name()),
        Cell.of(use.derivation()));
  }
}
