package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.OptionUse;
import org.caisson.domain.plan.ProductionPlan;

/**
 * Options are exercised where the policy says so, before they expire, within quantity and ceiling,
 * and delivered once both lead times have passed; the state of a contract line is what the plan
 * makes it.
 */
final class OptionCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Sourcing sourcing;

  OptionCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    sourcing = new Sourcing(model);
  }

  void run(Findings findings) {
    model.contractLines().forEach(line -> check(line, findings));
  }

  private void check(ContractLine line, Findings findings) {
    String where = "contract line " + line.id();
    double[] exercised = new double[horizon.months()];
    double[] delivered = new double[horizon.months()];
    for (OptionUse use : uses(line)) {
      exercised[horizon.index(use.month())] += use.exercised();
      delivered[horizon.index(use.month())] += use.delivered();
    }
    double all = Arrays.stream(exercised).sum();
    double room = line.ceiling() == null ? line.option() : line.ceiling() - line.firm();
    double most = model.policy().exerciseOptions() ? Math.min(line.option(), room) : 0;
    findings.atMost("No more is exercised than may be", where, Math.max(0, most), all);
    findings.atMost("Nothing is exercised after the expiry", where, 0, expired(line, exercised));
    findings.equal("What is exercised is delivered", where, all, Arrays.stream(delivered).sum());
    checkLeadTime(line, exercised, delivered, findings);
    checkDeliveries(line, delivered, findings);
    checkStatus(line, all, findings);
  }

  private List<OptionUse> uses(ContractLine line) {
    return plan.contracts().options().stream()
        .filter(use -> use.contractLine().equals(line.id()))
        .toList();
  }

  private double expired(ContractLine line, double[] exercised) {
    if (line.optionExpiry() == null) {
      return 0;
    }
    int first = horizon.index(YearMonth.from(line.optionExpiry())) + 1;
    int open = Math.max(0, Math.min(exercised.length, first));
    return Arrays.stream(exercised, open, exercised.length).sum();
  }

  private void checkLeadTime(
      ContractLine line, double[] exercised, double[] delivered, Findings findings) {
    int leadTime = sourcing.afterExercise(line).orElse(horizon.months());
    double before = 0;
    double after = 0;
    for (int t = 0; t < exercised.length; t++) {
      before += t < leadTime ? 0 : exercised[t - leadTime];
      after += delivered[t];
      findings.atMost(
          "Exercised units wait for both lead times",
          "contract line " + line.id() + " by " + horizon.month(t),
          before,
          after);
    }
  }

  private void checkDeliveries(ContractLine line, double[] delivered, Findings findings) {
    double[] all = new double[horizon.months()];
    plan.deliveries().stream()
        .filter(delivery -> delivery.contractLine().equals(line.id()))
        .forEach(delivery -> all[horizon.index(delivery.month())] += delivery.quantity());
    for (int t = 0; t < all.length; t++) {
      findings.atMost(
          "Exercised units are among the deliveries",
          "contract line " + line.id() + " in " + horizon.month(t),
          all[t],
          delivered[t]);
    }
  }

  private void checkStatus(ContractLine line, double exercised, Findings findings) {
    String where = "contract line " + line.id();
    double delivered =
        plan.deliveries().stream()
            .filter(delivery -> delivery.contractLine().equals(line.id()))
            .mapToDouble(delivery -> delivery.quantity())
            .sum();
    for (ContractLineStatus status : plan.contracts().lines()) {
      if (status.contractLine().equals(line.id())) {
        findings.equal("The line says what is exercised", where, exercised, status.exercised());
        findings.equal("The line says what is delivered", where, delivered, status.delivered());
      }
    }
  }
}
