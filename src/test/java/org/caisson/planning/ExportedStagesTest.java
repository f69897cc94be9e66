package org.caisson.planning;

import java.io.IOException;
import java.nio.file.Path;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.formulation.TwoMonthModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported stages have the value of the plan, whoever solves them. */
class ExportedStagesTest {
  private static final double RELATIVE = 1e-7;

  @TempDir Path folder;

  @Test
  void otherSolversAgreeOnEveryStageOfTheTwoMonthModel() throws IOException {
    exported().assertAgree(TwoMonthModel.build());
  }

  @Test
  void otherSolversAgreeOnEveryStageOfAYear() throws IOException {
    exported().assertAgree(year());
  }

  @Test
  void theConstantOfAnObjectiveIsExported() throws IOException {
    PlanningModel model = year();
    ProductionPlan plan = ExportedStages.solved(model);
    int last = plan.stages().size();
    StageProgram stage = ExportedStages.program(model, last);
    LinearObjective shifted = new LinearObjective(stage.objective().costs(), -98765.4321);
    double expected = plan.stages().get(last - 1).value() - 98765.4321;
    exported()
        .assertAgrees("shifted", expected, new StageProgram("shifted", stage.model(), shifted));
  }

  /**
   * Twelve months in which everything is scarce at some time: tempo climbs, fuzes run out, the
   * budget does not reach, and the pool is divided.
   */
  private static PlanningModel year() {
    double[] pool = {40, 60, 80, 100, 120, 140, 160, 160, 160, 160, 160, 160};
    return TestModel.over(12)
        .site("T", "Q")
        .item("round", 1.5, new Component("body", 1), new Component("fuze", 1))
        .item("body", 0.5)
        .item("fuze", 0.25)
        .line(
            new LineSpec("lap", "S")
                .product("round", 20, 90, 190, 310, 0.97, 1, LeadTimes.NONE)
                .ramp(0.8, 0.15)
                .keepWarm(5000)
                .step(6, 230)
                .available(7, 0.5))
        .line(
            new LineSpec("press", "T")
                .product("body", 0, 70, 200, 120, 0.93, 1, LeadTimes.NONE)
                .ramp(1, 0.2))
        .line(new LineSpec("forge", "S").product("body", 0, 30, 60, 150, 0.9, 0, LeadTimes.NONE))
        .supply("fuzes", "fuze", 150, 41)
        .opening("body", "S", 35)
        .opening("round", "S", 55)
        .storage("round", "S", 120)
        .order(new OrderSpec("pool", "round", pool).to(Destination.POOL).price(900))
        .order(new OrderSpec("restock", "round", 0, 0, 120, 0, 0, 90).notEarly().price(950))
        .order(
            new OrderSpec("ukraine", "round", 30, 30, 30)
                .to(Destination.UKRAINE)
                .priority(2)
                .from("P"))
        .budget(2024, 1_100_000)
        .need("round", 75)
        .stockpile("round", 60, 700, 90, 25)
        .donation("round", 1, 40)
        .policy(AllocationRule.STOCK_FLOORS_THEN_UKRAINE)
        .build();
  }

  private ExportedStages exported() {
    return new ExportedStages(folder, RELATIVE);
  }
}
