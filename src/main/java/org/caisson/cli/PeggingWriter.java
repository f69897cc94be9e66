package org.caisson.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.peg.Peg;
import org.caisson.domain.plan.peg.Pegging;
import org.caisson.export.PeggingJson;
import org.caisson.export.summary.Glyphs;
import org.caisson.export.summary.PeggingText;
import org.caisson.planning.explain.KnownIds;
import org.jspecify.annotations.Nullable;

/** Prints the pegging of a contract line, a line or a supply. */
record PeggingWriter(Terminal terminal, Glyphs glyphs, OutputFormat format) {

  /**
   * Prints it.
   *
   * @param id a contract line, else a line or a supply
   * @param month the only month wanted: of delivery, of start or of purchase
   */
  void write(PlanningModel model, ProductionPlan plan, String id, @Nullable YearMonth month)
      throws IOException {
    boolean back = new KnownIds(model).isContractLine(id);
    List<Peg> pegs = back ? back(plan, id, month) : forward(plan, id, month);
    if (format == OutputFormat.JSON) {
      new PeggingJson().write(pegs, plan.marking(), terminal.out());
      return;
    }
    MarkingLine.print(plan.marking(), terminal.textOut());
    PeggingText text = new PeggingText(model, glyphs);
    terminal.textOut().print(back ? text.back(id, pegs) : text.forward(id, pegs));
    terminal.textOut().flush();
  }

  private static List<Peg> back(ProductionPlan plan, String id, @Nullable YearMonth month) {
    return Pegging.of(plan)
        .back(id::equals)
        .filter(peg -> month == null || month.equals(peg.month()))
        .toList();
  }

  private static List<Peg> forward(ProductionPlan plan, String id, @Nullable YearMonth month) {
    return Pegging.of(plan)
        .forward(
            source -> source.id().equals(id) && (month == null || month.equals(source.month())))
        .toList();
  }
}
