package org.caisson.domain.plan.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.validation.Issue;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;

/** Comparisons of a plan that is written by hand with changed ones. */
class PlanComparisonTest {
  private static final YearMonth MAY = YearMonth.of(2025, 5);

  private static PlanSide side(String label, ProductionPlan plan, ScarceLimit... scarce) {
    return new PlanSide(label, plan, List.of(scarce));
  }

  private static ProductionPlan withStages(double lateness) {
    ProductionPlan plan = ShellPlan.solved();
    return plan.withStages(
        plan.stages().stream()
            .map(stage -> stage.id().equals("cost") ? stage : valued(stage, lateness))
            .toList());
  }

  private static StageResult valued(StageResult stage, double value) {
    return Rewrite.with(Rewrite.with(stage, "value", value), "bound", value);
  }

  @Test
  void aPlanBesideItselfHasNoDifferences() {
    PlanComparison same =
        PlanComparison.of(
            side("base", ShellPlan.solved()), List.of(side("same", ShellPlan.solved())));
    assertTrue(same.stages().isEmpty() && same.tempos().isEmpty() && same.items().isEmpty());
    assertTrue(same.contractLines().isEmpty() && same.stocks().isEmpty());
  }

  /** 85,500 less 85,499.99 is a ten-millionth of it: rounding. */
  @Test
  void stageValuesThatDifferByRoundingAreLeftOut() {
    PlanSide base = side("base", ShellPlan.solved());
    assertEquals(
        List.of(), PlanComparison.of(base, List.of(side("near", withStages(85_499.99)))).stages());
    List<NamedFigures> stages =
        PlanComparison.of(base, List.of(side("near", withStages(85_499)))).stages();
    assertEquals(1, stages.size());
    assertEquals(1, stages.get(0).values().largest(), 1e-9);
  }

  @Test
  void whatOneOfThemHasNotIsADifferenceAndCountsAsZero() {
    Figures gone = new Figures(7.0, Arrays.asList(7.0, null));
    assertTrue(gone.differ(100));
    assertEquals(7, gone.largest());
    assertFalse(new Figures(7.0, List.of(7.0)).differ(0));
  }

  @Test
  void theBottleneckThatTookTheFirstPlaceIsTold() {
    ScarceLimit ramp = new ScarceLimit("lateness-1", "RAMP", "lap", 10);
    ScarceLimit max = new ScarceLimit("lateness-1", "MAX", "lap", 3);
    List<StageScarcity> changed =
        PlanComparison.of(
                side("base", ShellPlan.solved(), ramp, max),
                List.of(
                    side("same", ShellPlan.solved(), ramp, max),
                    side("turned", ShellPlan.solved(), max, ramp)))
            .scarcity();
    assertEquals(1, changed.size());
    assertEquals(List.of(ramp, max), changed.get(0).base());
    assertEquals(List.of(List.of(ramp, max), List.of(max, ramp)), changed.get(0).others());
  }

  @Test
  void aLineIsMovedByTheMonthsBetweenItsClearings() {
    LineDelay may = new LineDelay(true, MAY.minusMonths(3), MAY, 100, 0);
    LineDelay august = new LineDelay(true, MAY.minusMonths(3), MAY.plusMonths(3), 200, 0);
    LineDelay never = new LineDelay(true, MAY, null, 900, 50);
    assertEquals(3, august.monthsAfter(may));
    assertEquals(-3, may.monthsAfter(august));
    assertNull(never.monthsAfter(may));
    assertNull(LineDelay.NOT_ORDERED.monthsAfter(may));
  }

  /** It owes from February and is cleared in May, three months later than on time. */
  @Test
  void aLineOnTimeIsClearedWhenTheOtherFirstOwes() {
    LineDelay may = new LineDelay(true, MAY.minusMonths(3), MAY, 100, 0);
    assertEquals(3, may.monthsAfter(LineDelay.ON_TIME));
    assertEquals(-3, LineDelay.ON_TIME.monthsAfter(may));
  }

  @Test
  void aPlanThatIsNotSolvedIsRefusedWithItsStatus() {
    ProductionPlan failed = ShellPlan.solved().failed(Issue.error("x", "", null, "y"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                PlanComparison.of(side("base", ShellPlan.solved()), List.of(side("lost", failed))));
    assertEquals(
        "Plan `lost` (FAILED) is not solved, so its figures are not proven and are not compared."
            + " Maybe plan it again.",
        refused.getMessage());
  }

  @Test
  void aPlanWithAStageThatIsNotCertifiedIsRefused() {
    ProductionPlan plan = ShellPlan.solved();
    List<StageCertificate> certificate =
        List.of(
            plan.certificate().get(0),
            Rewrite.with(plan.certificate().get(1), "withinTolerance", false));
    assertEquals(
        "Plan `weak` has 2 stages and 1 of them are certified, so its figures are not compared."
            + " Maybe plan it again with another --profile.",
        Comparability.objection("weak", Rewrite.with(plan, "certificate", certificate))
            .orElseThrow());
  }

  @Test
  void moneyOfAnotherCurrencyIsNotCompared() {
    PlanSide euros = side("euros", Rewrite.with(ShellPlan.solved(), "currency", "EUR"));
    assertEquals(
        "Plan `euros` is in another currency of account (EUR) than plan `base` (USD), so their"
            + " money is not compared. Maybe keep the currency.",
        Comparability.objection(side("base", ShellPlan.solved()), euros).orElseThrow());
  }
}
