package org.caisson.export.summary;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.compare.BudgetFigures;
import org.caisson.domain.plan.compare.ExpansionFigures;
import org.caisson.domain.plan.compare.ItemFigures;
import org.caisson.domain.plan.compare.LineDelay;
import org.caisson.domain.plan.compare.LineMove;
import org.caisson.domain.plan.compare.NamedFigures;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.domain.plan.compare.ScarceLimit;
import org.caisson.domain.plan.compare.StageScarcity;
import org.caisson.domain.plan.compare.StockRecovery;
import org.caisson.domain.plan.compare.StockState;
import org.caisson.domain.plan.compare.TempoFigures;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.LimitKind;
import org.jspecify.annotations.Nullable;

/** What differs between a base and one other plan, the largest differences of each kind. */
final class DifferenceText {
  private static final int SHOWN_OF_ONE = 12;
  private static final int SHOWN_OF_SEVERAL = 5;
  private static final String EQUAL =
      "Every stage comes to the same value. The plans differ only in the choice between plans of"
          + " equal worth, which says nothing about the change.";
  private static final int SUBJECT = 44;
  private static final int CELL = 13;

  private final Names names;
  private final LimitWords words;
  private final Map<String, ContractLine> orders;
  private final Page page;
  private final int shown;

  DifferenceText(PlanningModel model, Page page, boolean alone) {
    names = new Names(model);
    words = new LimitWords(model);
    orders =
        model.contractLines().stream()
            .collect(Collectors.toMap(ContractLine::id, Function.identity(), (a, b) -> a));
    this.page = page;
    shown = alone ? SHOWN_OF_ONE : SHOWN_OF_SEVERAL;
  }

  /** Writes it all; the comparison is with one plan. */
  void write(PlanComparison one) {
    String label = one.others().get(0);
    page.heading("WHAT IF " + label, "");
    if (one.stages().isEmpty()) {
      page.wrapped("  ", isSame(one) ? "Nothing differs." : EQUAL);
      return;
    }
    table("contract lines", "base cleared", "now cleared", one.contractLines(), this::line);
    table("stockpiles at their objective", "base from", "now from", one.stocks(), this::stock);
    table("units", "base", "difference", one.items(), this::item);
    table("money, " + one.currency(), "base", "difference", costs(one), this::cost);
    table("paid in the year, " + one.currency(), "base", "difference", one.budgets(), this::budget);
    table("capacity bought, copies", "base", "difference", one.expansions(), this::expansion);
    table("highest tempo of lines", "base", "difference", one.tempos(), this::tempo);
    bottlenecks(one.scarcity());
  }

  private static boolean isSame(PlanComparison one) {
    return one.stages().isEmpty()
        && one.contractLines().isEmpty()
        && one.stocks().isEmpty()
        && one.items().isEmpty()
        && one.figures().isEmpty()
        && one.budgets().isEmpty()
        && one.expansions().isEmpty()
        && one.scarcity().isEmpty()
        && one.tempos().isEmpty();
  }

  private static List<NamedFigures> costs(PlanComparison one) {
    return one.figures().stream()
        .filter(figure -> figure.id().startsWith("cost"))
        .sorted(
            Comparator.comparingDouble((NamedFigures figure) -> figure.values().largest())
                .reversed())
        .toList();
  }

  private <R> void table(
      String title, String base, String other, List<R> rows, Consumer<R> writer) {
    if (rows.isEmpty()) {
      return;
    }
    row(title, base, other, "");
    rows.stream().limit(shown).forEach(writer);
    int more = rows.size() - shown;
    if (more > 0) {
      page.line("    and %d more, with smaller differences".formatted(more));
    }
  }

  private void entry(String subject, String base, String other, String remark) {
    row("  " + subject, base, other, remark);
  }

  private void row(String subject, String base, String other, String remark) {
    page.line(
        "%s %s %s  %s"
            .formatted(
                Page.left("  " + subject, SUBJECT),
                Page.right(base, CELL),
                Page.right(other, CELL),
                remark));
  }

