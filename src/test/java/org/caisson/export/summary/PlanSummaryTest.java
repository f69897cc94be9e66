package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.validation.Issue;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;

class PlanSummaryTest {

  @Test
  void aSolvedPlanReadsAsTheGoldenText() throws IOException {
    String text = new PlanSummary(Glyphs.UNICODE).of(ShellPlan.solved(), ShellModel.model());
    assertEquals(golden("shells.txt"), text);
  }

  @Test
  void theSamePlanReadsAsTheGoldenTextInAscii() throws IOException {
    String text = new PlanSummary(Glyphs.ASCII).of(ShellPlan.solved(), ShellModel.model());
    assertEquals(golden("shells-ascii.txt"), text);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String text = new PlanSummary(Glyphs.UNICODE).of(ShellPlan.solved(), ShellModel.model());
    text.lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }

  @Test
  void aFailedPlanShowsItsIssuesAndNoTables() {
    ProductionPlan solved = ShellPlan.solved();
    ProductionPlan failed =
        ProductionPlan.without(
            PlanStatus.FAILED,
            solved.model(),
            solved.policy(),
            solved.currency(),
            "",
            List.of(Issue.error("plan.failed", "", null, "No solver. Maybe another profile.")));
    String text = new PlanSummary(Glyphs.ASCII).of(failed, ShellModel.model());
    assertEquals(
        """
        Plan      Shells for two nations
        Horizon   2024-01 to 2026-12, 36 months; money in USD
        Policy    UKRAINE_FIRST
        Model     revision working, content 0123456789ab
        Status    FAILED: no plan that can be trusted was found; see the issues below

        TO KNOW  1 issue
        --------------------------------------------------------------------------------------------------
          ERROR   No solver. Maybe another profile.
        """,
        text);
  }

  @Test
  void theScenarioIsNamedBelowThePlan() {
    ProductionPlan failed =
        ProductionPlan.without(
            PlanStatus.FAILED,
            new ModelReference("Shells", "working", "0123456789abcdef", "forge-lost"),
            "UKRAINE_FIRST",
            "USD",
            "",
            List.of());
    String text = new PlanSummary(Glyphs.ASCII).of(failed, ShellModel.model());
    assertTrue(text.startsWith("Plan      Shells\nScenario  forge-lost\nHorizon "), text);
  }

  @Test
  void whatAToleranceLetLaterStagesGiveUpStandsBelowTheStage() {
    ProductionPlan solved = ShellPlan.solved();
    List<StageResult> stages =
        List.of(solved.stages().get(0).withFinalValue(86_355.0), solved.stages().get(1));
    String text = new PlanSummary(Glyphs.ASCII).of(solved.withStages(stages), ShellModel.model());
    assertTrue(
        text.contains(
            """
            Stages    1 Lateness of priority 1                           85 500 unit-months  CLP    0.25 s
                          in the plan                                    86 355 unit-months
                      2 Cost                                                 12 345 679 USD  CLP    0.50 s
            """),
        text);
  }

  @Test
  void aDifferenceThatHoldingLeavesIsNotSaid() {
    ProductionPlan solved = ShellPlan.solved();
    List<StageResult> stages = List.of(solved.stages().get(0).withFinalValue(85_500.08));
    String text = new PlanSummary(Glyphs.ASCII).of(solved.withStages(stages), ShellModel.model());
    assertFalse(text.contains("in the plan  "), text);
  }

  @Test
  void asciiIsChosenWhereTheTerminalCannotShowBlocks() {
    assertEquals(Glyphs.ASCII, Glyphs.of(StandardCharsets.US_ASCII));
    assertEquals(Glyphs.ASCII, Glyphs.of(StandardCharsets.ISO_8859_1));
    assertEquals(Glyphs.UNICODE, Glyphs.of(StandardCharsets.UTF_8));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = PlanSummaryTest.class.getResourceAsStream("/summary/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
