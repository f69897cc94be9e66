package org.caisson.cases;

import org.caisson.domain.plan.ProductionPlan;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

class SailcoScratchTest {
  @Test
  void sailco() {
    ProductionPlan plan =
        Planning.plan(
            TestModel.over(4)
                .item("boat", 20)
                .opening("boat", "S", 10)
                .line("regular", "boat", 40, 400)
                .line("overtime", "boat", 1000, 450)
                .order(new TestModel.OrderSpec("demand", "boat", 40, 60, 75, 25).notEarly())
                .build());
    System.out.println(plan.stages());
    plan.certificate().forEach(System.out::println);
    plan.schedule().forEach(System.out::println);
    plan.shadowPrices().forEach(System.out::println);
    plan.issues().forEach(System.out::println);
  }
}
