package org.caisson.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.explain.Explanation.LateLine;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.NoPromise;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.Try;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A round takes one charge. 100 rounds are due in each of three months; the round line makes 80 a
 * month, and 60 charges a month can be bought, none before. So 60 a month are delivered and 40, 80,
 * 120 are owed at the ends of the months: 240 unit-months.
 *
 * <p>One more charge in the first month is owed at three month-ends, in the second at two, in the
 * third at one: 3, 2, 1, together 6. The line has 20 to spare and is worth nothing.
 *
 * <p>With ten times the charges the line makes 80 and 20, 40, 60 are owed: 120. Then one more round
 * a month of the line is worth 3, 2, 1. The promise of ten times is 9 x 60 x 6 = 3240.
 */
class ExplainerTest {
  private static final PlanningModel CHARGES =
      TestModel.over(3)
          .item("round", new Component("charge", 1))
          .item("charge")
          .line("rounds", "round", 80, 0)
          .supply("charges", "charge", 60, 0)
          .order("K", "round", 100, 100, 100)
          .build();

  private static Explanation explanation;

  @BeforeAll
  static void explainIt() {
    explanation = explain(CHARGES, ExplainOptions.STANDARD);
  }

  @Test
  void whatIsReadFromThePlanIsWhatIsSaidBesideWhatIsMeasured() {
    Explanation read = Explainer.read(CHARGES, Planning.plan(CHARGES), Optional.empty());
    assertEquals(explanation.stages(), read.stages());
    assertEquals(explanation.bottlenecks(), read.bottlenecks());
    assertEquals(
        explanation.lateLines().stream().map(late -> late.with(List.of())).toList(),
        read.lateLines());
    assertEquals(explanation.singleSources(), read.singleSources());
    assertEquals(explanation.risks(), read.risks());
    assertEquals(List.of(), read.reliefs());
    assertEquals(List.of(), read.losses());
  }

  @Test
  void theBottleneckIsTheSupplyWithItsWorthByHand() {
    Bottleneck first = explanation.bottlenecks().get(0);
    assertEquals("lateness-1", first.stage());
    assertEquals(LimitKind.SUPPLY, first.limit());
    assertEquals("charges", first.subject());
    assertEquals(6, first.worth(), 1e-6);
    assertEquals(3, first.highestWorth(), 1e-6);
    assertEquals(TestModel.month(0), first.highestMonth());
    assertEquals(1, first.spans().size());
    assertEquals(TestModel.month(0), first.spans().get(0).from());
    assertEquals(TestModel.month(2), first.spans().get(0).to());
    assertTrue(explanation.bottlenecks().stream().noneMatch(b -> b.subject().equals("rounds")));
  }

  @Test
  void relievingItIsMeasuredBesideWhatTheDualsPromised() {
    Relief relief = explanation.reliefs().get(0);
    // 6 charges a month more, each worth 3, 2, 1: 36 less, as promised
    assertEquals("supply of charges raised by 10 %", relief.change());
    assertEquals(240, relief.measured().before(), 1e-6);
    assertEquals(204, relief.measured().after(), 1e-6);
    assertEquals(36, relief.promise(), 1e-6);
    assertEquals(36, assertNotNullValue(explanation.bottlenecks().get(0).tenPercent()), 1e-6);
    // ten times as much: the line's 80 a month
    assertEquals("supply of charges times 10", relief.plenty());
    assertEquals(120, relief.relieved().after(), 1e-6);
    assertEquals(List.of("K"), relief.contractLines());
    assertEquals(1, relief.stillLate());
  }

  /** 0.6 charges more or less a month save or cost 3.6: 6 for each unit a month, both ways. */
  @Test
  void theWorthOfTheLastUnitIsMeasuredOnBothSides() {
    Relief relief = explanation.reliefs().get(0);
    assertEquals(6, relief.range().more(), 1e-6);
    assertEquals(6, relief.range().less(), 1e-6);
    assertTrue(relief.range().isUnique());
  }

