package org.caisson.domain.plan.check;

import static org.caisson.testing.TestModel.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.DonorShare;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** Lists that repeat or add up what others say: one figure is changed, and no longer fits. */
class ListingsCheckTest {
  private static final String SPLIT = "Buyers have their shares of a delivery";
  private static final String POOL = "Ukraine gets the stated share of the pool";

  /**
   * 40 a month for N and M, which pay a quarter and three quarters; half of it goes to Ukraine. The
   * line makes 40 at tempo 0.8 of 50, from February on of 100 by 1-8-5.
   */
  private final PlanningModel model =
      TestModel.over(2)
          .nation("M")
          .item("shell")
          .line(
              new LineSpec("line", "S")
                  .product("shell", 10, 50, 100, 0)
                  .step(new CapacityStep(month(1), null, 100.0, 120.0, 20.0, Provenance.UNSTATED))
                  .available(1, 0.5))
          .order(
              new OrderSpec("order", "shell", 40, 40)
                  .to(Destination.POOL)
                  .notEarly()
                  .price(3)
                  .buyers(new BuyerShare("N", 0.25), new BuyerShare("M", 0.75)))
          .fixedShare(0.5)
          .build();

  private final ProductionPlan plan = Planning.plan(model);

  @Test
  void theListsOfThePlanStandUp() {
    assertEquals(List.of(), broken(plan));
    assertTempo(0.8, 0.2, 1, 2, plan.tempos().get(0));
    // Half of the month is there: MSR is 20 / 50 x 1/2, MAX 120 / 50 x 1/2.
    assertTempo(0.8, 0.2, 2, 1.2, plan.tempos().get(1));
    // 40 units of two months for Ukraine, of which M pays three quarters at 3.
    DonorShare donor = plan.donors().get(1);
    assertEquals("M", donor.nation());
    assertEquals(30, donor.delivered(), 1e-9);
    assertEquals(90, donor.value(), 1e-9);
    assertEquals(240, plan.contracts().lines().get(0).paid(), 1e-9);
  }

  private static void assertTempo(
      double tempo, double msr, double rate185, double max, LineTempo actual) {
    assertEquals(tempo, actual.tempo(), 1e-9);
    assertEquals(msr, actual.msr(), 1e-9);
    assertEquals(rate185, actual.rate185(), 1e-9);
    assertEquals(max, actual.max(), 1e-9);
  }

  @Test
  void aTempoThatIsNotThatOfTheWorkIsFound() {
    assertEquals(List.of("Tempo is that of the work"), broken(tempo(1, "tempo", 0.9)));
    assertEquals(List.of("Tempo is that of the work"), broken(tempo(1, "tempo", 0.0)));
  }

  @Test
  void ratesThatAreNotInForceAreFound() {
    assertEquals(List.of("MAX is that in force"), broken(tempo(1, "max", 2.4)));
    assertEquals(List.of("1-8-5 is that in force"), broken(tempo(1, "rate185", 1.0)));
    assertEquals(List.of("MSR is that in force"), broken(tempo(0, "msr", 0.0)));
  }

  @Test
  void aMonthWithoutTempoIsFound() {
    ProductionPlan without = Rewrite.with(plan, "tempos", plan.tempos().subList(0, 1));
    assertEquals(List.of("The tempo of every line is listed"), broken(without));
  }

  @Test
  void workAtAnotherTempoThanItTakesIsFound() {
    ProductionPlan falsified =
        Rewrite.with(plan, "schedule", replaced(plan.schedule(), 1, "tempo", 0.8));
    assertEquals(
        List.of("The tempo that work takes is at the 1-8-5 rate in force"), broken(falsified));
  }

  @Test
  void aDeliveryThatIsNotDividedAsTheBuyersShareItIsFound() {
    // N pays for 6 of the 20 for Ukraine and M for 14, instead of 5 and 15.
    List<Delivery> deliveries =
        replaced(replaced(plan.deliveries(), 0, "quantity", 6.0), 1, "quantity", 14.0);
    ProductionPlan falsified = Rewrite.with(plan, "deliveries", deliveries);
    assertEquals(
        List.of(
            SPLIT,
            "Donors pay what is delivered",
            "Donors carry the price of what is delivered",
            "A donor's share is its part of all units",
            "A donor's share of the value is its part of all",
            "Deliveries are paid",
            "Payments add up"),
        broken(falsified));
  }

