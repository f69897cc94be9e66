package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageScope;
import org.caisson.domain.model.StageTerm;
import org.jspecify.annotations.Nullable;

/** The objective stages say one thing each, nothing twice, and something of this model. */
final class StageChecks {
  private StageChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error("stages.duplicate", "No objective stage is listed twice.", StageChecks::twice),
        Check.error(
            "stages.form",
            "An objective stage has one measure or several weighted ones, and a priority only for"
                + " lateness.",
            StageChecks::form),
        Check.error(
                "stages.priority",
                "A stage for the lateness of one priority names one that contract lines have.",
                StageChecks::priorities)
            .needing("/contractLines"),
        Check.warning(
                "stages.nothing",
                "Every objective stage measures something that the model has.",
                StageChecks::nothing)
            .needing("/contractLines", "/nations", "/ukraineNeeds"));
  }

  private static void twice(PlanningModel model, IssueCollector issues) {
    List<StageTerm> single = new ArrayList<>();
    Pointer.ROOT.each(
        "stages",
        model.stages(),
        (p, plan) -> {
          if (plan.isWeighted()) {
            List<StageTerm> together = new ArrayList<>();
            p.each("weighted", plan.weighted(), (q, term) -> second(q, term, together, issues));
          } else {
            second(p, plan.terms().get(0), single, issues);
          }
        });
  }

  private static void second(
      Pointer at, StageTerm term, List<StageTerm> before, IssueCollector issues) {
    if (before.stream().anyMatch(other -> overlap(other, term))) {
      issues.report(
          at,
          term.stage().name(),
          "The objective stage "
              + Words.name(term.stage().name())
              + " is listed twice; the second could change nothing. Maybe remove it.");
    }
    before.add(term);
  }

  /** Lateness without a priority is that of every priority. */
  private static boolean overlap(StageTerm one, StageTerm other) {
    return one.stage() == other.stage()
        && (one.priority() == null
            || other.priority() == null
            || Objects.equals(one.priority(), other.priority()));
  }

  private static void form(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each("stages", model.stages(), (p, plan) -> form(p, plan, issues));
  }

  private static void form(Pointer at, StagePlan plan, IssueCollector issues) {
    if (plan.isWeighted() && plan.weighted().isEmpty()) {
      issues.report(
          at,
          null,
          "The objective stage does not say what it measures. Maybe add `stage`, or `weighted` with"
              + " the measures and their weights.");
    }
    if (!plan.isWeighted() && !plan.weighted().isEmpty()) {
      issues.report(
          at,
          name(plan.stage()),
          "The objective stage has `stage` and `weighted`, and it cannot be said which one counts."
              + " Maybe make two stages of it.");
    }
    priority(at, plan.stage(), plan.priority(), issues);
    at.each("weighted", plan.weighted(), (p, term) -> term(p, term, issues));
  }

  private static void term(Pointer at, StageTerm term, IssueCollector issues) {
    priority(at, term.stage(), term.priority(), issues);
    if (term.stage() == StageKind.FAIRNESS) {
      issues.report(
          at,
          term.stage().name(),
          "`FAIRNESS` cannot be weighed: it is decided round by round, nation after nation. Maybe make"
              + " it a stage of its own.");
    }
  }

  private static void priority(
      Pointer at, @Nullable StageKind kind, @Nullable Integer priority, IssueCollector issues) {
    if (priority != null && kind != StageKind.LATENESS) {
      issues.report(
          at.at("priority"),
          priority,
          "`priority` ("
              + priority
              + ") has no meaning but for the stage `LATENESS`. Maybe remove it.");
    }
  }

  private static @Nullable String name(@Nullable StageKind kind) {
    return kind == null ? null : kind.name();
  }

  private static void priorities(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "stages",
        model.stages(),
        (p, plan) -> {
          if (!plan.isWeighted()) {
            known(p, plan.terms().get(0), model, issues);
          }
          p.each("weighted", plan.weighted(), (q, term) -> known(q, term, model, issues));
        });
  }

  private static void known(
      Pointer at, StageTerm term, PlanningModel model, IssueCollector issues) {
    Integer priority = term.priority();
    boolean stated = term.stage() == StageKind.LATENESS && priority != null && priority > 0;
    if (stated && !StageScope.measures(model, term)) {
      issues.report(
          at.at("priority"),
          priority,
          "No contract line has the priority ("
              + priority
              + ") whose lateness the stage measures. Maybe one of "
              + prioritiesOf(model)
              + ".");
    }
  }

  private static String prioritiesOf(PlanningModel model) {
    TreeSet<Integer> priorities =
        model.contractLines().stream()
            .map(line -> line.priority())
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(", ", priorities.stream().map(String::valueOf).toList());
  }

  /** A stage for a priority that nobody has is an error already, see above. */
  private static void nothing(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "stages",
        model.stages(),
        (p, plan) -> {
          if (!plan.isWeighted()) {
            measured(p, plan.terms().get(0), model, issues);
          }
          p.each("weighted", plan.weighted(), (q, term) -> measured(q, term, model, issues));
        });
  }

  private static void measured(
      Pointer at, StageTerm term, PlanningModel model, IssueCollector issues) {
    if (term.priority() == null && !StageScope.measures(model, term)) {
      issues.report(
          at,
          term.stage().name(),
          "The objective stage "
              + Words.name(term.stage().name())
              + " finds nothing to measure in this model and is left out. Maybe "
              + remedy(term.stage())
              + ", or remove the stage.");
    }
  }

  private static String remedy(StageKind kind) {
    return switch (kind) {
      case UKRAINE_SHORTFALL -> "add `ukraineNeeds` to the model";
      case PLEDGE_DELAY -> "add `donations` to a nation";
      case FLOOR_SHORTFALL, RESTOCK_SHORTFALL -> "add `stockpiles` to a nation";
      case INSTABILITY -> "add `previousPlan`";
      case BUDGET_EXCESS -> "say that a budget is `SOFT`";
      case LATENESS, FAIRNESS, COST, MARGIN -> "add contract lines";
    };
  }
}
