package org.caisson.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.provenance.Provenance;
import org.caisson.export.summary.ExplanationText;
import org.caisson.export.summary.Glyphs;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.explain.Explanation.Link;
import org.caisson.planning.explain.Explanation.NoPromise;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** Deliveries that are held back by lanes, expansion options and their funds, aid packages. */
class ExplainProvisionsTest {
  private static final double EXACT = 1e-6;

  private static Explanation explain(PlanningModel model) {
    PlanRequest request = Planning.request(model, Planning.profile());
    try (OpenPlan open = Planning.open(request)) {
      return Explainer.explain(request, open, ExplainOptions.STANDARD, ExplainListener.SILENT);
    }
  }

  private static String text(PlanningModel model, Explanation explanation) {
    return new ExplanationText(model, Glyphs.ASCII).of(explanation).replaceAll("\\s+", " ");
  }

  /** A fuze for a shell; the lane takes 6 fuzes of the 10 that are needed: 4 shells are late. */
  private static PlanningModel narrowLane(double perMonth) {
    return TestModel.over(1)
        .site("T", "Q")
        .item("shell", new Component("fuze", 1))
        .item("fuze")
        .line(new LineSpec("fuzes", "T").product("fuze", 0, 100, 100, 1))
        .line("lap", "shell", 100, 1)
        .lane("road", "fuze", "T", "S", 0, perMonth, 0)
        .order("K", "shell", 10)
        .build();
  }

  @Test
  void aLaneIsABottleneckAndStandsInTheChain() {
    PlanningModel model = narrowLane(6);
    Explanation explanation = explain(model);

    Bottleneck first = explanation.bottlenecks().get(0);
    assertEquals(LimitKind.LANE, first.limit());
    assertEquals(1, first.worth(), EXACT);
    assertEquals(0.6, first.tenPercent(), EXACT);
    Relief relief = explanation.reliefs().get(0);
    assertEquals("limit of lane of fuze from T to S raised by 10 %", relief.change());
    assertEquals(0.6, relief.promise(), EXACT);
    assertEquals(3.4, relief.measured().after(), EXACT);
    assertEquals("limit of lane of fuze from T to S taken away", relief.plenty());
    assertEquals(0, relief.relieved().after(), EXACT);
    List<Link> chain = explanation.lateLines().get(0).chain();
    assertEquals("fuze", chain.get(0).item());
    assertEquals(1, chain.get(0).depth());
    String text = text(model, explanation);
    assertTrue(
        text.contains("lane of fuze from T to S one more unit a month in 2024-01 saves 1"), text);
  }

  @Test
  void aLaneOverWhichNothingMayLeaveIsTakenAway() {
    Explanation explanation = explain(narrowLane(0));
    Relief relief = explanation.reliefs().get(0);
    assertEquals("limit of lane of fuze from T to S taken away", relief.change());
    assertEquals(0, relief.measured().after(), EXACT);
    assertNull(relief.promise());
    assertEquals(NoPromise.TAKEN_AWAY, relief.noPromise());
  }

  /** Of a limit that is taken away there is no less to try. */
  @Test
  void aLaneThatIsTakenAwayIsTriedOnce() {
    Explanation explanation = explain(narrowLane(0));
    assertEquals(
        List.of("limit of lane of fuze from T to S taken away"),
        explanation.lateLines().get(0).tries().stream().map(Explanation.Try::change).toList());
  }