  /**
   * 60 charges and a line of 60: one charge more alone saves nothing, one less costs 3 + 2 + 1. The
   * duals must put the 6 on the one or the other, and neither is wrong.
   */
  @Test
  void whereTwoLimitsBindAtOnceTheWorthLiesBetweenNothingAndAllOfIt() {
    PlanningModel model =
        TestModel.over(3)
            .item("round", new Component("charge", 1))
            .item("charge")
            .line("rounds", "round", 60, 0)
            .supply("charges", "charge", 60, 0)
            .order("K", "round", 100, 100, 100)
            .build();
    Explanation both = explain(model, ExplainOptions.STANDARD);
    Bottleneck first = both.bottlenecks().get(0);
    assertEquals(6, both.bottlenecks().stream().mapToDouble(Bottleneck::worth).sum(), 1e-6);
    Relief relief = both.reliefs().get(0);
    assertEquals(0, relief.range().more(), 1e-6);
    assertEquals(6, relief.range().less(), 1e-6 + 6 - first.worth());
    assertFalse(relief.range().isUnique());
    assertFalse(relief.measured().isDifferent());
  }

  @Test
  void theNextBottleneckBehindItIsTheLine() {
    Bottleneck next = explanation.reliefs().get(0).next();
    assertNotNull(next);
    assertEquals(LimitKind.MAX, next.limit());
    assertEquals("rounds", next.subject());
    assertEquals(6, next.worth(), 1e-6);
  }

  @Test
  void theChainLeadsFromTheRoundToItsCharges() {
    LateLine late = explanation.lateLines().get(0);
    assertEquals("K", late.contractLine());
    assertEquals("lateness-1", late.stage());
    assertEquals(240, late.lateness().unitMonths(), 1e-6);
    assertEquals(0, late.unitMonthsByDates());
    assertEquals(1, late.chain().size());
    assertEquals(1, late.chain().get(0).depth());
    assertEquals("charge", late.chain().get(0).item());
    assertEquals("charges", late.chain().get(0).bottleneck().subject());
  }

  /** Charges doubled: the line's 80, so 120. Both doubled: 120 charges, 160 rounds: none. */
  @Test
  void whatWouldFreeTheLineIsTriedUntilItDoesAndThenLess() {
    List<Try> tries = explanation.lateLines().get(0).tries();
    assertEquals("supply of charges doubled", tries.get(0).change());
    assertEquals(120, tries.get(0).unitMonthsAfter(), 1e-6);
    assertFalse(tries.get(0).freed());
    assertEquals(
        "supply of charges doubled and MAX of rounds doubled (80 unit more a month)",
        tries.get(1).change());
    assertEquals(0, tries.get(1).unitMonthsAfter(), 1e-6);
    assertTrue(tries.get(1).freed());
    // half more: 90 charges, 120 rounds: 10, 20, 30 owed
    assertEquals(60, tries.get(2).unitMonthsAfter(), 1e-6);
    // three quarters: 105 charges, 140 rounds
    assertEquals(0, tries.get(3).unitMonthsAfter(), 1e-6);
    assertTrue(tries.get(3).freed());
    // five eighths: 97.5 charges: 2.5, 5, 7.5 owed
    assertEquals(15, tries.get(4).unitMonthsAfter(), 1e-6);
    // eleven sixteenths: 101.25 charges
    assertEquals(0, tries.get(5).unitMonthsAfter(), 1e-6);
    assertEquals(6, tries.size());
  }

  @Test
  void anItemWithOneSourceIsSingleSourced() {
    List<SingleSource> sources = explanation.singleSources();
    assertEquals(List.of("charge", "round"), sources.stream().map(SingleSource::item).toList());
    assertEquals("charges", sources.get(0).source());
    assertFalse(sources.get(0).fromLine());
    assertEquals(3, sources.get(0).months());
    assertEquals(60, sources.get(0).highest(), 1e-6);
  }

