package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class DeliveryScheduleTest {
  private static final double EXACT = 1e-6;

  /** A line of 100 a month with no room for stock: what is made is delivered. */
  private static TestModel hundredAMonth(int months) {
    return TestModel.over(months)
        .item("shell")
        .line("line", "shell", 100, 0)
        .storage("shell", "S", 0);
  }

  @Test
  void aLineRunsAheadOfItsScheduleWhereTheBuyersAcceptThat() {
    PlanFigures plan = PlanFigures.of(hundredAMonth(2).order("order", "shell", 50, 150));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(50 + 50, plan.delivered("order", 0), EXACT);
    assertEquals(100, plan.delivered("order", 1), EXACT);
  }

  @Test
  void aLineKeepsToItsScheduleWhereTheyDoNot() {
    PlanFigures plan =
        PlanFigures.of(hundredAMonth(2).order(new OrderSpec("order", "shell", 50, 150).notEarly()));
    assertEquals(50, plan.delivered("order", 0), EXACT);
    assertEquals(100, plan.delivered("order", 1), EXACT);
    assertEquals(150 - 100, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsLateIsOwedUntilItIsCleared() {
    PlanFigures plan = PlanFigures.of(hundredAMonth(4).order("order", "shell", 250, 0, 0, 20));
    LineLateness late = plan.lateness("order").orElseThrow();
    // Made 100 a month: owed 150, 50, and nothing from March on.
    assertEquals(150 + 50, late.unitMonths(), EXACT);
    assertEquals(150, late.mostOwed(), EXACT);
    assertEquals(month(0), late.firstLate());
    assertEquals(month(2), late.cleared());
    assertEquals(0, late.undelivered(), EXACT);
  }

  @Test
  void whatIsNeverDeliveredIsNotCleared() {
    PlanFigures plan = PlanFigures.of(hundredAMonth(2).order("order", "shell", 0, 130));
    assertTrue(plan.lateness("order").isEmpty(), "100 in January and 30 in February");
    PlanFigures more = PlanFigures.of(hundredAMonth(2).order("order", "shell", 0, 230));
    LineLateness late = more.lateness("order").orElseThrow();
    assertNull(late.cleared());
    assertEquals(230 - 200, late.undelivered(), EXACT);
  }

  @Test
  void theFirstPriorityIsServedBeforeTheSecond() {
    // Together 160 for 100: what the first takes the second is short of, for a month.
    TestModel model =
        hundredAMonth(2)
            .order(new OrderSpec("second", "shell", 100).priority(2))
            .order(new OrderSpec("first", "shell", 60).priority(1));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(160 - 100, plan.value("lateness-2"), EXACT);
    assertEquals(60, plan.delivered("first", 0), EXACT);
    assertEquals(100 - 60, plan.delivered("second", 0), EXACT);
    assertEquals(60, plan.delivered("second", 1), EXACT);
  }

  @Test
  void linesOfOnePriorityAreLateTogether() {
    PlanFigures plan =
        PlanFigures.of(hundredAMonth(2).order("one", "shell", 100).order("other", "shell", 60));
    assertEquals(160 - 100, plan.value("lateness-1"), EXACT);
  }

  @Test
  void oneMoreUnitDueCostsTheMonthsUntilItIsMade() {
    // Owed 50 after January and cleared in February: one more unit due is late for one month.
    PlanFigures plan = PlanFigures.of(hundredAMonth(3).order("order", "shell", 150));
    assertEquals(1, plan.worth("lateness-1", "delivery", "order", 0), EXACT);
  }

  @Test
  void onlyWhatIsNotYetDeliveredIsPlanned() {
    // 100 ordered, 40 delivered before the horizon, 30 due in it: at most 60 are delivered.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(2)
                .need("shell", 100)
                .order(
                    new OrderSpec("order", "shell", 30)
                        .to(Destination.UKRAINE)
                        .with(line -> ordered(line, 100, 40))));
    assertEquals(100 - 40, plan.delivered("order", 0) + plan.delivered("order", 1), EXACT);
    assertEquals(2 * 100 - 60, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void whatIsNotDeliveredInItsMonthIsLostWhereLateDeliveriesAreRefused() {
    // 150 due in January of which 100 are made; the other 50 are never delivered, and February has
    // only its own 20, so 80 of its 100 are not needed.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(3)
                .order(new OrderSpec("order", "shell", 150, 20).term("lateDelivery", false)));
    assertEquals(100, plan.delivered("order", 0), EXACT);
    assertEquals(20, plan.delivered("order", 1) + plan.delivered("order", 2), EXACT);
    LineLateness late = plan.lateness("order").orElseThrow();
    assertEquals(50, late.lost(), EXACT);
    assertEquals(50, late.undelivered(), EXACT);
    assertNull(late.cleared());
    assertEquals(3 * 50, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsDueIsNotLostWhenItWasDeliveredAhead() {
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(2)
                .order(new OrderSpec("order", "shell", 50, 150).term("lateDelivery", false)));
    assertTrue(plan.lateness("order").isEmpty(), "50 of February are delivered in January");
  }

  @Test
  void aHardLineIsOnTimeBeforeAnyOtherIsAskedFor() {
    // The hard line has priority 2 and takes 60 of January's 100 all the same: 60 of 100 are late.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(2)
                .order("soft", "shell", 100)
                .order(
                    new OrderSpec("hard", "shell", 60)
                        .priority(2)
                        .term("lateness", Requirement.HARD)));
    assertTrue(plan.lateness("hard").isEmpty());
    assertEquals(60 + 100 - 100, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aHardCompletionLeavesNothingOwedAtTheEnd() {
    // 200 in two months for 150 and 100: the second priority is complete, 50 of the first are owed
    // at the end. January serves the first: late are 50 after January and 50 after February.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(2)
                .order("soft", "shell", 150)
                .order(
                    new OrderSpec("complete", "shell", 100)
                        .priority(2)
                        .term("completion", Requirement.HARD)));
    assertEquals(50 + 50, plan.value("lateness-1"), EXACT);
    assertEquals(100, plan.delivered("complete", 1), EXACT);
    assertEquals(50, plan.lateness("soft").orElseThrow().undelivered(), EXACT);
  }

  @Test
  void nothingIsDeliveredAfterTheLatestMonth() {
    // Of 250 due in January 200 can be delivered until February; 50 stay owed to the end of April.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(4).order(new OrderSpec("order", "shell", 250).term("latest", month(1))));
    assertEquals(0, plan.delivered("order", 2) + plan.delivered("order", 3), EXACT);
    assertEquals(150 + 50 + 50 + 50, plan.value("lateness-1"), EXACT);
    assertEquals(50, plan.lateness("order").orElseThrow().lost(), EXACT);
  }

  @Test
  void aHardCompletionIsDueByTheLatestMonth() {
    // 100 of the second priority by February, so that the first waits until March.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(3)
                .order("soft", "shell", 200)
                .order(
                    new OrderSpec("complete", "shell", 100)
                        .priority(2)
                        .term("completion", Requirement.HARD)
                        .term("latest", month(1))));
    assertEquals(100 + 100, plan.value("lateness-1"), EXACT);
    assertEquals(100, plan.delivered("soft", 2), EXACT);
  }

  private static ContractLine ordered(ContractLine line, double firm, double delivered) {
    return new ContractLine(
        line.id(),
        line.contract(),
        line.item(),
        line.buyers(),
        line.destination(),
        line.priority(),
        line.ceiling(),
        firm,
        line.option(),
        line.calledOff(),
        delivered,
        line.optionExpiry(),
        line.unitPrice(),
        line.awarded(),
        line.decided(),
        line.earliest(),
        line.earlyDelivery(),
        List.of(new MonthlyQuantity(month(0), month(0), line.scheduled())),
        line.eligibleProducers(),
        line.provenance());
  }
}