  /**
   * MAX 10 and a copy of 10 of 35: 15 late. One more MAX saves 1, one more copy 10. They are
   * relieved each for itself, though the option has the id of the line.
   */
  @Test
  void aLineAndAnOptionOfOneIdAreTwoLimits() {
    PlanningModel model = expanded(new ExpansionSpec("lap", "lap", null, 10).copies(1), 35).build();
    Explanation explanation = explain(model);
    assertEquals(
        List.of(LimitKind.EXPANSION, LimitKind.MAX),
        explanation.bottlenecks().stream()
            .map(Bottleneck::limit)
            .sorted(Comparator.reverseOrder())
            .toList());
    assertEquals(
        List.of(LimitKind.EXPANSION, LimitKind.MAX),
        explanation.reliefs().stream()
            .map(relief -> relief.bottleneck().limit())
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  /** MAX 10 and an option that adds to it. */
  private static TestModel expanded(ExpansionSpec option, double due) {
    return TestModel.over(1)
        .item("shell")
        .line("lap", "shell", 10, 1)
        .expansion(option)
        .order("K", "shell", due);
  }

  @Test
  void theMostCopiesOfAnOptionAreABottleneck() {
    // 10 and twice 10 of 35: 5 late. A copy more is worth 10, a tenth of two copies 2.
    PlanningModel model =
        expanded(new ExpansionSpec("hall", "lap", null, 10).copies(2), 35).build();
    Explanation explanation = explain(model);

    Bottleneck first = explanation.bottlenecks().get(0);
    assertEquals(LimitKind.EXPANSION, first.limit());
    assertEquals("hall", first.subject());
    assertEquals(10, first.worth(), EXACT);
    Relief relief = explanation.reliefs().get(0);
    assertEquals("most copies of hall raised by 10 %", relief.change());
    assertEquals(2, relief.promise(), EXACT);
    assertEquals(3, relief.measured().after(), EXACT);
    assertEquals("most copies of hall doubled", relief.plenty());
    assertEquals(0, relief.relieved().after(), EXACT);
    assertEquals("shell", explanation.lateLines().get(0).chain().get(0).item());
    String text = text(model, explanation);
    assertTrue(text.contains("most copies of hall one more copy saves 10 unit-months"), text);
  }

  @Test
  void ofAnOptionInWholeCopiesATenthMoreIsOneCopyMore() {
    PlanningModel model =
        expanded(new ExpansionSpec("hall", "lap", null, 10).copies(1).whole(), 25).build();
    assertEquals(5, Planning.value(Planning.plan(model), "lateness-1"), EXACT);

    Change more = new Changes(model).more(LimitKind.EXPANSION, "hall", 0.1);

    assertEquals("most copies of hall 2 instead of 1", more.words());
    assertEquals(0, Planning.value(Planning.plan(more.of(model)), "lateness-1"), EXACT);
  }

  @Test
  void theFundOfAYearIsABottleneck() {
    // 100 pay for one copy that adds 20: 10 of 40 are late. A dollar is worth 0.2.
    PlanningModel model =
        expanded(new ExpansionSpec("hall", "lap", null, 20).cost(100).copies(5), 40)
            .expansionFund(2024, TestModel.usd(100))
            .build();
    Explanation explanation = explain(model);

    Bottleneck first = explanation.bottlenecks().get(0);
    assertEquals(LimitKind.EXPANSION, first.limit());
    assertEquals(0.2, first.worth(), EXACT);
    Relief relief = explanation.reliefs().get(0);
    assertEquals("expansion fund of 2024 raised by 10 %", relief.change());
    assertEquals(2, relief.promise(), EXACT);
    assertEquals(8, relief.measured().after(), EXACT);
    assertEquals("expansion fund of 2024 taken away", relief.plenty());
    assertEquals(0, relief.relieved().after(), EXACT);
    assertEquals(1, explanation.lateLines().size());
    assertTrue(
        explanation.lateLines().get(0).chain().stream()
            .anyMatch(link -> link.bottleneck().subject().equals("expansion-fund_2024")));
    String text = text(model, explanation);
    assertTrue(text.contains("expansion fund of 2024 one more USD in the year saves 0.2"), text);
  }

  /** 30 due at 2 each; a budget of 20 and a package of 30 pay for 25 of them. */
  private static PlanningModel paidByPackage(Destination destination) {
    AidPackage aid =
        new AidPackage(
            "winter",
            TestModel.usd(30),
            TestModel.month(0),
            TestModel.month(0),
            Provenance.UNSTATED);
    return TestModel.over(1)
        .item("shell")
        .line("lap", "shell", 100, 1)
        .budget(2024, 20)
        .ofNation(nation -> Rewrite.with(nation, "aidPackages", List.of(aid)))
        .order(new OrderSpec("K", "shell", 30).to(destination).price(2))
        .build();
  }

  @Test
  void anAidPackageIsABottleneckOfDeliveriesToUkraine() {
    PlanningModel model = paidByPackage(Destination.UKRAINE);
    Explanation explanation = explain(model);

    // A tenth of 30 pays for 1.5, a tenth of the budget of 20 for 1.
    Bottleneck first = explanation.bottlenecks().get(0);
    assertEquals(LimitKind.AID_PACKAGE, first.limit());
    assertEquals(0.5, first.worth(), EXACT);
    Relief relief = explanation.reliefs().get(0);
    assertEquals("aid package winter of Nation raised by 10 %", relief.change());
    assertEquals(1.5, relief.promise(), EXACT);
    assertEquals(3.5, relief.measured().after(), EXACT);
    assertEquals("aid package winter of Nation times 10", relief.plenty());
    assertEquals(0, relief.relieved().after(), EXACT);
    assertTrue(
        explanation.lateLines().get(0).chain().stream()
            .anyMatch(link -> link.bottleneck().limit() == LimitKind.AID_PACKAGE));
    String text = text(model, explanation);
    assertTrue(text.contains("aid package winter of Nation one more USD in it saves 0.5"), text);
  }

  @Test
  void anAidPackageIsNoBottleneckOfRestocking() {
    Explanation explanation = explain(paidByPackage(Destination.RESTOCK));
    assertEquals(
        List.of(LimitKind.BUDGET),
        explanation.bottlenecks().stream().map(Bottleneck::limit).distinct().toList());
  }
}