  /**
   * Nothing from February on: 60 delivered, 40, 140, 240 owed, 420 unit-months. Six months would
   * end in July, but the plan ends in March, and nothing is known of April.
   */
  @Test
  void losingASourceIsMeasured() {
    Explanation lost =
        explain(
            CHARGES,
            new ExplainOptions(
                0, Optional.empty(), 0, List.of("charge"), Optional.of(TestModel.month(1))));
    Loss loss = lost.losses().get(0);
    assertEquals(TestModel.month(2), loss.to());
    assertEquals(TestModel.month(2), lost.risks().get(0).to());
    assertEquals("lateness-1", loss.stages().get(0).stage());
    assertEquals(240, loss.stages().get(0).before(), 1e-6);
    assertEquals(420, loss.stages().get(0).after(), 1e-6);
    assertTrue(lost.reliefs().isEmpty());
    assertTrue(lost.lateLines().get(0).tries().isEmpty());
  }

  /**
   * From January on, 60 charges a month of which one saves 3, 2, 1: at least 360 more, by the
   * duals; measured nothing is delivered and 100, 200, 300 are owed: exactly that.
   */
  @Test
  void whatALossCostsAtLeastIsKnownBeforeItIsPlanned() {
    Explanation.Risk risk = explanation.risks().get(0);
    assertEquals("charge", risk.source().item());
    assertEquals("lateness-1", risk.stage());
    assertEquals(360, risk.atLeast(), 1e-6);
    Explanation lost =
        explain(
            CHARGES, new ExplainOptions(0, Optional.empty(), 0, List.of("all"), Optional.empty()));
    assertEquals(
        List.of("charge", "round"),
        lost.losses().stream().map(loss -> loss.source().item()).toList());
    assertEquals(600, lost.losses().get(0).stages().get(0).after(), 1e-6);
  }

