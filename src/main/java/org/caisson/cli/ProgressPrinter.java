package org.caisson.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.validation.Words;
import org.caisson.planning.PlanListener;

/** Tells on standard error how planning gets on. */
final class ProgressPrinter implements PlanListener {
  private final PrintStream err;
  private boolean lineOpen;

  ProgressPrinter(PrintStream err) {
    this.err = err;
  }

  /** What is about to be planned. */
  void begin(PlanningModel model) {
    line(
        "Model %s: %s, %s, %s, %s, %s"
            .formatted(
                model.name(),
                Words.counted(model.horizon().months(), "month"),
                Words.counted(model.industrialBase().items().size(), "item"),
                Words.counted(model.industrialBase().lines().size(), "line"),
                Words.counted(model.contractLines().size(), "contract line"),
                Words.counted(model.nations().size(), "nation")));
  }

  /** It is over. */
  void end(PlanStatus status, double seconds) {
    line(String.format(Locale.ROOT, "%s after %.1f s", status, seconds));
  }

  @Override
  public void built(int rows, int columns, int entries) {
    line(
        String.format(
                Locale.ROOT,
                "Linear program: %,d rows, %,d columns, %,d coefficients",
                rows,
                columns,
                entries)
            .replaceAll("(?<=\\d),(?=\\d)", " "));
  }

  @Override
  public void stageStarted(int number, int count, String id, String name) {
    closeLine();
    err.print("Stage %d of %d: %s ... ".formatted(number, count, name));
    err.flush();
    lineOpen = true;
  }

  @Override
  public void stageFinished(int number, int count, StageResult result) {
    String text =
        String.format(
            Locale.ROOT,
            "%.6g %s (%s, %.2f s)",
            result.value(),
            result.unit(),
            result.solver(),
            result.seconds());
    if (lineOpen) {
      err.println(text);
      lineOpen = false;
    } else {
      err.println("Stage %d of %d: %s".formatted(number, count, text));
    }
  }

  @Override
  public void remark(String text) {
    line("  " + text);
  }

  private void line(String text) {
    closeLine();
    err.println(text);
  }

  private void closeLine() {
    if (lineOpen) {
      err.println();
      lineOpen = false;
    }
  }
}
