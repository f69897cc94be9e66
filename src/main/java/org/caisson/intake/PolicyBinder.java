package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;

/** Maps how a model is to be planned: its policy and its objective stages. */
final class PolicyBinder {
  private PolicyBinder() {}

  static AllocationPolicy policy(Fields policy) {
    return new AllocationPolicy(
        rule(policy),
        number(policy, "ukraineShare"),
        policy.flag("exerciseOptions", false),
        number(policy, "ukraineWeight"),
        number(policy, "restockWeight"));
  }

  /** Beside an unreadable rule, figures are taken for those of the only rule that has them. */
  private static AllocationRule rule(Fields policy) {
    AllocationRule rule = policy.constant("rule", AllocationRule.class);
    if (rule.name().equals(policy.text("rule"))) {
      return rule;
    }
    if (policy.has("ukraineShare")) {
      return AllocationRule.FIXED_SHARE;
    }
    boolean weights = policy.has("ukraineWeight") || policy.has("restockWeight");
    return weights ? AllocationRule.WEIGHTED : rule;
  }

  private static OptionalDouble number(Fields policy, String name) {
    return policy.has(name) ? OptionalDouble.of(policy.number(name)) : OptionalDouble.empty();
  }

  /** The stages of a model; none at all when one is unreadable, lest the others change places. */
  static List<StagePlan> stages(JsonNode list) {
    List<StagePlan> stages = new ArrayList<>();
    for (JsonNode node : list) {
      Optional<StagePlan> stage = stage(node);
      if (stage.isEmpty()) {
        return List.of();
      }
      stages.add(stage.get());
    }
    return List.copyOf(stages);
  }

  /** Text is short for a record that has nothing but the kind. */
  private static Optional<StagePlan> stage(JsonNode node) {
    if (node.isTextual()) {
      return Fields.named(node.textValue(), StageKind.class).map(StagePlan::of);
    }
    Fields stage = new Fields(node);
    Optional<StageKind> kind = Fields.named(stage.text("stage"), StageKind.class);
    if (!node.isObject() || (stage.has("stage") && kind.isEmpty())) {
      return Optional.empty();
    }
    List<Optional<StageTerm>> terms = stage.list("weighted", PolicyBinder::term);
    if (terms.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new StagePlan(
            kind.orElse(null),
            stage.optionalInteger("priority"),
            terms.stream().flatMap(Optional::stream).toList(),
            stage.optionalNumber("tolerance")));
  }

  private static Optional<StageTerm> term(Fields term) {
    return Fields.named(term.text("stage"), StageKind.class)
        .map(kind -> new StageTerm(kind, term.optionalInteger("priority"), term.number("weight")));
  }
}
