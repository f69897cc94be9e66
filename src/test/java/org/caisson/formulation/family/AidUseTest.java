package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.contract.Payment.Kind;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class AidUseTest {
  private static final double EXACT = 1e-6;
  private static final int MARCH = 2;
  private static final int DECEMBER = 11;
  private static final int NEXT_JANUARY = 12;

  private static OrderSpec order(Destination destination) {
    double[] due = new double[13];
    due[DECEMBER] = 150;
    return new OrderSpec("order", "shell", due).to(destination).price(10).notEarly();
  }

  /** 600 for 2024, and a package of 10 000 in a span of months. */
  private static TestModel model(OrderSpec order, int from, int to) {
    AidPackage aid =
        new AidPackage("aid", usd(10_000), month(from), month(to), Provenance.UNSTATED);
    return TestModel.over(13)
        .item("shell")
        .line("line", "shell", 1000, 0)
        .order(order)
        .budget(2024, 600)
        .ofNation(nation -> Rewrite.with(nation, "aidPackages", List.of(aid)));
  }

  @Test
  void thePartOfAPoolLineThatGoesToUkraineIsPaidByThePackage() {
    // Of x delivered 0.4 x go to Ukraine: 10 x - 4 x <= 600, so 100 come in December and 40 of them
    // cost the package 400.
    PlanFigures plan = PlanFigures.of(model(order(Destination.POOL), 0, 12).fixedShare(0.4));
    assertEquals(100, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(400, plan.aid("N", DECEMBER), EXACT);
    assertEquals(1000, plan.paid("N", 2024), EXACT);
  }

  @Test
  void restockingIsNotPaidByAPackage() {
    PlanFigures plan = PlanFigures.of(model(order(Destination.RESTOCK), 0, 12));
    assertEquals(60, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(List.of(), plan.plan().aid());
  }

  @Test
  void aPackagePaysInItsMonthsOnly() {
    PlanFigures plan = PlanFigures.of(model(order(Destination.UKRAINE), 12, 20));
    assertEquals(60, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(900, plan.aid("N", NEXT_JANUARY), EXACT);
  }

  @Test
  void anAdvanceForUkraineIsPaidByAPackageThatCoversItsMonth() {
    // 30 % of 1500 come out of the package in March; 600 pay for 600 / 7 in December.
    List<Payment> payments =
        List.of(
            new Payment(Kind.ADVANCE, 0.3, month(MARCH)), new Payment(Kind.DELIVERY, 0.7, null));
    OrderSpec order =
        order(Destination.UKRAINE).with(line -> Rewrite.with(line, "payments", payments));
    PlanFigures plan = PlanFigures.of(model(order, MARCH, MARCH));
    assertEquals(450, plan.aid("N", MARCH), EXACT);
    assertEquals(600.0 / 7, plan.delivered("order", DECEMBER), EXACT);
  }

  @Test
  void whereNoBudgetLimitsThePackagePaysAllItCan() {
    PlanFigures plan =
        PlanFigures.of(
            model(order(Destination.UKRAINE), 0, 12)
                .ofNation(nation -> Rewrite.with(nation, "budgets", List.of())));
    assertEquals(1500, plan.aid("N", DECEMBER), EXACT);
  }
}