  @Test
  void aDeliveryToANationThatIsNoBuyerIsFound() {
    ProductionPlan falsified =
        Rewrite.with(plan, "deliveries", replaced(plan.deliveries(), 2, "nation", "X"));
    assertEquals(SPLIT, broken(falsified).get(0));
    assertEquals("Buyers have all of a delivery", broken(falsified).get(1));
  }

  @Test
  void aDeliveryOfAnotherItemThanThatOfTheLineIsFound() {
    ProductionPlan other =
        Rewrite.with(plan, "deliveries", replaced(plan.deliveries(), 0, "item", "fuze"));
    List<String> broken = broken(other);
    assertTrue(broken.contains("Deliveries are of the item of the line"), broken::toString);
  }

  @Test
  void anotherShareOfThePoolThanThePolicySaysIsFound() {
    PlanningModel more =
        Rewrite.with(model, "policy", TestModel.over(1).fixedShare(0.6).build().policy());
    assertEquals(
        List.of(POOL),
        PlanChecker.check(more, plan, 1e-6).stream().map(Finding::rule).distinct().toList());
  }

  @Test
  void whatADonorDoesNotCarryIsFound() {
    assertEquals(List.of("Donors pay what is delivered"), broken(donor("delivered", 31.0)));
    assertEquals(List.of("Donors give what they donate"), broken(donor("donated", 1.0)));
    assertEquals(
        List.of("Donors carry the price of what is delivered"), broken(donor("value", 91.0)));
    assertEquals(List.of("A donor's share is its part of all units"), broken(donor("share", 0.74)));
    assertEquals(
        List.of("A donor's share of the value is its part of all"),
        broken(donor("valueShare", 0.76)));
    ProductionPlan without = Rewrite.with(plan, "donors", plan.donors().subList(0, 1));
    assertEquals("Donors pay what is delivered", broken(without).get(0));
  }

  @Test
  void whatAContractLineDoesNotSayIsFound() {
    assertEquals(List.of("The line says what is paid"), broken(line("paid", 241.0)));
    assertEquals(List.of("The line says what is firm"), broken(line("firm", 81.0)));
    assertEquals(List.of("The line says its option"), broken(line("option", 1.0)));
    assertEquals(List.of("The line says what is called off"), broken(line("calledOff", 1.0)));
    assertEquals(List.of("The line says what was delivered"), broken(line("deliveredBefore", 1.0)));
    assertEquals(List.of("The line says its ceiling"), broken(line("ceiling", 80.0)));
    assertEquals(List.of("The line says its price"), broken(line("unitPrice", 4.0)));
    ProductionPlan without =
        Rewrite.with(plan, "contracts", Rewrite.with(plan.contracts(), "lines", List.of()));
    assertEquals(List.of("The state of every line is listed"), broken(without));
  }

  private ProductionPlan tempo(int entry, String figure, double value) {
    return Rewrite.with(plan, "tempos", replaced(plan.tempos(), entry, figure, value));
  }

  private ProductionPlan donor(String figure, double value) {
    return Rewrite.with(plan, "donors", replaced(plan.donors(), 1, figure, value));
  }

  private ProductionPlan line(String figure, double value) {
    List<ContractLineStatus> lines = replaced(plan.contracts().lines(), 0, figure, value);
    return Rewrite.with(plan, "contracts", Rewrite.with(plan.contracts(), "lines", lines));
  }

  private static <R extends Record> List<R> replaced(
      List<R> entries, int entry, String figure, Object value) {
    List<R> copy = new ArrayList<>(entries);
    copy.set(entry, Rewrite.with(copy.get(entry), figure, value));
    return copy;
  }

  private List<String> broken(ProductionPlan falsified) {
    return PlanChecker.check(model, falsified, 1e-6).stream()
        .map(Finding::rule)
        .distinct()
        .toList();
  }
}
