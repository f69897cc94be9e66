package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.WayOut;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.jspecify.annotations.Nullable;

/** What was planned, what it came to, how well that is proven, and what the other sheets show. */
final class SummarySheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("what", "What", Format.PROSE, 44),
          new Column("figure", "Figure", Format.FIGURE, 22),
          new Column("unit", "Unit", Format.TEXT, 16),
          new Column("note", "Note", Format.PROSE, 64));

  private SummarySheet() {}

  static Sheet of(PlanBook book, List<Sheet> others) {
    List<Row> rows = new ArrayList<>();
    rows.add(section("Plan"));
    rows.addAll(plan(book));
    rows.addAll(contradiction(book.plan().contradiction()));
    addSection("Key figures", keyFigures(book.plan()), rows);
    addSection("Objective stages, in their order", stages(book.plan()), rows);
    rows.add(section("Records of the model by basis"));
    rows.addAll(SourceSheet.counts(book));
    addSection("To be known", issues(book.plan()), rows);
    rows.add(section("Sheets"));
    others.forEach(sheet -> rows.add(words(sheet.name(), sheet.title())));
    return new Sheet(
        "Summary",
        book.plan().model().name(),
        subtitle(book),
        new Table(COLUMNS, rows),
        0,
        Sheet.Printing.LYING);
  }

  /** A section, unless there is nothing in it. */
  private static void addSection(String title, List<Row> content, List<Row> rows) {
    if (!content.isEmpty()) {
      rows.add(section(title));
      rows.addAll(content);
    }
  }

  private static List<Row> keyFigures(ProductionPlan plan) {
    return plan.kpis().stream()
        .map(
            kpi ->
                Row.of(Cell.of(kpi.name()), Cell.of(kpi.value()), Cell.of(kpi.unit()), Cell.BLANK))
        .toList();
  }

  private static List<Row> stages(ProductionPlan plan) {
    return plan.stages().stream()
        .map(
            stage ->
                Row.of(
                    Cell.of(stage.name()),
                    Cell.of(stage.value()),
                    Cell.of(stage.unit()),
                    Cell.of(
                        String.format(
                            Locale.ROOT,
                            "proven within %.1e of the best, by %s",
                            Math.abs(stage.gap()),
                            stage.solver()))))
        .toList();
  }

  private static List<Row> issues(ProductionPlan plan) {
    return plan.issues().stream()
        .filter(issue -> !issue.code().equals(Contradiction.ISSUE))
        .map(issue -> words(issue.severity().name(), issue.message()))
        .toList();
  }

  private static String subtitle(PlanBook book) {
    String scenario = book.plan().model().scenario();
    return "%s to %s, %d months%s"
        .formatted(
            book.model().horizon().start(),
            book.model().horizon().last(),
            book.model().horizon().months(),
            scenario == null ? "" : "; scenario " + scenario);
  }

  private static Row section(String title) {
    return Row.total(List.of(Cell.of(title), Cell.BLANK, Cell.BLANK, Cell.BLANK));
  }

  private static Row words(String what, String note) {
    return Row.of(Cell.of(what), Cell.BLANK, Cell.BLANK, Cell.of(note));
  }

  private static List<Row> plan(PlanBook book) {
    ProductionPlan plan = book.plan();
    List<Row> rows = new ArrayList<>();
    rows.add(words("Status", status(plan)));
    rows.add(words("Proof", proof(plan)));
    rows.add(words("Policy", plan.policy()));
    rows.add(words("Currency of account", plan.currency()));
    rows.add(words("Marking", plan.marking().isEmpty() ? "none given" : plan.marking()));
    rows.add(words("Revision of the model", plan.model().revision()));
    rows.add(words("Content of the model (SHA-256)", plan.model().contentHash()));
    return rows;
  }

  /** Why there is no plan, and what would make one possible. */
  private static List<Row> contradiction(@Nullable Contradiction why) {
    List<Row> rows = new ArrayList<>();
    if (why != null) {
      rows.add(section("Inputs that cannot all hold"));
      why.inputs().forEach(input -> rows.add(words(input.subject(), input.words())));
      rows.add(section("Ways out"));
      why.waysOut().forEach(way -> rows.add(words(means(way.kind()), way.words())));
    }
    return rows;
  }

  private static String means(WayOut.Kind kind) {
    return switch (kind) {
      case EXTRA_CAPACITY -> "Extra capacity or money";
      case RELAXED_COMMITMENTS -> "Relaxed commitments";
    };
  }

  private static String status(ProductionPlan plan) {
    PlanStatus status = plan.status();
    return switch (status) {
      case SOLVED -> "SOLVED: every stage is proven optimal";
      case STOPPED -> "STOPPED by a limit: the best plan so far, with the gaps below";
      case CONTRADICTORY -> "CONTRADICTORY: hard data contradict each other; there is no plan";
      case INVALID -> "INVALID: the model has errors";
      case FAILED -> "FAILED: no plan that can be trusted was found";
      case CANCELLED -> "CANCELLED before it was solved";
      case QUEUED, SOLVING -> status.name() + ": not planned yet";
    };
  }

  private static String proof(ProductionPlan plan) {
    if (plan.certificate().isEmpty()) {
      return "none";
    }
    boolean within = plan.certificate().stream().allMatch(StageCertificate::withinTolerance);
    double worst =
        plan.certificate().stream()
            .mapToDouble(StageCertificate::primalViolationRelative)
            .max()
            .orElse(0);
    double gap =
        plan.certificate().stream().mapToDouble(c -> Math.abs(c.gapRelative())).max().orElse(0);
    return String.format(
        Locale.ROOT,
        "%s, recomputed outside the solver: worst violation %.1e, worst gap %.1e, both relative",
        within ? "within tolerance" : "NOT WITHIN TOLERANCE",
        worst,
        gap);
  }
}
