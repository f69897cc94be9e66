package org.caisson.planning.contradiction;

import static org.caisson.planning.contradiction.Contradicting.assertWay;
import static org.caisson.planning.contradiction.Contradicting.contradictory;
import static org.caisson.planning.contradiction.Contradicting.of;
import static org.caisson.planning.contradiction.Contradicting.pool;
import static org.caisson.planning.contradiction.Contradicting.way;
import static org.caisson.planning.contradiction.Contradicting.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.WayOut;
import org.caisson.domain.plan.WayOut.Total;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

class ContradictionTest {
  private static final double EXACT = 1e-6;

  /** 5 for the floor and 8 for Ukraine are 13, and the line makes 10: 3 are missing. */
  private static TestModel twoCommitmentsOnOneLine() {
    return pool(TestModel.over(1).item("shell").line("lap", "shell", 10, 1), 30)
        .stockpile("shell", 0, 5, Requirement.HARD)
        .need("shell", 0, 8, Requirement.HARD);
  }

  @Test
  void twoCommitmentsThatOneLineCannotServeBoth() {
    Contradiction found = of(twoCommitmentsOnOneLine());

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (10 unit of shell)",
            "floor of Nation's shell in 2024-01, 5 unit",
            "need of Ukraine of shell in 2024-01, 8 unit"),
        words(found));
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.3,
        "tempo",
        "MAX of lap in 2024-01 by tempo 0.3 (3 unit of shell)");
    WayOut relaxed = way(found, WayOut.Kind.RELAXED_COMMITMENTS);
    assertEquals(3, relaxed.totals().get(0).amount(), EXACT);
    assertTrue(relaxed.planned());
  }

  @Test
  void theUserIsToldInOneParagraph() {
    ProductionPlan plan = contradictory(twoCommitmentsOnOneLine());

    assertEquals("plan.CONTRADICTORY", plan.issues().get(0).code());
    String message = plan.issues().get(0).message();
    assertTrue(
        message.startsWith(
            "These inputs (3) cannot all hold: MAX of lap in 2024-01, tempo 1 (10 unit of shell);"
                + " floor of Nation's shell in 2024-01, 5 unit; need of Ukraine of shell in"
                + " 2024-01, 8 unit. Maybe one of these: Raise MAX of lap in 2024-01 by tempo 0.3"
                + " (3 unit of shell): 0.3 tempo in all, which is the least. Or: Lower "),
        message);
    assertTrue(message.endsWith(": 3 unit in all, which is the least."), message);
  }

  @Test
  void aRampThatIsTooSlow() {
    // From tempo 1 by 0.5: 15 in January, when 20 are needed; in February tempo 2 makes the 20.
    Contradiction found =
        of(
            pool(
                    TestModel.over(2)
                        .item("shell")
                        .line(new LineSpec("lap", "S").product("shell", 0, 10, 40, 1).ramp(1, 0.5)),
                    60)
                .need("shell", 0, 20, Requirement.HARD)
                .need("shell", 1, 20, Requirement.HARD));

    assertEquals(
        List.of(
            "ramp limit of lap, tempo 0.5 (5 unit of shell) a month",
            "need of Ukraine of shell in 2024-01, 20 unit"),
        words(found));
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.5,
        "tempo",
        "ramp limit of lap in 2024-01 by tempo 0.5 (5 unit of shell)");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        5,
        "unit",
        "need of Ukraine of shell in 2024-01 by 5 unit");
  }

  @Test
  void aSupplyThatIsTooSmall() {
    // 6 fuzes in January for a need of 10 shells with a fuze each.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .item("shell", new Component("fuze", 1))
                        .item("fuze")
                        .supply("fuzes", "fuze", 6, 1)
                        .line("lap", "shell", 100, 1),
                    60)
                .need("shell", 0, 10, Requirement.HARD));

    assertEquals(
        List.of(
            "supply of fuzes in 2024-01, 6 unit", "need of Ukraine of shell in 2024-01, 10 unit"),
        words(found));
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY), 4, "unit", "supply of fuzes in 2024-01 by 4 unit");
  }

  @Test
  void aBudgetThatIsTooSmall() {
    // 8 shells at 2 are 16 against 10.
    Contradiction found =
        of(
            TestModel.over(1)
                .item("shell")
                .line("lap", "shell", 100, 1)
                .budget(2024, 10)
                .order(new OrderSpec("pool", "shell", 60).to(Destination.POOL).price(2))
                .need("shell", 0, 8, Requirement.HARD));

    assertEquals(
        List.of("need of Ukraine of shell in 2024-01, 8 unit", "budget of Nation for 2024, 10 USD"),
        words(found));
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY), 6, "USD", "budget of Nation for 2024 by 6 USD");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        3,
        "unit",
        "need of Ukraine of shell in 2024-01 by 3 unit");
  }

  @Test
  void peopleWhoCannotBeHiredInTime() {
    // From 10 by 2 a month: 14 at the end of February, when 20 are to be there.
    Contradiction found =
        of(
            TestModel.over(2)
                .item("shell")
                .workforce(new WorkforceSpec("fitters", 10, 160).mostHires(2).closing(20)));

    assertEquals(
        List.of(
            "people of fitters at the end of 2024-02, 20 people",
            "most hires of fitters, 2 people a month"),
        words(found).stream().sorted(Comparator.reverseOrder()).toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        6,
        "people",
        "most hires of fitters in 2024-02 by 6 people");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS), 6, "people", "people of fitters by 6 people");
  }

  @Test
  void anAdvanceThatIsMoreThanTheBudgetIsHelpedByNoCommitmentThatGivesWay() {
    // Half of 60 at 2 is paid in January: 60 against 10, whatever is delivered.
    Contradiction found =
        of(
            TestModel.over(1)
                .item("shell")
                .line("lap", "shell", 100, 1)
                .budget(2024, 10)
                .order(
                    new OrderSpec("k", "shell", 60)
                        .price(2)
                        .with(
                            k ->
                                payments(
                                    k,
                                    new Payment(Payment.Kind.ADVANCE, 0.5, TestModel.month(0)),
                                    new Payment(Payment.Kind.DELIVERY, 0.5, null)))));

    assertEquals(List.of("budget of Nation for 2024, 10 USD"), words(found));
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY), 50, "USD", "budget of Nation for 2024 by 50 USD");
    WayOut less = way(found, WayOut.Kind.RELAXED_COMMITMENTS);
    assertFalse(less.possible());
    assertEquals(
        "Relaxed commitments alone are no way out: with none of them kept, 50 USD of capacity are"
            + " still missing.",
        less.words());
  }

  private static ContractLine payments(ContractLine k, Payment... payments) {
    return new ContractLine(
        k.id(),
        k.contract(),
        k.item(),
        k.buyers(),
        k.destination(),
        k.priority(),
        k.ceiling(),
        k.firm(),
        k.option(),
        k.calledOff(),
        k.delivered(),
        k.optionExpiry(),
        k.unitPrice(),
        k.awarded(),
        k.decided(),
        k.earliest(),
        k.earlyDelivery(),
        k.schedule(),
        k.eligibleProducers(),
        k.terms(),
        List.of(payments),
        k.deliverAt(),
        k.provenance());
  }

  @Test
  void noCapacityHelpsAgainstDates() {
    Contradiction found =
        of(
            TestModel.over(2)
                .item("shell")
                .line("lap", "shell", 100, 1)
                .order(new OrderSpec("pool", "shell", 0, 60).to(Destination.POOL).earliest(1))
                .need("shell", 0, 8, Requirement.HARD));

    assertEquals(List.of("need of Ukraine of shell in 2024-01, 8 unit"), words(found));
    WayOut more = way(found, WayOut.Kind.EXTRA_CAPACITY);
    assertFalse(more.possible());
    assertFalse(more.planned());
    assertTrue(more.relaxations().isEmpty());
    assertEquals(1, more.totals().size());
    assertEquals(8, more.totals().get(0).amount(), EXACT);
    assertEquals(
        "Extra capacity alone is no way out: with any amount of whatever the model limits by a"
            + " figure, 8 unit of the commitments are still missing, because of dates, lead times"
            + " and what is taken as a fact.",
        more.words());
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        8,
        "unit",
        "need of Ukraine of shell in 2024-01 by 8 unit");
  }

  @Test
  void thePolicysShareTakesPartInAConflictAndIsNotBent() {
    // A tenth of 100 goes to Ukraine; it needs 20, and nothing else goes there.
    Contradiction found =
        of(
            pool(TestModel.over(1).item("shell").line("lap", "shell", 100, 1), 100)
                .fixedShare(0.1)
                .need("shell", 0, 20, Requirement.HARD));

    assertEquals(
        List.of("the policy's share for Ukraine, 0.1"),
        words(found).stream().filter(word -> word.startsWith("the policy")).toList());
    // No more than 100 are ordered, so that MAX does not help: 10 are missing.
    assertEquals(
        List.of(new Total(10, "unit")),
        way(found, WayOut.Kind.EXTRA_CAPACITY).totals().stream()
            .map(total -> new Total(Math.rint(total.amount() * 1e6) / 1e6, total.unit()))
            .toList());
  }

  @Test
  void hardDataThatCanHoldAreHeldByThePlan() {
    // Of 13 the floor takes 5 and Ukraine 8; nothing is left, nothing is missing.
    ProductionPlan plan =
        Planning.plan(
            pool(TestModel.over(1).item("shell").line("lap", "shell", 13, 1), 30)
                .stockpile("shell", 0, 5, Requirement.HARD)
                .need("shell", 0, 8, Requirement.HARD)
                .build());

    assertEquals(PlanStatus.SOLVED, plan.status());
    assertNull(plan.contradiction());
    assertEquals(5, plan.stockpiles().get(0).quantity(), EXACT);
    assertEquals(8, plan.allocation().get(0).ukraine(), EXACT);
  }

  @Test
  void aModelWithoutHardDataIsNotLookedAt() {
    PlanningModel soft =
        pool(TestModel.over(1).item("shell").line("lap", "shell", 10, 1), 30)
            .stockpile("shell", 0, 5, Requirement.SOFT)
            .need("shell", 0, 8, Requirement.IGNORED)
            .build();

    ProductionPlan plan = Planning.plan(soft);

    assertEquals(PlanStatus.SOLVED, plan.status());
    assertNull(plan.contradiction());
    assertEquals(
        List.of("lateness-1", "floor-shortfall", "restock-shortfall", "cost"),
        plan.stages().stream().map(StageResult::id).toList());
  }
}
