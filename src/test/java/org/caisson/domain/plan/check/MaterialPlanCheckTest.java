package org.caisson.domain.plan.check;

import static org.caisson.testing.TestModel.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/**
 * What moves and closes the stocks of sites: a sound plan in which one figure is changed, and the
 * rules that then do not hold.
 */
class MaterialPlanCheckTest {
  private static final String THROUGHPUT = "Work arrives after its throughput time";
  private static final String YIELD = "Accepted units are those of the yield";
  private static final String BALANCE = "Stock is what came in less what went out";
  private static final String SITE = "A site uses and hands over what lies there";
  private static final String SCRAP = "Only what is over its shelf life is scrapped";
  private static final String NO_MORE = "A stage came to no more than the plan";
  private static final String KEPT = "The plan keeps what a stage came to";
  private static final String LEFT = "The closing stock is what lies there";

  /** 10 of the 30 bodies made at S go to T in January and are shells there in February. */
  private static PlanningModel moved() {
    return TestModel.over(2)
        .site("T", "Q")
        .item("shell", new Component("body", 1))
        .item("body")
        .opening("body", "S", 30)
        .line(new LineSpec("assembly", "T").product("shell", 0, 100, 100, 0))
        .lane("truck", "body", "S", "T", 1, 10, 2)
        .order(new OrderSpec("order", "shell", 0, 10).notEarly())
        .build();
  }

  @Test
  void aLaneThatCarriesMoreThanItCanIsFound() {
    assertBroken(
        moved(),
        "movements",
        0,
        "quantity",
        11.0,
        "A lane carries what it can",
        BALANCE,
        SITE,
        KEPT);
  }

  @Test
  void aLaneThatTakesNoTimeIsFound() {
    assertBroken(
        moved(), "movements", 0, "arrives", month(0), BALANCE, SITE, "A lane takes its time");
  }

  @Test
  void aMovementThatIsNotThatOfItsLaneIsFound() {
    String lanes = "A lane moves its item between its sites";
    assertBroken(moved(), "movements", 0, "from", "T", SITE, lanes);
    assertBroken(moved(), "movements", 0, "to", "S", SITE, lanes);
  }

  @Test
  void aMovementOverALaneThatThereIsNotIsFound() {
    assertBroken(moved(), "movements", 0, "lane", "river", "Every movement has a lane", NO_MORE);
  }

  @Test
  void twoMovementsThatTogetherAreTooMuchForALaneAreFound() {
    ProductionPlan plan = sound(moved());
    List<Movement> twice = new ArrayList<>(plan.material().movements());
    twice.add(twice.get(0));
    MaterialPlan more = Rewrite.with(plan.material(), "movements", twice);
    assertTrue(
        broken(moved(), Rewrite.with(plan, "material", more))
            .contains("A lane carries what it can"));
  }

  @Test
  void whatIsConsumedWhereItDoesNotLieIsFound() {
    PlanningModel model = moved();
    ProductionPlan plan = sound(model);
    // The shells are assembled a month before the bodies are there.
    ProductionPlan early = changed(plan, "schedule", plan.schedule(), 0, "month", month(0));
    assertEquals(
        List.of("Tempo is that of the work", THROUGHPUT, BALANCE, SITE), broken(model, early));
  }

  @Test
  void moreThanTheYieldOfWorkIsFound() {
    PlanningModel model = moved();
    ProductionPlan plan = sound(model);
    double accepted = plan.schedule().get(0).accepted();
    ProductionPlan more = changed(plan, "schedule", plan.schedule(), 0, "accepted", accepted + 1);
    assertEquals(YIELD, broken(model, more).get(0));
  }

