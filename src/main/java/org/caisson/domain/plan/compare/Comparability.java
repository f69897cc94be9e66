package org.caisson.domain.plan.compare;

import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;

/** Which plans can be compared: those of which every stage value is proven. */
public final class Comparability {
  private Comparability() {}

  /** Why a plan cannot be compared, with what to do about it; empty when it can. */
  public static Optional<String> objection(String label, ProductionPlan plan) {
    if (plan.status() != PlanStatus.SOLVED) {
      return Optional.of(
          "Plan `%s` (%s) is not solved, so its figures are not proven and are not compared. Maybe %s."
              .formatted(label, plan.status(), remedy(plan.status())));
    }
    long proven = plan.certificate().stream().filter(StageCertificate::withinTolerance).count();
    return proven == plan.stages().size()
        ? Optional.empty()
        : Optional.of(
            "Plan `%s` has %d stages and %d of them are certified, so its figures are not compared. Maybe plan it again with another --profile."
                .formatted(label, plan.stages().size(), proven));
  }

  private static String remedy(PlanStatus status) {
    return switch (status) {
      case QUEUED, SOLVING -> "wait until it is finished";
      case CONTRADICTORY -> "see its plan, which names the inputs that cannot all hold";
      case INVALID -> "mend the model";
      case STOPPED -> "choose a profile with more time";
      case FAILED, CANCELLED, SOLVED -> "plan it again";
    };
  }

  /** Why a plan cannot be compared with a base that can; empty when it can. */
  public static Optional<String> objection(PlanSide base, PlanSide other) {
    return objection(other.label(), other.plan()).or(() -> otherCurrency(base, other));
  }

  static void require(PlanSide base, List<PlanSide> others) {
    if (others.isEmpty()) {
      throw new IllegalArgumentException(
          "Plan `%s` is compared with nothing. Maybe name another plan.".formatted(base.label()));
    }
    reject(objection(base.label(), base.plan()));
    for (PlanSide other : others) {
      reject(objection(base, other));
    }
  }

  private static void reject(Optional<String> objection) {
    objection.ifPresent(
        why -> {
          throw new IllegalArgumentException(why);
        });
  }

  private static Optional<String> otherCurrency(PlanSide base, PlanSide other) {
    String its = base.plan().currency();
    String currency = other.plan().currency();
    return currency.equals(its)
        ? Optional.empty()
        : Optional.of(
            "Plan `%s` is in another currency of account (%s) than plan `%s` (%s), so their money is not compared. Maybe keep the currency."
                .formatted(other.label(), currency, base.label(), its));
  }
}
