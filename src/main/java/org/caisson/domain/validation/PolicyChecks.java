package org.caisson.domain.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;

/** The policy and the objective stages are complete and say nothing twice. */
final class PolicyChecks {
  private PolicyChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "policy.share",
            "A fixed-share policy has the share of Ukraine, and no other policy has one.",
            PolicyChecks::share),
        Check.error(
            "stages.duplicate", "No objective stage is listed twice.", PolicyChecks::stages));
  }

  private static void share(PlanningModel model, IssueCollector issues) {
    AllocationPolicy policy = model.policy();
    boolean fixed = policy.rule() == AllocationRule.FIXED_SHARE;
    Pointer at = Pointer.ROOT.at("policy").at("ukraineShare");
    if (fixed && policy.ukraineShare().isEmpty()) {
      issues.report(
          at,
          null,
          "The rule `FIXED_SHARE` does not say which share of pool deliveries goes to Ukraine."
              + " Maybe add `ukraineShare`, from 0 to 1.");
    }
    if (!fixed && policy.ukraineShare().isPresent()) {
      issues.report(
          at,
          policy.ukraineShare().getAsDouble(),
          "`ukraineShare` ("
              + Words.number(policy.ukraineShare().getAsDouble())
              + ") has no meaning under the rule "
              + Words.name(policy.rule().name())
              + ". Maybe remove it, or make the rule `FIXED_SHARE`.");
    }
  }

  private static void stages(PlanningModel model, IssueCollector issues) {
    Set<StageKind> seen = EnumSet.noneOf(StageKind.class);
    Pointer.ROOT.each(
        "stages",
        model.stages(),
        (p, stage) -> {
          if (!seen.add(stage)) {
            issues.report(
                p,
                stage.name(),
                "The objective stage "
                    + Words.name(stage.name())
                    + " is listed twice; the second could change nothing. Maybe remove it.");
          }
        });
  }
}
