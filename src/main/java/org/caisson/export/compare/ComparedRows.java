package org.caisson.export.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.compare.Figures;
import org.caisson.domain.plan.compare.LineMove;
import org.caisson.domain.plan.compare.NamedFigures;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.domain.plan.compare.ScarceLimit;
import org.caisson.domain.plan.compare.StageScarcity;
import org.caisson.domain.plan.compare.StockRecovery;
import org.caisson.export.PlainNumbers;
import org.caisson.export.sheet.Written;
import org.jspecify.annotations.Nullable;

/** A comparison as rows: one for each figure and each plan that is compared with the base. */
public final class ComparedRows {
  private static final String MONTH = "month";
  private static final String UNIT_MONTHS = "unit-months";

  private final PlanComparison comparison;
  private final List<ComparedRow> rows = new ArrayList<>();

  private ComparedRows(PlanComparison comparison) {
    this.comparison = comparison;
  }

  /** The rows, in the order of the comparison. */
  public static List<ComparedRow> of(PlanComparison comparison) {
    ComparedRows all = new ComparedRows(comparison);
    comparison.stages().forEach(stage -> all.named("stages", stage));
    comparison.contractLines().forEach(all::line);
    comparison.stocks().forEach(all::stock);
    comparison
        .items()
        .forEach(i -> all.figures("items", i.item(), i.measure().name(), "unit", i.units()));
    comparison.figures().forEach(figure -> all.named("figures", figure));
    String money = comparison.currency();
    comparison
        .budgets()
        .forEach(b -> all.figures("budgets", String.valueOf(b.year()), "paid", money, b.paid()));
    comparison
        .expansions()
        .forEach(
            e -> {
              all.figures("expansions", e.expansion(), "copies", "copy", e.copies());
              all.figures("expansions", e.expansion(), "cost", money, e.cost());
            });
    comparison.scarcity().forEach(all::scarcity);
    comparison
        .tempos()
        .forEach(
            t -> {
              all.figures("tempos", t.line(), "peak", "tempo", t.peak());
              all.figures("tempos", t.line(), "mean", "tempo", t.mean());
            });
    return List.copyOf(all.rows);
  }

  private void named(String table, NamedFigures figures) {
    figures(table, figures.id(), figures.name(), figures.unit(), figures.values());
  }

  private void figures(String table, String subject, String measure, String unit, Figures figures) {
    for (int i = 0; i < comparison.others().size(); i++) {
      Double base = figures.base();
      Double value = figures.others().get(i);
      Double difference = base == null || value == null ? null : Double.valueOf(value - base);
      add(table, subject, measure, unit, i, number(base), number(value), difference);
    }
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : PlainNumbers.text(Written.rounded(value));
  }

  private void line(LineMove line) {
    String table = "contractLines";
    figures(table, line.contractLine(), "late", UNIT_MONTHS, line.unitMonths());
    for (int i = 0; i < comparison.others().size(); i++) {
      Integer months = line.others().get(i).monthsAfter(line.base());
      String base = month(line.base().cleared());
      String other = month(line.others().get(i).cleared());
      add(table, line.contractLine(), "cleared", MONTH, i, base, other, number(months));
    }
  }

  private void stock(StockRecovery stock) {
    String table = "stocks";
    String subject = stock.nation() + " " + stock.item();
    for (int i = 0; i < comparison.others().size(); i++) {
      Integer months = stock.others().get(i).monthsAfter(stock.base());
      String base = month(stock.base().reached());
      String other = month(stock.others().get(i).reached());
      add(table, subject, "objective reached", MONTH, i, base, other, number(months));
    }
    figures(table, subject, "below objective", UNIT_MONTHS, stock.missing());
  }

  private void scarcity(StageScarcity stage) {
    for (int i = 0; i < comparison.others().size(); i++) {
      List<ScarceLimit> others = stage.others().get(i);
      for (int rank = 0; rank < Math.max(stage.base().size(), others.size()); rank++) {
        String measure = "bottleneck " + (rank + 1);
        String base = at(stage.base(), rank);
        add("scarcity", stage.stage(), measure, "limit", i, base, at(others, rank), null);
      }
    }
  }

  private static String at(List<ScarceLimit> limits, int rank) {
    return rank < limits.size() ? limits.get(rank).limit() + " " + limits.get(rank).subject() : "";
  }

  private static String month(@Nullable YearMonth month) {
    return month == null ? "" : month.toString();
  }

  private static @Nullable Double number(@Nullable Integer months) {
    return months == null ? null : Double.valueOf(months);
  }

  private void add(
      String table,
      String subject,
      String measure,
      String unit,
      int other,
      String base,
      String value,
      @Nullable Double difference) {
    String plan = comparison.others().get(other);
    rows.add(new ComparedRow(table, subject, measure, unit, plan, base, value, difference));
  }
}