  private void line(LineMove move) {
    LineDelay now = move.others().get(0);
    ContractLine order = orders.get(move.contractLine());
    String item = order == null ? "" : ", " + names.item(order.item());
    String late = ComparisonText.difference(move.base().unitMonths(), now.unitMonths());
    entry(
        move.contractLine() + item,
        cleared(move.base()),
        cleared(now),
        months(now.monthsAfter(move.base())) + late + " unit-months");
  }

  private static String cleared(LineDelay delay) {
    if (!delay.ordered()) {
      return "not ordered";
    }
    YearMonth cleared = delay.cleared();
    return delay.isOnTime() ? "on time" : cleared == null ? "not" : cleared.toString();
  }

  private static String months(@Nullable Integer months) {
    if (months == null || months == 0) {
      return "";
    }
    return "%d month%s %s, "
        .formatted(
            Math.abs(months), Math.abs(months) == 1 ? "" : "s", months > 0 ? "later" : "earlier");
  }

  private void stock(StockRecovery stock) {
    StockState now = stock.others().get(0);
    entry(
        names.nation(stock.nation()) + ", " + names.item(stock.item()),
        reached(stock.base()),
        reached(now),
        months(now.monthsAfter(stock.base()))
            + ComparisonText.difference(stock.base().missing(), now.missing())
            + " unit-months");
  }

  private static String reached(StockState state) {
    YearMonth reached = state.reached();
    return reached == null ? (state.held() ? "not" : "not held") : reached.toString();
  }

  private void item(ItemFigures figures) {
    String what =
        switch (figures.measure()) {
          case TO_UKRAINE -> "to Ukraine: ";
          case UKRAINE_UNMET -> "need of Ukraine unmet: ";
          case TO_RESTOCK -> "to restock: ";
        };
    figures(what + names.item(figures.item()), figures.units());
  }

  private void cost(NamedFigures figure) {
    figures(figure.name(), figure.values());
  }

  private void budget(BudgetFigures figures) {
    figures(String.valueOf(figures.year()), figures.paid());
  }

  private void expansion(ExpansionFigures figures) {
    figures(names.provision(figures.expansion()), figures.copies());
  }

  private void tempo(TempoFigures figures) {
    String mean = ComparisonText.difference(figures.mean());
    String remark = mean.equals("=") ? "" : "on average " + mean;
    figures(names.line(figures.line()), figures.peak(), remark);
  }

  private void figures(String subject, org.caisson.domain.plan.compare.Figures figures) {
    figures(subject, figures, "");
  }

  private void figures(
      String subject, org.caisson.domain.plan.compare.Figures figures, String remark) {
    Double base = figures.base();
    String before = base == null ? "none" : Figures.brief(base);
    entry(subject, before, ComparisonText.difference(figures), remark);
  }

  private void bottlenecks(List<StageScarcity> stages) {
    for (StageScarcity stage : stages) {
      page.wrapped("  bottlenecks of %s  ".formatted(stage.stage()), inWords(stage));
    }
  }

  /** What holds the stage back now, and what no longer does. */
  private String inWords(StageScarcity stage) {
    List<ScarceLimit> now = stage.others().get(0);
    return "%s; in the base %s".formatted(inWords(now), inWords(stage.base()));
  }

  private String inWords(List<ScarceLimit> limits) {
    return limits.isEmpty()
        ? "none"
        : limits.stream()
            .map(limit -> "%s (%s)".formatted(inWords(limit), Figures.brief(limit.worth())))
            .collect(Collectors.joining(", "));
  }

  private String inWords(ScarceLimit limit) {
    return words.limit(
        new Bottleneck(
            limit.stage(),
            LimitKind.valueOf(limit.limit()),
            limit.subject(),
            limit.worth(),
            limit.worth(),
            null,
            0,
            List.of(),
            null));
  }
}
