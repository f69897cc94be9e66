package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** Every line has a tempo in every month: that of its work, beside the rates in force. */
final class TempoCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final BoughtCapacity bought;

  TempoCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    bought = new BoughtCapacity(model, plan);
  }

  void run(Findings findings) {
    for (Line line : model.industrialBase().lines()) {
      for (int t = 0; t < model.horizon().months(); t++) {
        check(line, model.horizon().month(t), findings);
      }
    }
    plan.schedule().forEach(work -> checkWork(work, findings));
  }

  private void check(Line line, YearMonth month, Findings findings) {
    String where = "line " + line.id() + " in " + month;
    List<LineTempo> entries =
        plan.tempos().stream()
            .filter(entry -> entry.line().equals(line.id()) && entry.month().equals(month))
            .toList();
    findings.equal("The tempo of every line is listed", where, 1, entries.size());
    double share = Availabilities.of(line, month);
    RatesInForce rates = new RatesInForce(line, month, bought);
    for (LineTempo entry : entries) {
      findings.tempoEqual("Tempo is that of the work", where, worked(line, month), entry.tempo());
      findings.tempoEqual("MAX is that in force", where, share * rates.maxTempo(), entry.max());
      findings.tempoEqual("1-8-5 is that in force", where, rates.tempo185(), entry.rate185());
      findings.tempoEqual("MSR is that in force", where, share * rates.msrTempo(), entry.msr());
    }
  }

  private double worked(Line line, YearMonth month) {
    return plan.schedule().stream()
        .filter(work -> work.line().equals(line.id()) && work.month().equals(month))
        .mapToDouble(work -> work.quantity() / product(line, work).rate185())
        .sum();
  }

  private static LineProduct product(Line line, ScheduledWork work) {
    return line.products().stream()
        .filter(product -> product.item().equals(work.item()))
        .findFirst()
        .orElseThrow();
  }

  private void checkWork(ScheduledWork work, Findings findings) {
    Line line =
        model.industrialBase().lines().stream()
            .filter(candidate -> candidate.id().equals(work.line()))
            .findFirst()
            .orElseThrow();
    RatesInForce rates = new RatesInForce(line, work.month(), bought);
    findings.tempoEqual(
        "The tempo that work takes is at the 1-8-5 rate in force",
        work.item() + " on line " + work.line() + " in " + work.month(),
        work.quantity() / product(line, work).rate185() / rates.tempo185(),
        work.tempo());
  }
}