  @Test
  void whatIsHandedOverWhereItDoesNotLieIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .site("T", "Q")
            .item("shell")
            .opening("shell", "S", 50)
            .opening("shell", "T", 50)
            .order(
                new OrderSpec("order", "shell", 40)
                    .with(line -> Rewrite.with(line, "deliverAt", "T")))
            .build();
    ProductionPlan plan = sound(model);
    List<SiteStock> stocks =
        List.of(
            new SiteStock("shell", "S", month(0), 10), new SiteStock("shell", "T", month(0), 50));
    assertEquals(List.of(SITE), broken(model, Rewrite.with(plan, "siteStocks", stocks)));
  }

  @Test
  void anOrderThatADepotFillsBeforeTheLeadTimesIsFound() {
    PlanningModel model =
        TestModel.over(3)
            .site("T", "Q")
            .item("shell")
            .line("line", "shell", 50, 0)
            .lane("road", "shell", "S", "T", 1, Double.POSITIVE_INFINITY, 0)
            .order(
                new OrderSpec("order", "shell", 0, 0, 50)
                    .notEarly()
                    .awarded(1)
                    .with(line -> Rewrite.with(line, "deliverAt", "T")))
            .build();
    ProductionPlan plan = sound(model);
    ProductionPlan early = changed(plan, "deliveries", plan.deliveries(), 0, "month", month(1));
    assertEquals(true, broken(model, early).contains("Nothing is delivered before the lead time"));
  }

  /** 50 that are over at the end of February, and an order for March that they cannot fill. */
  private static PlanningModel scrapped() {
    return TestModel.over(3)
        .perishable("fuze", 0, 1)
        .opening("fuze", "S", 50, 0)
        .order(new OrderSpec("order", "fuze", 0, 0, 50).notEarly())
        .build();
  }

  @Test
  void whatIsScrappedBeforeItsTimeIsFound() {
    assertBroken(scrapped(), "scrapped", 0, "month", month(0), BALANCE, SCRAP);
  }

  @Test
  void whatIsKeptBeyondItsTimeIsFound() {
    PlanningModel model = scrapped();
    ProductionPlan plan = sound(model);
    List<SiteStock> stocks = new ArrayList<>(plan.siteStocks());
    stocks.add(new SiteStock("fuze", "S", month(1), 50));
    stocks.add(new SiteStock("fuze", "S", month(2), 50));
    ProductionPlan kept = Rewrite.with(plan, "siteStocks", stocks);
    kept = Rewrite.with(kept, "material", new MaterialPlan(List.of(), List.of(), List.of()));
    assertEquals(List.of("Nothing is kept beyond its shelf life"), broken(model, kept));
  }

  @Test
  void aSourceThatHasMoreThanItsShareIsFound() {
    PlanningModel model =
        TestModel.over(1)
            .item("chip")
            .line("line", "chip", 100, 5)
            .supply("import", "chip", 100, 1)
            .order("order", "chip", 100)
            .share("chip", "P", null, 0.3, 0.3)
            .build();
    ProductionPlan plan = sound(model);
    ProductionPlan more = changed(plan, "purchases", plan.purchases(), 0, "quantity", 71.0);
    assertEquals(List.of(BALANCE, "A source has its least share", KEPT), broken(model, more));
    ProductionPlan fewer = changed(plan, "purchases", plan.purchases(), 0, "quantity", 69.0);
    assertEquals(
        List.of(BALANCE, "A source has no more than its share", NO_MORE), broken(model, fewer));
  }

  private static PlanningModel left(Requirement requirement) {
    return TestModel.over(1)
        .item("shell")
        .opening("shell", "S", 50)
        .closing("shell", "S", 50, 50, requirement, 3)
        .build();
  }

  @Test
  void aHardClosingStockThatIsNotReachedIsFound() {
    PlanningModel model = left(Requirement.HARD);
    ProductionPlan plan = sound(model);
    ProductionPlan fewer = changed(plan, "siteStocks", plan.siteStocks(), 0, "quantity", 49.0);
    assertEquals(List.of(BALANCE, "A hard closing stock is reached", LEFT), broken(model, fewer));
  }

  @Test
  void aHardClosingStockThatIsExceededIsFound() {
    PlanningModel model = left(Requirement.HARD);
    ProductionPlan plan = sound(model);
    ProductionPlan more = changed(plan, "siteStocks", plan.siteStocks(), 0, "quantity", 51.0);
    assertEquals(
        List.of(BALANCE, "A hard closing stock is not exceeded", LEFT), broken(model, more));
  }

  @Test
  void aSoftClosingStockThatIsMissedForNothingIsFound() {
    PlanningModel model = left(Requirement.SOFT);
    ProductionPlan plan = sound(model);
    ProductionPlan fewer = changed(plan, "siteStocks", plan.siteStocks(), 0, "quantity", 49.0);
    assertEquals(List.of(BALANCE, LEFT, KEPT), broken(model, fewer));
  }

  private static void assertBroken(
      PlanningModel model, String list, int index, String figure, Object value, String... rules) {
    ProductionPlan plan = sound(model);
    MaterialPlan material = plan.material();
    List<? extends Record> entries =
        list.equals("movements") ? material.movements() : material.scrapped();
    MaterialPlan changed = Rewrite.with(material, list, replaced(entries, index, figure, value));
    assertEquals(
        List.of(rules).stream().sorted().toList(),
        broken(model, Rewrite.with(plan, "material", changed)).stream().sorted().toList());
  }

  private static ProductionPlan changed(
      ProductionPlan plan,
      String list,
      List<? extends Record> entries,
      int index,
      String figure,
      Object value) {
    return Rewrite.with(plan, list, replaced(entries, index, figure, value));
  }

  private static List<Record> replaced(
      List<? extends Record> entries, int index, String figure, Object value) {
    List<Record> copy = new ArrayList<>(entries);
    copy.set(index, Rewrite.with(copy.get(index), figure, value));
    return copy;
  }

  private static ProductionPlan sound(PlanningModel model) {
    ProductionPlan plan = Planning.plan(model);
    assertEquals(List.of(), PlanChecker.check(model, plan, 1e-6));
    return plan;
  }

  private static List<String> broken(PlanningModel model, ProductionPlan plan) {
    return PlanChecker.check(model, plan, 1e-6).stream().map(Finding::rule).distinct().toList();
  }
}
