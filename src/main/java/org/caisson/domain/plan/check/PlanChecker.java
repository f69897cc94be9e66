package org.caisson.domain.plan.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;

/**
 * Reads a plan as a sceptic would: from the model and the plan's own lists alone. It knows nothing
 * of the linear program, so a mistake in the program or in reading its answer shows here.
 */
public final class PlanChecker {
  private PlanChecker() {}

  /**
   * Everything in the plan that does not hold; empty for a sound plan.
   *
   * @param givenUp by how much a stage's value may be worse in the plan than when it was found,
   *     relative to the larger of 1 and the value: the hold tolerance of the run
   */
  public static List<Finding> check(PlanningModel model, ProductionPlan plan, double givenUp) {
    Findings findings = new Findings();
    new SignCheck(plan).run(findings);
    new CapacityCheck(model, plan).run(findings);
    new TempoCheck(model, plan).run(findings);
    new MaterialCheck(model, plan).run(findings);
    new ContractCheck(model, plan).run(findings);
    new DeliveryCheck(model, plan).run(findings);
    new TermsCheck(model, plan).run(findings);
    new OptionCheck(model, plan).run(findings);
    new LineStatusCheck(model, plan).run(findings);
    new SourcingCheck(model, plan).run(findings);
    new NationCheck(model, plan).run(findings);
    new DonorCheck(model, plan).run(findings);
    new ExpansionCheck(model, plan).run(findings);
    new WarmthCheck(model, plan).run(findings);
    new PeopleCheck(model, plan).run(findings);
    new RequirementCheck(model, plan).run(findings);
    new MoneyCheck(model, plan).run(findings);
    new ClosingCheck(model, plan).run(findings);
    new LaneCheck(model, plan).run(findings);
    new ShelfLifeCheck(model, plan).run(findings);
    new ShareCheck(model, plan).run(findings);
    new StageCheck(model, plan, givenUp).run(findings);
    return findings.all();
  }

  /** The value that a stage has in a plan, from the plan's own lists. */
  public static double valueOf(StageResult stage, PlanningModel model, ProductionPlan plan) {
    return new StageMeasures(model, plan).value(stage.id());
  }

  /**
   * The value that a finished stage has in the plan in the end, from the plan's own lists: worse
   * than when it was found where its tolerance let later stages give some of it up. Empty for the
   * second and later rounds of fairness, whose nations the first one has with it.
   */
  public static OptionalDouble finalValueOf(
      StageResult stage, PlanningModel model, ProductionPlan plan) {
    if (!StageIds.kind(stage.id()).equals(Optional.of(StageKind.FAIRNESS))) {
      return OptionalDouble.of(valueOf(stage, model, plan));
    }
    return StageIds.number(stage.id()) > 1
        ? OptionalDouble.empty()
        : OptionalDouble.of(new FairnessCheck(model, plan, 0).most());
  }
}
