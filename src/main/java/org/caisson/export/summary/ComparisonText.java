package org.caisson.export.summary;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.compare.NamedFigures;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.domain.plan.compare.PlanSide;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/**
 * Plans beside their base as a person reads it in a terminal: all of them in one table, then what
 * differs in each.
 */
public final class ComparisonText {
  private static final int LABEL = 28;
  private static final int CELL = 11;
  private static final int COLUMNS = (Page.WIDTH - LABEL) / (CELL + 1);

  private final PlanningModel model;
  private final Glyphs glyphs;

  /** A text about what-ifs of a model in those characters. */
  public ComparisonText(PlanningModel model, Glyphs glyphs) {
    this.model = model;
    this.glyphs = glyphs;
  }

  /**
   * The text, lines ending with line feeds.
   *
   * @param comparable the plans that can be compared, maybe none
   * @param objections why others cannot
   */
  public String of(PlanSide base, List<PlanSide> comparable, List<String> objections) {
    Page page = new Page(glyphs);
    page.line("Base      " + base.plan().model().name());
    if (!base.plan().marking().isEmpty()) {
      page.line("Marking   " + base.plan().marking());
    }
    page.line("Beside    " + Words.counted(comparable.size(), "plan") + ", each certified");
    objections.forEach(objection -> page.wrapped("          ", objection));
    if (!comparable.isEmpty()) {
      PlanComparison all = PlanComparison.of(base, comparable);
      stages(all, page);
      DifferenceText differences = new DifferenceText(model, page, comparable.size() == 1);
      comparable.forEach(other -> differences.write(PlanComparison.of(base, List.of(other))));
    }
    return page.text();
  }

  /** As many stages side by side as a line holds. */
  private static void stages(PlanComparison all, Page page) {
    page.heading("STAGE VALUES", "of the base, then by how much those of the others differ");
    if (all.stages().isEmpty()) {
      page.line("  Every stage has the same value in all of them.");
      return;
    }
    for (int from = 0; from < all.stages().size(); from += COLUMNS) {
      List<NamedFigures> some =
          all.stages().subList(from, Math.min(all.stages().size(), from + COLUMNS));
      page.line(heading(some));
      page.line(row("base", some, -1));
      for (int other = 0; other < all.others().size(); other++) {
        page.line(row(all.others().get(other), some, other));
      }
    }
    for (NamedFigures stage : all.stages()) {
      page.line(
          "  %s  %s (%s)"
              .formatted(Page.left(shortened(stage.id()), CELL), stage.name(), stage.unit()));
    }
  }

  private static String heading(List<NamedFigures> stages) {
    StringBuilder row = new StringBuilder("  " + Page.left("plan", LABEL - 2));
    stages.forEach(stage -> row.append(' ').append(Page.right(shortened(stage.id()), CELL)));
    return row.toString();
  }

  private static String shortened(String stage) {
    return stage.replace("shortfall", "short").replace("lateness", "late");
  }

  private static String row(String label, List<NamedFigures> stages, int other) {
    StringBuilder row = new StringBuilder("  " + Page.left(label, LABEL - 2));
    for (NamedFigures stage : stages) {
      row.append(' ').append(Page.right(cell(stage, other), CELL));
    }
    return row.toString();
  }

  private static String cell(NamedFigures stage, int other) {
    Double base = stage.values().base();
    if (other < 0) {
      return base == null ? "none" : Figures.brief(base);
    }
    return difference(base, stage.values().others().get(other));
  }

  /** By how much the first of the others is higher; what one has not is nothing. */
  static String difference(org.caisson.domain.plan.compare.Figures figures) {
    Double base = figures.base();
    Double other = figures.others().get(0);
    return difference(
        base == null ? Double.valueOf(0) : base, other == null ? Double.valueOf(0) : other);
  }

  /** By how much a figure is higher, in a few characters. */
  static String difference(@Nullable Double base, @Nullable Double other) {
    if (other == null) {
      return base == null ? "" : "gone";
    }
    double more = other - (base == null ? 0 : base);
    boolean same = Math.abs(more) <= 1e-6 * Math.max(1, Math.abs(other));
    return same ? "=" : (more > 0 ? "+" : "") + Figures.brief(more);
  }
}
