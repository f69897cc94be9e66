package org.caisson.planning.contradiction;

import static org.caisson.planning.contradiction.Contradicting.assertWay;
import static org.caisson.planning.contradiction.Contradicting.contradictory;
import static org.caisson.planning.contradiction.Contradicting.of;
import static org.caisson.planning.contradiction.Contradicting.pool;
import static org.caisson.planning.contradiction.Contradicting.way;
import static org.caisson.planning.contradiction.Contradicting.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.WayOut;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/** Models that contradict themselves for nothing but whole numbers; each has a plan in parts. */
class WholeNumbersThatContradictTest {

  /** 10 of MAX, a copy for 20 that adds 10, a fund of 10, a need of 15: half a copy would do. */
  private static TestModel halfACopy(ExpansionSpec option) {
    return pool(
            TestModel.over(1)
                .item("shell")
                .line("lap", "shell", 10, 1)
                .expansion(option.cost(20))
                .expansionFund(2024, TestModel.usd(10)),
            60)
        .need("shell", 0, 15, Requirement.HARD);
  }

  @Test
  void anOptionOfWhichOnlyAPartCanBePaid() {
    TestModel inParts = halfACopy(new ExpansionSpec("hall", "lap", null, 10));
    assertEquals(PlanStatus.SOLVED, Planning.plan(inParts.build()).status());

    Contradiction found = of(halfACopy(new ExpansionSpec("hall", "lap", null, 10).whole()));

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (10 unit of shell)",
            "expansion fund of 2024, 10 USD",
            "hall bought in whole copies only",
            "need of Ukraine of shell in 2024-01, 15 unit"),
        words(found).stream().sorted().toList());
    // Another 10 USD would double the fund; half of what the line makes is less.
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.5,
        "tempo",
        "MAX of lap in 2024-01 by tempo 0.5 (5 unit of shell)");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        5,
        "unit",
        "need of Ukraine of shell in 2024-01 by 5 unit");
  }

  @Test
  void theUserIsToldThatWholeNumbersAreWhatContradicts() {
    String message =
        contradictory(halfACopy(new ExpansionSpec("hall", "lap", null, 10).whole()))
            .issues()
            .get(0)
            .message();

    assertEquals(
        "They could if it were not for whole numbers (hall bought in whole copies only). Maybe one"
            + " of these: Raise MAX of lap in 2024-01 by tempo 0.5 (5 unit of shell): 0.5 tempo in"
            + " all, which is the least. Or: Lower need of Ukraine of shell in 2024-01 by 5 unit:"
            + " 5 unit in all, which is the least.",
        message.substring(message.indexOf("They could")));
  }

  /** 2.5 people at the end, of whom 2.5 can be hired. */
  private static TestModel halfAPerson(WorkforceSpec people) {
    return TestModel.over(1).item("shell").workforce(people.mostHires(2.5).closing(2.5));
  }

  @Test
  void peopleOfWhomOnlyAPartCouldBeHired() {
    TestModel inParts = halfAPerson(new WorkforceSpec("fitters", 0, 160));
    assertEquals(PlanStatus.SOLVED, Planning.plan(inParts.build()).status());

    Contradiction found = of(halfAPerson(new WorkforceSpec("fitters", 0, 160).whole()));

    assertEquals(
        List.of(
            "most hires of fitters, 2.5 people a month",
            "people of fitters at the end of 2024-01, 2.5 people",
            "people of fitters hired as whole persons only"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.5,
        "people",
        "most hires of fitters in 2024-01 by 0.5 people");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        0.5,
        "people",
        "people of fitters by 0.5 people");
  }

  /** 50 due in either month of a line that makes 50 a month, on time. */
  private static TestModel twoHalves(boolean partial) {
    DeliveryTerms terms = Rewrite.with(DeliveryTerms.USUAL, "lateness", Requirement.HARD);
    return TestModel.over(2)
        .item("shell")
        .line("lap", "shell", 50, 1)
        .order(
            new OrderSpec("k", "shell", 50, 50)
                .with(
                    k ->
                        Rewrite.with(k, "terms", Rewrite.with(terms, "partialDelivery", partial))));
  }

  @Test
  void aDeliveryAsAWholeThatCannotBeMadeInTime() {
    assertEquals(PlanStatus.SOLVED, Planning.plan(twoHalves(true).build()).status());

    Contradiction found = of(twoHalves(false));

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (50 unit of shell)",
            "contract line k delivered in one month as a whole only",
            "contract line k due in 2024-01, 50 unit"),
        words(found).stream().sorted().toList());
    // All 100 in January, or none of them: what is no longer due in January is due no more at all,
    // and 100 in February would be 50 too many.
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        1,
        "tempo",
        "MAX of lap in 2024-01 by tempo 1 (50 unit of shell)");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        100,
        "unit",
        "contract line k in 2024-01 by 50 unit",
        "contract line k in 2024-02 by 50 unit");
  }

  /** 10 are needed of a line of MSR 40 that may rise by 20; a quarter of it could be warm. */
  private static TestModel slowStart(boolean whole) {
    return pool(
            TestModel.over(1)
                .item("shell")
                .line(
                    new LineSpec("lap", "S")
                        .product("shell", 40, 100, 100, 1)
                        .ramp(0, 0.2)
                        .cold(1, 1, whole)),
            60)
        .need("shell", 0, 10, Requirement.HARD);
  }

  @Test
  void aLineThatCannotStartAsAWhole() {
    assertEquals(PlanStatus.SOLVED, Planning.plan(slowStart(false).build()).status());

    Contradiction found = of(slowStart(true));

    assertEquals(
        List.of(
            "lap warm or cold as a whole only",
            "need of Ukraine of shell in 2024-01, 10 unit",
            "ramp limit of lap, tempo 0.2 (20 unit of shell) a month"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.2,
        "tempo",
        "ramp limit of lap in 2024-01 by tempo 0.2 (20 unit of shell)");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        10,
        "unit",
        "need of Ukraine of shell in 2024-01 by 10 unit");
  }

  @Test
  void moreMaxOfALineThatIsWarmAsAWholeIsAWayOut() {
    // 13 of a line that makes 10: in parts as little as in whole.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .item("shell")
                        .line(
                            new LineSpec("lap", "S")
                                .product("shell", 4, 10, 10, 1)
                                .cold(1, 1, true)),
                    60)
                .need("shell", 0, 13, Requirement.HARD));

    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.3,
        "tempo",
        "MAX of lap in 2024-01 by tempo 0.3 (3 unit of shell)");
  }
}
