package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.junit.jupiter.api.Test;

/** What one more of MAX is worth on a line that can go cold. */
class WarmLinePricesTest {
  private static final double EXACT = 1e-6;

  /** 1-8-5 and MSR as said, going cold is free, starting the whole line costs 100. */
  private static TestModel line(double msr, double max, boolean whole, double due) {
    return TestModel.over(1)
        .item("shell")
        .line(new LineSpec("lap", "S").product("shell", msr, 100, max, 0).cold(0, 100, whole))
        .order("k", "shell", due);
  }

  private static double worth(ProductionPlan plan, String stage, String family) {
    return plan.shadowPrices().stream()
        .filter(price -> price.stage().equals(stage) && price.family().equals(family))
        .mapToDouble(ShadowPrice::worth)
        .sum();
  }

  @Test
  void aLineThatIsWarmAltogetherIsWorthAUnitForEachOfMax() {
    // 130 due, 100 made: one more of MAX is one unit less late, as on a line that cannot go cold.
    for (boolean whole : new boolean[] {false, true}) {
      ProductionPlan plan = Planning.plan(line(40, 100, whole, 130).build());
      assertEquals(30, Planning.value(plan, "lateness-1"), EXACT);
      assertEquals(1, worth(plan, "lateness-1", "capacity-state"), EXACT, "whole " + whole);
    }
  }

  @Test
  void ofALineOfWhichAPartIsWarmTheWorthIsThatPart() {
    // 0.6 of the line make the 60: 100 x 60 / MAX falls by 6000 / 100^2 = 0.6 for one more of MAX.
    ProductionPlan plan = Planning.plan(line(40, 100, false, 60).build());
    assertEquals(60, Planning.value(plan, "cost"), EXACT);
    assertEquals(0.6, worth(plan, "cost", "capacity-state"), EXACT);

    // Measured on both sides, a hundredth of a unit each.
    double more = Planning.value(Planning.plan(line(40, 100.01, false, 60).build()), "cost");
    double less = Planning.value(Planning.plan(line(40, 99.99, false, 60).build()), "cost");
    assertEquals(6000 / 99.99 - 6000 / 100.01, less - more, EXACT);
    assertEquals(0.6, (less - more) / 0.02, 1e-4);
  }

  @Test
  void ofALineThatIsWarmAsAWholeMoreOfMaxSavesNoStart() {
    // All of the line is started, for 100, whatever its MAX.
    ProductionPlan plan = Planning.plan(line(40, 100, true, 60).build());
    assertEquals(100, Planning.value(plan, "cost"), EXACT);
    assertEquals(0, worth(plan, "cost", "capacity-state"), EXACT);
  }

  @Test
  void oneMoreCopyIsWorthWhatItLetsStayCold() {
    // With a copy that adds 100 for nothing 60 / 200 = 0.3 of the line are started, for 30. What
    // 6000 / (100 + 100 c) falls by at c = 1 is 600 000 / 200^2 = 15 for a copy.
    ProductionPlan plan =
        Planning.plan(
            line(40, 100, false, 60)
                .expansion(new ExpansionSpec("hall", "lap", null, 100))
                .build());
    assertEquals(30, Planning.value(plan, "cost"), EXACT);
    assertEquals(15, worth(plan, "cost", "expansion"), EXACT);
    assertEquals(0.15, worth(plan, "cost", "capacity-state"), EXACT);
  }
}
