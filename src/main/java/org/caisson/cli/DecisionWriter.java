package org.caisson.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.DecisionsJson;
import org.caisson.export.summary.DecisionText;
import org.caisson.export.summary.Glyphs;
import org.jspecify.annotations.Nullable;

/** Prints which stage settled the decisions about a contract line or a line. */
record DecisionWriter(Terminal terminal, Glyphs glyphs, OutputFormat format) {

  /** Prints those of one month, or all. */
  void write(PlanningModel model, ProductionPlan plan, String id, @Nullable YearMonth month)
      throws IOException {
    List<Decision> decisions =
        plan.decisions().stream()
            .filter(decision -> decision.subject().equals(id))
            .filter(decision -> month == null || decision.month().equals(month))
            .toList();
    if (format == OutputFormat.JSON) {
      new DecisionsJson().write(decisions, plan.marking(), terminal.out());
      return;
    }
    MarkingLine.print(plan.marking(), terminal.textOut());
    terminal.textOut().print(new DecisionText(model, glyphs).of(id, decisions, plan.stages()));
    terminal.textOut().flush();
  }
}
