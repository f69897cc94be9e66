package org.caisson.formulation.extract;

import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/** Costs by kind, by hand; together they are the value of the cost stage, which no list made. */
class CostFiguresTest {
  private static final double EXACT = 1e-6;

  @Test
  void workSuppliesAndStocksAreKindsOfTheirOwn() {
    // 150 due in February at 100 a month, half of what is started accepted: 300 starts at 5 with
    // 300 fuzes at 2; 50 made in January are held at 0.10. The idle line misses its MSR of 0.3
    // in two months at 700.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("round", 0.1, new Component("fuze", 1))
                .item("fuze")
                .line(
                    new LineSpec("line", "S")
                        .product("round", 0, 200, 200, 5, 0.5, 0, LeadTimes.NONE))
                .line(new LineSpec("idle", "S").product("fuze", 30, 100, 100, 900).keepWarm(700))
                .supply("mill", "fuze", 1000, 2)
                .order(new OrderSpec("order", "round", 0, 150).notEarly()));
    assertCosts(
        plan,
        Map.of("production", 1500.0, "purchases", 600.0, "holding", 5.0, "belowMsr", 0.6 * 700));
  }

  @Test
  void peopleCostWagesHiringLayoffsAndOvertime() {
    // 4.5 rounds of 10 hours in January: 3 people of 10 hours and 5 of overtime; 1 of them is
    // hired, and in February all 3 are laid off.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("round")
                .line(new LineSpec("line", "S").product("round", 0, 100, 100, 0).labour("crew", 10))
                .workforce(new WorkforceSpec("crew", 2, 10).costs(1000, 300, 200).overtime(5, 40))
                .order("order", "round", 4.5, 0));
    assertCosts(
        plan,
        Map.of("wages", 3000.0, "hiring", 300.0, "overtime", 15 * 40.0, "layoffs", 3 * 200.0));
  }

  @Test
  void premiumsExpansionsTransportAndClosingStocksAreKindsOfTheirOwn() {
    // 140 are due: 100 of the line and 40 bought for 900. Tempo beyond 1 costs 500 each: 0.4.
    // All 140 go from S to T at 2, where 10 more should lie at the end at 3 each.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .site("T", "P")
                .item("round")
                .line(
                    new LineSpec("line", "S")
                        .product("round", 0, 100, 100, 0)
                        .segment("first", 1, 0)
                        .segment("second", Double.POSITIVE_INFINITY, 500))
                .expansion(new ExpansionSpec("hall", "line", "round", 40).cost(900).takes(0, 0, 0))
                .lane("road", "round", "S", "T", 0, Double.POSITIVE_INFINITY, 2)
                .closing("round", "T", 10, Double.POSITIVE_INFINITY, Requirement.SOFT, 3)
                .order(
                    new OrderSpec("order", "round", 140)
                        .with(k -> Rewrite.with(k, "deliverAt", "T"))));
    assertCosts(
        plan,
        Map.of(
            "premiums", 0.4 * 500, "expansions", 900.0, "transport", 280.0, "closingStocks", 30.0));
  }

  @Test
  void goingColdAndPenaltiesAreKindsOfTheirOwn() {
    // At 20 it is cheaper to make nothing: 150 are late for 3 months at 2 and undelivered at 5, and
    // the line, which ran before, goes cold for 7.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .stages(StageKind.COST)
                .item("round")
                .line(
                    new LineSpec("line", "S")
                        .product("round", 40, 100, 100, 20)
                        .ramp(1, 1)
                        .cold(7, 3, true))
                .order(
                    new OrderSpec("order", "round", 150)
                        .term("latePenalty", usd(2))
                        .term("undeliveredPenalty", usd(5))));
    assertCosts(plan, Map.of("cold", 7.0, "penalties", 150 * (3 * 2.0 + 5)));
  }

  @Test
  void aPlanThatCostsNothingHasNoFigures() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1).item("round").line("line", "round", 9, 0).order("k", "round", 9));
    assertEquals(List.of(), costs(plan).keySet().stream().toList());
  }

  /** These kinds are listed and no other. */
  private static void assertCosts(PlanFigures plan, Map<String, Double> kinds) {
    Map<String, Double> costs = costs(plan);
    double sum = 0;
    for (Map.Entry<String, Double> entry : costs.entrySet()) {
      sum += entry.getKey().equals("cost") ? 0 : entry.getValue();
    }
    assertEquals(plan.value("cost"), sum, EXACT);
    assertEquals(plan.value("cost"), costs.remove("cost"), EXACT);
    assertEquals(kinds.size(), costs.size(), costs.toString());
    kinds.forEach((kind, cost) -> assertEquals(cost, plan.kpi("cost." + kind), EXACT, kind));
  }

  private static Map<String, Double> costs(PlanFigures plan) {
    Map<String, Double> costs = new TreeMap<>();
    plan.plan().kpis().stream()
        .filter(kpi -> kpi.id().startsWith("cost"))
        .forEach(kpi -> costs.put(kpi.id(), kpi.value()));
    return costs;
  }
}