  /**
   * A comes first and B takes what is left of 15 rounds, 10 and 10 being due. 10 % more is 1.5 for
   * B; 1 % less too would be B's loss. With 8 rounds instead A itself is short, and B has nothing.
   */
  @Test
  void theStageAfterTheFirstIsRelievedUnderTheFirst() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 15, 0)
            .order("A", "round", 10)
            .order(new OrderSpec("B", "round", 10).priority(2))
            .build();
    Relief relief = explain(model, ExplainOptions.STANDARD).reliefs().get(0);
    assertEquals("lateness-2", relief.bottleneck().stage());
    assertEquals(5, relief.measured().before(), 1e-6);
    assertEquals(3.5, relief.measured().after(), 1e-6);
    assertNull(relief.earlier());
    assertTrue(relief.range().isUnique());
  }

  /**
   * 10 rounds are made: A has its 10 and B nothing of its 10. One round less is A's loss before it
   * is anyone else's, and the measured cost of one less says so.
   */
  @Test
  void aStageBeforeThatGivesWayIsNamed() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 10, 0)
            .order("A", "round", 10)
            .order(new OrderSpec("B", "round", 10).priority(2))
            .build();
    Explanation scarce = explain(model, ExplainOptions.STANDARD);
    assertEquals(10, scarce.stages().get(1).value(), 1e-6);
    for (Relief relief : scarce.reliefs()) {
      if (relief.bottleneck().stage().equals("lateness-2")) {
        Explanation.StageChange first = relief.range().givesWay();
        assertNotNull(first);
        assertEquals("lateness-1", first.stage());
        assertEquals(0.1, first.after(), 1e-6);
        return;
      }
    }
    // the duals of the degenerate first stage may have the worth instead; then one more saves
    // nothing
    Relief first = scarce.reliefs().get(0);
    assertEquals("lateness-1", first.bottleneck().stage());
    assertEquals(0, first.range().more(), 1e-6);
    assertEquals(1, first.range().less(), 1e-6);
  }

  /** The same loss of the line itself. */
  @Test
  void losingALineIsMeasured() {
    Explanation lost =
        explain(
            CHARGES,
            new ExplainOptions(
                0, Optional.empty(), 0, List.of("round"), Optional.of(TestModel.month(1))));
    assertEquals(420, lost.losses().get(0).stages().get(0).after(), 1e-6);
  }

  /** 10 due in January, awarded in January with two months of lead time: 10 + 10 unit-months. */
  @Test
  void latenessByDatesAloneIsSaidToBeAndNoLimitIsBlamed() {
    PlanningModel model =
        TestModel.over(4)
            .item("round")
            .line(
                new LineSpec("rounds", "S")
                    .product("round", 0, 10, 10, 0, 1, 0, new LeadTimes(0, 2, 2)))
            .order(new OrderSpec("K", "round", 10).awarded(0))
            .build();
    Explanation dates = explain(model, ExplainOptions.STANDARD);
    assertTrue(dates.stages().get(0).isByDatesAlone());
    assertEquals(20, dates.stages().get(0).byDates(), 1e-9);
    assertTrue(dates.bottlenecks().stream().noneMatch(b -> b.stage().equals("lateness-1")));
    LateLine late = dates.lateLines().get(0);
    assertEquals(TestModel.month(2), late.firstPossible());
    assertEquals(20, late.unitMonthsByDates(), 1e-9);
    assertTrue(late.chain().isEmpty());
    assertTrue(late.tries().isEmpty());
  }

  /**
   * The line starts at tempo 1, 10 rounds, and may rise by 0.5 a month: 15, 20 of the 30 due in
   * each month: 15 and 25 owed. A rise of one more in January is worth 2, and one in February 1;
   * MAX is worth nothing.
   */
  @Test
  void aRampLimitIsTheBottleneckAndIsRelievedTogetherWithMax() {
    PlanningModel model =
        TestModel.over(2)
            .item("round")
            .line(new LineSpec("rounds", "S").product("round", 0, 10, 40, 0).ramp(1, 0.5))
            .order("K", "round", 30, 30)
            .build();
    Explanation ramp = explain(model, ExplainOptions.STANDARD);
    Bottleneck first = ramp.bottlenecks().get(0);
    assertEquals(LimitKind.RAMP, first.limit());
    // January's rise also lifts February's tempo: 2 owed month-ends for January's unit, 1 for
    // February's, so 3 for a rise in January and 1 for one in February.
    assertEquals(4, first.worth(), 1e-6);
    assertEquals(3, first.highestWorth(), 1e-6);
    // 10 % more: rises of 5.5, so 15.5 and 21: 14.5 and 23.5 owed, 2 less
    Relief relief = ramp.reliefs().get(0);
    assertEquals(40, relief.measured().before(), 1e-6);
    assertEquals(38, relief.measured().after(), 1e-6);
    assertEquals(2, relief.promise(), 1e-6);
    // Doubled: 20 and 30: 10 and 10 owed.
    assertEquals(20, relief.relieved().after(), 1e-6);
  }

  /**
   * 50 due and 50 made at a price of 2, with money for 30: 20 owed, and one dollar is worth half.
   */
  @Test
  void aBudgetIsABottleneckAndIsTakenAway() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 50, 0)
            .budget(2024, 60)
            .order(new OrderSpec("K", "round", 50).price(2))
            .build();
    Explanation money = explain(model, ExplainOptions.STANDARD);
    Bottleneck first = money.bottlenecks().get(0);
    assertEquals(LimitKind.BUDGET, first.limit());
    assertEquals("N_2024", first.subject());
    assertEquals(0.5, first.worth(), 1e-6);
    assertTrue(first.spans().isEmpty());
    // 10 % more is 6: three rounds
    Relief relief = money.reliefs().get(0);
    assertEquals("budget of Nation for 2024 raised by 10 %", relief.change());
    assertEquals(3, relief.promise(), 1e-6);
    assertEquals(17, relief.measured().after(), 1e-6);
    assertEquals("budget of Nation for 2024 taken away", relief.plenty());
    assertEquals(0, relief.relieved().after(), 1e-6);
    assertEquals(0, relief.stillLate());
    assertNull(relief.next());
    assertEquals(0, money.lateLines().get(0).chain().get(0).depth());
    assertTrue(money.lateLines().get(0).tries().get(0).freed());
  }

  /**
   * As above, the 60 being 300 000 of gross domestic product x 0.02 x 0.01; 10 % more of it is 6,
   * for three rounds.
   */
  @Test
  void aDerivedBudgetGrowsAndIsTakenAwayAltogether() {
    GrossProduct gdp = new GrossProduct(2024, TestModel.usd(300_000), Provenance.UNSTATED);
    Pledge pledge = new Pledge(0.02, 0.01, Provenance.UNSTATED);
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 50, 0)
            .ofNation(nation -> Rewrite.with(nation, "gdp", List.of(gdp)))
            .ofNation(nation -> Rewrite.with(nation, "pledge", pledge))
            .order(new OrderSpec("K", "round", 50).price(2))
            .build();
    Relief relief = explain(model, ExplainOptions.STANDARD).reliefs().get(0);
    assertEquals("budget of Nation for 2024 raised by 10 %", relief.change());
    assertEquals(3, relief.promise(), 1e-6);
    assertEquals(20, relief.measured().before(), 1e-6);
    assertEquals(17, relief.measured().after(), 1e-6);
    assertEquals("budget of Nation for 2024 taken away", relief.plenty());
    assertEquals(0, relief.relieved().after(), 1e-6);
  }

  /**
   * 20 charges must come for A, and B has what is left: nothing of its 10. 1 % less leaves A 0.2
   * short, which is not allowed; and without the charges there is nothing at all.
   */
  @Test
  void aLittleLessOfWhatMustComeLeavesNoPlan() {
    PlanningModel model =
        TestModel.over(1)
            .item("round", new Component("charge", 1))
            .item("charge")
            .line("rounds", "round", 100, 0)
            .supply("charges", "charge", 20, 0)
            .order(new OrderSpec("A", "round", 20).term("lateness", Requirement.HARD))
            .order("B", "round", 10)
            .build();
    Explanation explanation =
        explain(
            model, new ExplainOptions(3, Optional.empty(), 0, List.of("charge"), Optional.empty()));
    Relief relief = explanation.reliefs().get(0);
    assertEquals(LimitKind.SUPPLY, relief.bottleneck().limit());
    assertEquals(8, relief.measured().after(), 1e-6);
    assertEquals(1, relief.range().more(), 1e-6);
    assertNull(relief.range().less());
    assertFalse(relief.range().isUnique());
    assertEquals(List.of(), explanation.losses().get(0).stages());
  }

  /**
   * A's 30 come as a whole or not at all, B's 20 in parts: of 40 rounds B has 10. With 44 it has
   * 14; the duals know that of B, but not what A would do with more.
   */
  @Test
  void whereWholeNumbersAreDecidedDualsPromiseNothing() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 40, 0)
            .order(new OrderSpec("A", "round", 30).term("partialDelivery", false))
            .order("B", "round", 20)
            .build();
    Explanation explanation = explain(model, ExplainOptions.STANDARD);
    Relief relief = explanation.reliefs().get(0);
    assertEquals(10, relief.measured().before(), 1e-6);
    assertEquals(6, relief.measured().after(), 1e-6);
    assertNull(relief.promise());
    assertEquals(NoPromise.WHOLE_NUMBERS, relief.noPromise());
    assertNull(relief.range());
    assertNull(explanation.bottlenecks().get(0).tenPercent());
    assertNull(explanation.risks().get(0).stage(), "nor of a loss");
  }

  /** 60 of 100 rounds can be made: 60 x (50 - 8) = 2520; with 66 it is 252 more, as promised. */
  @Test
  void moreMarginIsBetter() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 60, 8)
            .order(new OrderSpec("A", "round", 100).price(50))
            .stages(StageKind.MARGIN)
            .build();
    Relief relief = explain(model, ExplainOptions.STANDARD).reliefs().get(0);
    assertEquals(2520, relief.measured().before(), 1e-6);
    assertEquals(2772, relief.measured().after(), 1e-6);
    assertEquals(252, relief.measured().gain(), 1e-6);
    assertEquals(252, relief.promise(), 1e-6);
    assertEquals(42, relief.range().more(), 1e-6);
    assertEquals(42, relief.range().less(), 1e-6);
    assertTrue(relief.range().isUnique());
  }

  /** Bought rounds belong to no producer, so they hold back only the line that may take them. */
  @Test
  void aSupplyThatMayNotFillTheLineIsNotInItsChain() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 10, 0)
            .supply("bought", "round", 5, 0)
            .order(new OrderSpec("A", "round", 20).from("P"))
            .order("B", "round", 20)
            .build();
    Explanation both =
        explain(model, new ExplainOptions(0, Optional.empty(), 0, List.of(), Optional.empty()));
    assertEquals(List.of("rounds"), chainOf(both, "A"));
    assertTrue(chainOf(both, "B").contains("bought"));
  }

  private static List<String> chainOf(Explanation explanation, String contractLine) {
    return explanation.lateLines().stream()
        .filter(late -> late.contractLine().equals(contractLine))
        .flatMap(late -> late.chain().stream())
        .map(link -> link.bottleneck().subject())
        .toList();
  }

  @Test
  void onlyTheContractLineAskedAboutIsExplained() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("rounds", "round", 1, 0)
            .order("A", "round", 10)
            .order("B", "round", 20)
            .build();
    Explanation one =
        explain(model, new ExplainOptions(0, Optional.of("A"), 0, List.of(), Optional.empty()));
    assertTrue(one.lateLines().stream().allMatch(late -> late.contractLine().equals("A")));
    assertEquals(2, explain(model, ExplainOptions.STANDARD).lateLines().size());
  }

  @Test
  void anUnknownContractLineIsRefusedBeforeAnythingIsPlanned() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                explain(
                    CHARGES,
                    new ExplainOptions(3, Optional.of("X"), 1, List.of(), Optional.empty())));
    assertEquals(
        "Contract line (X) does not exist in this model. Maybe you mean K.", refused.getMessage());
  }

  @Test
  void anItemThatIsNotSingleSourcedIsRefusedWithThoseThatAre() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                explain(
                    CHARGES,
                    new ExplainOptions(3, Optional.empty(), 1, List.of("fuze"), Optional.empty())));
    assertEquals(
        "Item (fuze) is not single-sourced in this model. Maybe one of: round, charge.",
        refused.getMessage());
  }

  @Test
  void everyPlanIsAnnounced() {
    List<String> heard = new ArrayList<>();
    ExplainListener listener =
        new ExplainListener() {
          @Override
          public void planning(int number, String change) {
            heard.add(number + " " + change);
          }

          @Override
          public void planned(String result) {
            heard.add(result);
          }
        };
    explain(
        CHARGES, new ExplainOptions(1, Optional.empty(), 0, List.of(), Optional.empty()), listener);
    assertEquals(
        List.of(
            "1 supply of charges raised by 10 %",
            "lateness-1 204.000 instead of 240.000 unit-months",
            "2 supply of charges times 10",
            "lateness-1 120.000 instead of 240.000 unit-months",
            "3 supply of charges lowered by 1 %",
            "lateness-1 243.600 instead of 240.000 unit-months",
            "4 supply of charges raised by 1 %",
            "lateness-1 236.400 instead of 240.000 unit-months"),
        heard);
  }

  private static double assertNotNullValue(@Nullable Double value) {
    assertNotNull(value);
    return value;
  }

  private static Explanation explain(PlanningModel model, ExplainOptions options) {
    return explain(model, options, ExplainListener.SILENT);
  }

  private static Explanation explain(
      PlanningModel model, ExplainOptions options, ExplainListener listener) {
    PlanRequest request = Planning.request(model, Planning.profile());
    try (OpenPlan open = Planning.open(request)) {
      return Explainer.explain(request, open, options, listener);
    }
  }
}
