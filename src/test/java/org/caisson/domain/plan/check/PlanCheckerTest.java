package org.caisson.domain.plan.check;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.OptionUse;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/**
 * Each rule is proved by a sound plan in which one figure is changed: the rules that then do not
 * hold are all listed, for some figures belong to several.
 */
class PlanCheckerTest {
  private static final String BALANCE = "Stock is what came in less what went out";
  private static final String ORDER = "Deliveries keep within the order";
  private static final String LATENESS = "Lateness is what the schedule makes it";
  private static final String UNDELIVERED = "What is owed at the end is undelivered";
  private static final String LOST = "What is refused later is lost";
  private static final String FULFILMENT = "A nation's fulfilment is what its lines say";
  private static final String STATUS = "The line says what is delivered";
  private static final String EXERCISED = "No more is exercised than may be";
  private static final String WORKED = "Tempo is that of the work";
  private static final String TAKEN = "The tempo that work takes is at the 1-8-5 rate in force";
  private static final String CARRIES = "A stockpile carries over";
  private static final String KEPT = "The plan keeps what a stage came to";
  private static final String NO_MORE = "A stage came to no more than the plan";

  @Test
  void workBeyondMaxIsFound() {
    PlanningModel model =
        TestModel.over(2).item("A").line("L", "A", 50, 0).order("O", "A", 50, 50).build();
    assertBroken(
        model,
        "schedule",
        0,
        "quantity",
        50.001,
        "The work of a month fits into MAX",
        WORKED,
        TAKEN);
  }

  @Test
  void aTempoThatRisesBeyondTheRampLimitIsFound() {
    LineSpec line = new LineSpec("L", "S").product("A", 0, 50, 100, 0).ramp(1, 0.1);
    PlanningModel model = TestModel.over(2).item("A").line(line).order("O", "A", 55, 60).build();
    assertBroken(
        model,
        "schedule",
        0,
        "quantity",
        55.001,
        "Tempo rises within the ramp limit",
        WORKED,
        TAKEN);
  }

  @Test
  void purchasesBeyondSupplyAreFound() {
    PlanningModel model =
        TestModel.over(1).item("A").supply("X", "A", 50, 0).order("O", "A", 50).build();
    assertBroken(model, "purchases", 0, "quantity", 51.0, "Purchases keep within supply", BALANCE);
  }

  @Test
  void stockThatComesFromNowhereIsFound() {
    PlanningModel model = TestModel.over(1).item("A").opening("A", "S", 20).build();
    assertBroken(model, "siteStocks", 0, "quantity", 21.0, BALANCE);
  }

  @Test
  void stockBeyondStorageIsFound() {
    PlanningModel model =
        TestModel.over(1).item("A").opening("A", "S", 20).storage("A", "S", 20).build();
    assertBroken(model, "siteStocks", 0, "quantity", 21.0, BALANCE, "Stock keeps within storage");
  }

  @Test
  void aHardFloorThatIsNotHeldIsFound() {
    PlanningModel model =
        TestModel.over(1).item("A").stockpile("A", 20, 20, Requirement.HARD).build();
    assertBroken(model, "stockpiles", 0, "quantity", 19.0, CARRIES, "A hard floor holds", KEPT);
  }

