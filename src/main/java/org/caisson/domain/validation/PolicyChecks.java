package org.caisson.domain.validation;

import java.util.List;
import java.util.OptionalDouble;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;

/** The policy is complete and has nothing that it does not need. */
final class PolicyChecks {
  private PolicyChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "policy.share",
            "A fixed-share policy has the share of Ukraine, and no other policy has one.",
            PolicyChecks::share),
        Check.error(
            "policy.weights",
            "A weighted policy has both weights, and no other policy has one.",
            PolicyChecks::weights));
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

  private static void weights(PlanningModel model, IssueCollector issues) {
    AllocationPolicy policy = model.policy();
    weight("ukraineWeight", policy.ukraineWeight(), policy.rule(), issues);
    weight("restockWeight", policy.restockWeight(), policy.rule(), issues);
  }

  private static void weight(
      String name, OptionalDouble weight, AllocationRule rule, IssueCollector issues) {
    boolean weighted = rule == AllocationRule.WEIGHTED;
    Pointer at = Pointer.ROOT.at("policy").at(name);
    if (weighted && weight.isEmpty()) {
      issues.report(
          at,
          null,
          "The rule `WEIGHTED` has no "
              + Words.name(name)
              + ", so that the two shortfalls cannot be weighed. Maybe add it, above 0.");
    }
    if (!weighted && weight.isPresent()) {
      issues.report(
          at,
          weight.getAsDouble(),
          Words.name(name)
              + " ("
              + Words.number(weight.getAsDouble())
              + ") has no meaning under the rule "
              + Words.name(rule.name())
              + ". Maybe remove it, or make the rule `WEIGHTED`.");
    }
  }
}
