package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.compare.PlanSide;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;

/** What a comparison says where nothing, or nothing that counts, differs. */
class ComparisonTextTest {
  private static final PlanSide BASE = new PlanSide("base", ShellPlan.solved(), List.of());

  private static String text(String label, ProductionPlan other, String... objections) {
    return new ComparisonText(ShellModel.model(), Glyphs.ASCII)
        .of(BASE, List.of(new PlanSide(label, other, List.of())), List.of(objections));
  }

  @Test
  void thePlanItselfDoesNotDiffer() {
    String shown = text("same", ShellPlan.solved());
    assertTrue(shown.contains("  Every stage has the same value in all of them.\n"), shown);
    assertTrue(shown.contains("WHAT IF same\n"), shown);
    assertTrue(shown.endsWith("  Nothing differs.\n"), shown);
  }

  /**
   * With equal stages a late line that is late no more is a choice, and is not told as a result.
   */
  @Test
  void aChoiceBetweenPlansOfEqualWorthIsNotShownAsADifference() {
    ProductionPlan other = Rewrite.with(ShellPlan.solved(), "lateness", List.of());
    assertEquals(false, ShellPlan.solved().lateness().isEmpty());
    String shown = text("other", other);
    assertTrue(
        shown.endsWith(
            """
              Every stage comes to the same value. The plans differ only in the choice between plans of equal
              worth, which says nothing about the change.
            """),
        shown);
  }

  @Test
  void whatIsNotComparedIsToldFirst() {
    String shown = text("same", ShellPlan.solved(), "Plan `lost` is not solved. Maybe wait.");
    assertTrue(
        shown.contains(
            "Beside    1 plan, each certified\n          Plan `lost` is not solved. Maybe wait.\n"),
        shown);
  }
}