  @Test
  void aHardNeedThatIsNotMetIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .opening("A", "S", 20)
            .order(new OrderSpec("O", "A", 20).to(Destination.UKRAINE))
            .need("A", 0, 20, Requirement.HARD)
            .build();
    assertBroken(
        model,
        "allocation",
        0,
        "ukraine",
        19.0,
        "Allocation is what is delivered",
        "Shortfall is what the need lacks",
        "A hard need is met");
  }

  @Test
  void aNeedThatNobodyStatedIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .opening("A", "S", 20)
            .order(new OrderSpec("O", "A", 20).to(Destination.UKRAINE))
            .need("A", 0, 20, Requirement.IGNORED)
            .build();
    assertBroken(model, "allocation", 0, "need", 20.0, "The need is what is stated");
  }

  @Test
  void moreThanWasOrderedIsFound() {
    assertBroken(fromStock(), "deliveries", 0, "quantity", 51.0, BALANCE, ORDER, STATUS);
  }

  @Test
  void aDeliveryBeforeTheEarliestMonthIsFound() {
    PlanningModel model = fromStock(new OrderSpec("O", "A", 0, 50).earliest(1));
    assertBroken(
        model,
        "deliveries",
        0,
        "month",
        month(0),
        BALANCE,
        "Nothing is delivered before the earliest month");
  }

  @Test
  void aDeliveryToAnotherDestinationIsFound() {
    assertBroken(
        fromStock(),
        "deliveries",
        0,
        "destination",
        Destination.UKRAINE,
        "Deliveries go where the line says",
        "Allocation is what is delivered",
        "Donors pay what is delivered",
        "A donor's share is its part of all units");
  }

  @Test
  void latenessThatTheScheduleDoesNotMakeIsFound() {
    PlanningModel model =
        TestModel.over(1).item("A").line("L", "A", 50, 0).order("O", "A", 80).build();
    assertBroken(model, "lateness", 0, "unitMonths", 31.0, LATENESS, KEPT, FULFILMENT);
  }

  @Test
  void aFulfilmentThatTheLinesDoNotMakeIsFound() {
    assertBroken(late(), "fulfilment", 0, "lateUnitMonths", 29.0, FULFILMENT);
  }

  /** 55 units for two nations, of which one is due 80 and the other 30. */
  private static PlanningModel fair() {
    return TestModel.over(1)
        .nation("M")
        .item("A")
        .line("L", "A", 55, 0)
        .order("O", "A", 80)
        .order(new OrderSpec("P", "A", 30).buyers(new BuyerShare("M", 1)))
        .policy(AllocationRule.MAX_MIN_FAIR)
        .build();
  }

  @Test
  void aRoundOfFairnessThatNoNationBearsOutIsFound() {
    // 55 of 110: both lack one half.
    assertBroken(
        fair(),
        "stages",
        0,
        "value",
        510_000.0,
        "What a round of fairness came to, some nation lacks",
        "A nation lacks what some round of fairness came to");
  }

  @Test
  void aNationThatLacksMoreThanItsRoundSaysIsFound() {
    assertBroken(
        fair(),
        "lateness",
        0,
        "unitMonths",
        42.0,
        LATENESS,
        KEPT,
        FULFILMENT,
        "A nation lacks what some round of fairness came to");
  }

  @Test
  void aMarginThatIsNotEarnedIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .line("L", "A", 50, 3)
            .order(new OrderSpec("O", "A", 50).price(5))
            .stages(StageKind.MARGIN)
            .build();
    assertBroken(model, "stages", 0, "value", 100.1, KEPT);
    assertBroken(model, "stages", 0, "value", 99.9, NO_MORE);
  }

  @Test
  void aWeightedSumThatDoesNotAddUpIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .line("L", "A", 50, 3)
            .order("O", "A", 80)
            .stages(
                List.of(
                    StagePlan.weighted(
                        new StageTerm(StageKind.LATENESS, 10), new StageTerm(StageKind.COST, 1))))
            .build();
    // 30 late at 10 each and 50 made at 3 each are 450.
    assertBroken(model, "stages", 0, "value", 449.0, KEPT);
  }

  @Test
  void changesAgainstThePreviousPlanThatDoNotAddUpAreFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .line("L", "A", 50, 3)
            .order("O", "A", 20)
            .previously("L", "A", 0, 10)
            .stages(StageKind.LATENESS, StageKind.INSTABILITY)
            .build();
    assertBroken(model, "stages", 1, "value", 0.1, KEPT);
  }

  @Test
  void aToleranceOfItsOwnLetsAStageBeGivenUpThatFar() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .line("L", "A", 50, 3)
            .order("O", "A", 50)
            .stages(List.of(StagePlan.of(StageKind.COST, 6), StagePlan.of(StageKind.LATENESS)))
            .build();
    ProductionPlan plan = sound(model);
    // Making nothing costs 0; a tolerance of 6 is relative to 1 then, and buys two rounds.
    assertEquals(48, Planning.value(plan, "lateness-1"), 1e-6);
    assertEquals(0, Planning.value(plan, "cost"), 1e-9);
  }

  /** 80 due in January, 50 a month: 30 are lost and owed to the end, 60 unit-months. */
  private static PlanningModel lossy() {
    OrderSpec order =
        new OrderSpec("O", "A", 80)
            .term("lateDelivery", false)
            .term("latePenalty", usd(2))
            .term("undeliveredPenalty", usd(5));
    return TestModel.over(2).item("A").line("L", "A", 50, 0).order(order).build();
  }

  @Test
  void aLossThatTheTermsDoNotMakeIsFound() {
    assertBroken(lossy(), "lateness", 0, "lost", 0.0, LOST);
  }

  @Test
  void whatIsOwedAtTheEndAndNotSaidToBeUndeliveredIsFound() {
    assertBroken(
        lossy(),
        "lateness",
        0,
        "undelivered",
        31.0,
        UNDELIVERED,
        "What is undelivered costs its penalty");
  }

  @Test
  void anotherPenaltyThanThatOfTheContractIsFound() {
    assertBroken(lossy(), "lateness", 0, "latePenalty", 121.0, "Lateness costs its penalty", KEPT);
  }

  @Test
  void anotherPriceOfWhatIsUndeliveredIsFound() {
    assertBroken(
        lossy(),
        "lateness",
        0,
        "undeliveredPenalty",
        149.0,
        "What is undelivered costs its penalty",
        NO_MORE);
  }

  @Test
  void whatIsLostAndDeliveredAllTheSameIsFound() {
    // All 50 come in February instead: what was due in January is lost by then.
    assertBroken(
        lossy(),
        "deliveries",
        0,
        "month",
        month(1),
        BALANCE,
        LATENESS,
        UNDELIVERED,
        LOST,
        "Lateness costs its penalty",
        "What is lost is never delivered");
  }

  @Test
  void aDeliveryAfterTheLatestMonthIsFound() {
    PlanningModel model = fromStock(new OrderSpec("O", "A", 50).term("latest", month(0)));
    assertBroken(
        model,
        "deliveries",
        0,
        "month",
        month(1),
        BALANCE,
        LATENESS,
        "Nothing is delivered after the latest month");
  }

  @Test
  void aHardLineThatIsLateIsFound() {
    OrderSpec order = new OrderSpec("O", "A", 50).term("lateness", Requirement.HARD);
    assertBroken(
        fromStock(order),
        "deliveries",
        0,
        "month",
        month(1),
        BALANCE,
        LATENESS,
        "Hard lateness is none");
  }

  @Test
  void aHardCompletionThatLeavesSomethingOwedIsFound() {
    OrderSpec order = new OrderSpec("O", "A", 50).term("completion", Requirement.HARD);
    assertBroken(
        fromStock(order),
        "deliveries",
        0,
        "quantity",
        40.0,
        BALANCE,
        LATENESS,
        UNDELIVERED,
        "A hard completion leaves nothing owed",
        STATUS);
  }

  @Test
  void aPartOfWhatIsDeliveredAsAWholeIsFound() {
    OrderSpec order = new OrderSpec("O", "A", 50).term("partialDelivery", false);
    assertBroken(
        fromStock(order),
        "deliveries",
        0,
        "quantity",
        40.0,
        BALANCE,
        LATENESS,
        UNDELIVERED,
        "What is not delivered in parts comes as a whole",
        STATUS);
  }

  @Test
  void aWholeThatComesInTwoMonthsIsFound() {
    OrderSpec order = new OrderSpec("O", "A", 50).term("partialDelivery", false);
    PlanningModel model = TestModel.over(2).item("A").opening("A", "S", 50).order(order).build();
    ProductionPlan plan = sound(model);
    Delivery all = plan.deliveries().get(0);
    List<Delivery> parts = new ArrayList<>();
    try {
      Delivery half = with(all, "quantity", 25.0);
      parts.add(half);
      parts.add(with(half, "month", month(1)));
      ProductionPlan halves = with(plan, "deliveries", parts);
      assertTrue(
          broken(model, halves).contains("What is not delivered in parts comes at once"),
          () -> broken(model, halves).toString());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Nothing is firm; 40 of an option of 50 are exercised in January and delivered in March. */
  private static PlanningModel optional() {
    LineSpec line = new LineSpec("L", "S").product("A", 0, 40, 40, 0, 1, 0, new LeadTimes(1, 1, 1));
    OrderSpec order = new OrderSpec("O", "A").to(Destination.UKRAINE).option(50, 0);
    return TestModel.over(3)
        .item("A")
        .line(line.closes(0))
        .order(order)
        .need("A", 60)
        .exerciseOptions()
        .build();
  }

  @Test
  void moreThanTheOptionIsFound() {
    assertOptionBroken(
        0,
        "exercised",
        51.0,
        EXERCISED,
        "What is exercised is delivered",
        "The line says what is exercised");
  }

  @Test
  void anExerciseAfterTheExpiryIsFound() {
    assertOptionBroken(
        0,
        "month",
        month(1),
        "Nothing is exercised after the expiry",
        "Exercised units wait for both lead times");
  }

  @Test
  void exercisedUnitsThatDoNotWaitAreFound() {
    ProductionPlan plan = sound(optional());
    ProductionPlan early = withOption(plan, 1, "month", month(1));
    assertTrue(
        broken(optional(), early).contains("Exercised units wait for both lead times"),
        () -> broken(optional(), early).toString());
  }

  @Test
  void exercisedUnitsThatAreNotDeliveredAreFound() {
    assertOptionBroken(
        1,
        "delivered",
        41.0,
        LATENESS,
        UNDELIVERED,
        "What is exercised is delivered",
        "Exercised units wait for both lead times",
        "Exercised units are among the deliveries");
  }

  @Test
  void anExerciseThatThePolicyDoesNotAllowIsFound() throws ReflectiveOperationException {
    PlanningModel allowed = optional();
    PlanningModel forbidden =
        with(
            allowed,
            "policy",
            new AllocationPolicy(allowed.policy().rule(), allowed.policy().ukraineShare()));
    assertEquals(List.of(EXERCISED), broken(forbidden, sound(allowed)));
  }

  private static void assertOptionBroken(int index, String figure, Object value, String... rules) {
    ProductionPlan damaged = withOption(sound(optional()), index, figure, value);
    assertEquals(List.of(rules), broken(optional(), damaged));
  }

  private static ProductionPlan withOption(
      ProductionPlan plan, int index, String figure, Object value) {
    try {
      List<OptionUse> uses = new ArrayList<>(plan.contracts().options());
      assertEquals(2, uses.size(), "exercised and delivered");
      uses.set(index, with(uses.get(index), figure, value));
      return with(plan, "contracts", with(plan.contracts(), "options", uses));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDeliveryAheadOfAScheduleThatForbidsItIsFound() {
    PlanningModel model = fromStock(new OrderSpec("O", "A", 0, 50).notEarly());
    assertBroken(
        model,
        "deliveries",
        0,
        "month",
        month(0),
        BALANCE,
        "Nothing is delivered ahead of the schedule");
  }

  @Test
  void paymentsBeyondABudgetAreFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("A")
            .opening("A", "S", 100)
            .order(new OrderSpec("O", "A", 100).price(1))
            .budget(2024, 50)
            .build();
    assertBroken(
        model,
        "deliveries",
        0,
        "quantity",
        51.0,
        BALANCE,
        LATENESS,
        UNDELIVERED,
        STATUS,
        "The line says what is paid",
        "Deliveries are paid",
        "Payments add up",
        "Payments keep within budgets",
        "Payments count against the budget",
        "The excess is what is beyond the budget");
  }

  @Test
  void aDeliveryBeforeAwardAndLeadTimeIsFound() {
    assertTooEarly(new OrderSpec("O", "A", 0, 0, 50).awarded(0), 2);
  }

  @Test
  void aDeliveryBeforeDecisionAndBothLeadTimesIsFound() {
    assertTooEarly(new OrderSpec("O", "A", 0, 0, 0, 50).decided(0), 3);
  }

  private static void assertTooEarly(OrderSpec order, int first) {
    LineSpec line = new LineSpec("L", "S").product("A", 0, 50, 50, 0, 1, 0, new LeadTimes(1, 2, 1));
    PlanningModel model =
        TestModel.over(4).item("A").line(line).opening("A", "S", 50).order(order).build();
    ProductionPlan plan = sound(model);
    ProductionPlan tooEarly = damaged(plan, "deliveries", 0, "month", month(first - 1));
    assertTrue(
        broken(model, tooEarly).contains("Nothing is delivered before the lead time"),
        () -> broken(model, tooEarly).toString());
    assertEquals(month(first), plan.deliveries().get(0).month());
  }

  @Test
  void aDeliveryThatNamedProducersCannotHaveMadeIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .site("T", "Q")
            .item("A")
            .opening("A", "S", 50)
            .opening("A", "T", 50)
            .order(new OrderSpec("O", "A", 80).from("P"))
            .build();
    assertBroken(
        model,
        "deliveries",
        0,
        "quantity",
        60.0,
        BALANCE,
        LATENESS,
        UNDELIVERED,
        STATUS,
        "Named producers have what they deliver");
  }

  @Test
  void aStockpileThatDoesNotCarryOverIsFound() {
    assertBroken(stockpile(0, 0, 0), "stockpiles", 0, "quantity", 11.0, CARRIES);
  }

  @Test
  void aReceiptThatWasNotDeliveredIsFound() {
    assertBroken(
        stockpile(0, 0, 0),
        "stockpiles",
        0,
        "received",
        1.0,
        CARRIES,
        "A stockpile receives what is delivered");
  }

  @Test
  void ownUseThatIsNeitherMetNorMissingIsFound() {
    assertBroken(
        stockpile(0, 0, 5), "stockpiles", 0, "used", 4.0, CARRIES, "Own use is met or missing");
  }

  @Test
  void anotherObjectiveThanTheNationsIsFound() {
    assertBroken(
        stockpile(30, 0, 0),
        "stockpiles",
        0,
        "objective",
        29.0,
        "The objective is the nation's",
        NO_MORE);
  }

  @Test
  void anotherFloorThanTheNationsIsFound() {
    assertBroken(
        stockpile(30, 20, 0), "stockpiles", 0, "floor", 19.0, "The floor is the nation's", NO_MORE);
  }

  @Test
  void aNegativeStockpileIsFound() {
    assertBroken(
        stockpile(0, 0, 0),
        "stockpiles",
        0,
        "quantity",
        -1.0,
        "Nothing is less than nothing",
        CARRIES,
        KEPT);
  }

  @Test
  void aDonationBeyondThePledgeIsFound() {
    PlanningModel model =
        TestModel.over(1).item("A").stockpile("A", 10, 0, 0, 0).donation("A", 0, 5).build();
    assertBroken(
        model,
        "stockpiles",
        0,
        "donated",
        6.0,
        CARRIES,
        "No more is donated than pledged",
        "Donors give what they donate",
        NO_MORE);
  }

  @Test
  void anAllocationThatWasNotDeliveredIsFound() {
    assertBroken(
        forUkraine(),
        "allocation",
        0,
        "ukraine",
        51.0,
        "Allocation is what is delivered",
        "Shortfall is what the need lacks");
  }

  @Test
  void aShortfallThatTheNeedDoesNotHaveIsFound() {
    assertBroken(
        forUkraine(), "allocation", 0, "shortfall", 31.0, "Shortfall is what the need lacks", KEPT);
  }

  @Test
  void aStageThatThePlanDoesNotKeepIsFound() {
    assertBroken(late(), "stages", 0, "value", 29.0, KEPT);
  }

  @Test
  void aStageThatCameToMoreThanThePlanIsFound() {
    assertBroken(late(), "stages", 0, "value", 31.0, NO_MORE);
  }

  @Test
  void aPlanWithWorkSupplyOrdersAndStockpilesIsSound() {
    LineSpec line =
        new LineSpec("L", "S")
            .product("A", 10, 50, 100, 2, 0.9, 1, new LeadTimes(1, 2, 1))
            .ramp(0.5, 0.25);
    PlanningModel model =
        TestModel.over(12)
            .site("T", "Q")
            .item("A", new Component("B", 2))
            .item("B")
            .line(line)
            .line(new LineSpec("M", "T").product("A", 0, 20, 30, 1).opens(3))
            .supply("X", "B", 150, 1)
            .opening("A", "S", 40)
            .storage("A", "S", 500)
            .stockpile("A", 100, 300, 50, 2)
            .donation("A", 2, 20)
            .budget(2024, 3_000)
            .order(new OrderSpec("O", "A", 0, 60, 60, 60).awarded(0).price(5).from("P"))
            .order(new OrderSpec("R", "A", 0, 0, 0, 0, 90).decided(1).price(4).from("Q"))
            .order(new OrderSpec("U", "A", 0, 0, 50, 50, 50).to(Destination.POOL).priority(2))
            .need("A", 30)
            .build();
    assertTrue(sound(model).deliveries().size() > 5);
  }

  @Test
  void aFindingNamesThePlaceAndBothFigures() {
    PlanningModel model = fromStock();
    ProductionPlan plan = damaged(sound(model), "deliveries", 0, "quantity", 51.0);
    assertEquals(
        "Deliveries keep within the order: contract line O should be 50.0 but is 51.0",
        PlanChecker.check(model, plan, 0).get(1).toString());
  }

  private static PlanningModel fromStock() {
    return TestModel.over(1).item("A").opening("A", "S", 100).order("O", "A", 50).build();
  }

  private static PlanningModel fromStock(OrderSpec order) {
    return TestModel.over(2).item("A").opening("A", "S", 50).order(order).build();
  }

  private static PlanningModel late() {
    return TestModel.over(1).item("A").line("L", "A", 50, 0).order("O", "A", 80).build();
  }

  private static PlanningModel stockpile(double objective, double floor, double ownUse) {
    return TestModel.over(1).item("A").stockpile("A", 10, objective, floor, ownUse).build();
  }

  private static PlanningModel forUkraine() {
    OrderSpec order = new OrderSpec("O", "A", 50).to(Destination.UKRAINE);
    return TestModel.over(1).item("A").opening("A", "S", 50).order(order).need("A", 80).build();
  }

  private static void assertBroken(
      PlanningModel model, String list, int index, String figure, Object value, String... rules) {
    ProductionPlan plan = damaged(sound(model), list, index, figure, value);
    assertEquals(List.of(rules), broken(model, plan));
  }

  /** The plan of a model, in which nothing is found. */
  private static ProductionPlan sound(PlanningModel model) {
    ProductionPlan plan = Planning.plan(model);
    assertEquals(List.of(), PlanChecker.check(model, plan, 1e-6));
    return plan;
  }

  private static List<String> broken(PlanningModel model, ProductionPlan plan) {
    return PlanChecker.check(model, plan, 1e-6).stream().map(Finding::rule).distinct().toList();
  }

  private static ProductionPlan damaged(
      ProductionPlan plan, String list, int index, String figure, Object value) {
    try {
      List<Object> entries =
          new ArrayList<>((List<?>) component(plan, list).getAccessor().invoke(plan));
      entries.set(index, with((Record) entries.get(index), figure, value));
      return with(plan, list, entries);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static RecordComponent component(Record record, String name) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component;
      }
    }
    throw new AssertionError("no " + name + " in " + record);
  }

  /** A copy of a record with one component changed. */
  private static <R extends Record> R with(R record, String name, Object value)
      throws ReflectiveOperationException {
    RecordComponent changed = component(record, name);
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      boolean same = components[i].getName().equals(changed.getName());
      values[i] = same ? value : components[i].getAccessor().invoke(record);
    }
    @SuppressWarnings("unchecked")
    R copy = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    return copy;
  }
}
