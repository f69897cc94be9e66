package org.caisson.formulation.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.DonorShare;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class DonorSharesTest {
  private static final double EXACT = 1e-6;

  @Test
  void eachDonorCarriesWhatItPaysAndWhatItGives() {
    // N pays a quarter of 100 shells at 10 and gives 60 of its own, M pays three quarters; M alone
    // pays 20 mines at 50. Of 160 shells N carries 85, of 2000 USD it pays 250.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("shell")
                .item("mine")
                .opening("shell", "S", 130)
                .opening("mine", "S", 20)
                .nation("M")
                .stockpile("shell", 60, 0, 0, 0)
                .donation("shell", 0, 60)
                .order(
                    new OrderSpec("shells", "shell", 40, 60)
                        .to(Destination.UKRAINE)
                        .price(10)
                        .buyers(new BuyerShare("N", 0.25), new BuyerShare("M", 0.75)))
                .order(new OrderSpec("own", "shell", 30, 0).price(10))
                .order(
                    new OrderSpec("mines", "mine", 20, 0)
                        .to(Destination.UKRAINE)
                        .price(50)
                        .buyers(new BuyerShare("M", 1)))
                .need("shell", 1000));
    assertEquals(
        List.of("N shell", "M shell", "M mine"),
        plan.plan().donors().stream().map(d -> d.nation() + " " + d.item()).toList());
    assertDonor(plan.plan().donors().get(0), 25, 60, 85 / 160.0, 250, 250 / 2000.0);
    assertDonor(plan.plan().donors().get(1), 75, 0, 75 / 160.0, 750, 750 / 2000.0);
    assertDonor(plan.plan().donors().get(2), 20, 0, 1, 1000, 1000 / 2000.0);
  }

  private static void assertDonor(
      DonorShare donor,
      double delivered,
      double donated,
      double share,
      double value,
      double valueShare) {
    assertEquals(delivered, donor.delivered(), EXACT);
    assertEquals(donated, donor.donated(), EXACT);
    assertEquals(share, donor.share(), EXACT);
    assertEquals(value, donor.value(), EXACT);
    assertEquals(valueShare, donor.valueShare(), EXACT);
  }

  @Test
  void whereNothingGoesToUkraineThereIsNoDonor() {
    TestModel model =
        TestModel.over(1).item("shell").opening("shell", "S", 5).order("k", "shell", 5);
    assertEquals(List.of(), PlanFigures.of(model).plan().donors());
  }
}
