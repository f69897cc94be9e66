package org.caisson.domain.plan.peg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockMove.Kind;
import org.caisson.domain.plan.peg.Pegging.Use;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

/** Pegging worked by hand from the moves of a few stocks. */
class PeggingTest {
  private final List<StockMove> moves = new ArrayList<>();

  /**
   * 10 in stock and 20 made in January lie together, 30 are made in February. January sends 15 of
   * these 30: 5 and 10. February sends 35: the other 5 and 10, then 20 of February's 30; 10 are
   * left.
   */
  @Test
  void theOldestGoesOutFirst() {
    in(Kind.OPENING, "", "round", 0, 10);
    in(Kind.OUTPUT, "lap", "round", 0, 20);
    in(Kind.OUTPUT, "lap", "round", 1, 30);
    deliver("K", "round", 0, 15);
    deliver("K", "round", 1, 35);
    assertEquals(Map.of("opening round 0", 5.0, "lap round 0", 10.0), back("K", 0));
    assertEquals(
        Map.of("opening round 0", 5.0, "lap round 0", 10.0, "lap round 1", 20.0), back("K", 1));
    Use february = use("lap", 1);
    assertEquals(20, february.delivered(), 1e-9);
    assertEquals(10, february.kept(), 1e-9);
  }

  /**
   * 20 of one line and 10 of another in one month; 6 go to A and 12 to B: two thirds, one third.
   */
  @Test
  void whatGoesOutInAMonthIsMixedAlike() {
    in(Kind.OUTPUT, "east", "round", 0, 20);
    in(Kind.OUTPUT, "west", "round", 0, 10);
    deliver("A", "round", 0, 6);
    deliver("B", "round", 0, 12);
    assertEquals(Map.of("east round 0", 4.0, "west round 0", 2.0), back("A", 0));
    assertEquals(Map.of("east round 0", 8.0, "west round 0", 4.0), back("B", 0));
  }

  /**
   * 40 kits bought in January go into 20 rounds that are started in February, of which 16 are
   * accepted; 12 are delivered: three quarters of the 40 kits, the scrapped rounds' among them.
   */
  @Test
  void componentsFollowTheUnitsTheyAreIn() {
    in(Kind.PURCHASE, "kits", "kit", 0, 40);
    moves.add(
        new StockMove(
            "kit",
            "S",
            TestModel.month(1),
            Kind.CONSUMPTION,
            "lap",
            "round",
            TestModel.month(1),
            40));
    in(Kind.OUTPUT, "lap", "round", 1, 16);
    deliver("K", "round", 1, 12);
    assertEquals(Map.of("lap round 1", 12.0, "kits kit 0", 30.0), back("K", 1));
    List<Integer> levels = pegging().back(line -> true).map(Peg::level).toList();
    assertEquals(List.of(0, 1), levels);
    Use kits = use("kits", 0);
    assertEquals(30, kits.delivered(), 1e-9);
    assertEquals(10, kits.kept(), 1e-9);
  }

  /** 9 kits go into work that comes out after the horizon: they are kept, in progress. */
  @Test
  void workThatDoesNotComeOutIsKept() {
    in(Kind.PURCHASE, "kits", "kit", 0, 9);
    moves.add(
        new StockMove(
            "kit",
            "S",
            TestModel.month(2),
            Kind.CONSUMPTION,
            "lap",
            "round",
            TestModel.month(2),
            9));
    assertEquals(9, use("kits", 0).kept(), 1e-9);
  }

  /** What leaves in a way that the plan does not record is not taken for delivered. */
  @Test
  void whatIsNotExplainedIsSaidToBeGone() {
    in(Kind.OUTPUT, "lap", "round", 0, 10);
    moves.add(
        new StockMove(
            "round", "S", TestModel.month(0), Kind.OTHER_OUT, "", "round", TestModel.month(0), 4));
    deliver("K", "round", 0, 6);
    Use all = use("lap", 0);
    assertEquals(6, all.delivered(), 1e-9);
    assertEquals(4, all.gone(), 1e-9);
    assertEquals(0, all.kept(), 1e-9);
  }

  /**
   * East makes 20 in January and 10 in February. In February 12 of January's leave over a lane of
   * one month, in March the other 8 and 2 of February's; the horizon ends in March. West gives 5 of
   * the first 12 in March.
   */
  @Test
  void aUnitIsFollowedOverALaneToWhereItComesFrom() {
    in(Kind.OUTPUT, "east", "round", 0, 20);
    in(Kind.OUTPUT, "east", "round", 1, 10);
    lane("road", "S", "W", 1, 2, 12);
    moves.add(departure("road", "S", 2, 10));
    moves.add(at("W", Kind.DELIVERY, "K", 2, 2, 5));
    assertEquals(Map.of("east round 0", 5.0), back("K", 2));
    assertEquals(
        List.of(0), pegging().back(line -> true).map(Peg::level).toList(), "a lane is no level");
    Use january = use("east", 0);
    assertEquals(5, january.delivered(), 1e-9);
    assertEquals(15, january.kept(), 1e-9, "7 in the west and 8 on the way");
    assertEquals(10, use("east", 1).kept(), 1e-9, "2 on the way and 8 in the east");
    assertEquals(2, pegging().uses().size(), "a lane is no source");
  }

  /** Over two lanes without a lead time: 6 of 10 from S by W to X within the month. */
  @Test
  void lanesFollowEachOtherWithinAMonth() {
    in(Kind.OUTPUT, "east", "round", 0, 10);
    lane("road", "S", "W", 0, 0, 6);
    lane("rail", "W", "X", 0, 0, 6);
    moves.add(at("X", Kind.DELIVERY, "K", 0, 0, 6));
    assertEquals(Map.of("east round 0", 6.0), back("K", 0));
    assertEquals(4, use("east", 0).kept(), 1e-9);
  }

  /**
   * 7 go from S to W and 5 of them by X back to S, at once: 2 have moved. W delivers these 2 and S
   * the other 8.
   */
  @Test
  void whatGoesAroundInACircleHasNotMoved() {
    in(Kind.OUTPUT, "east", "round", 0, 10);
    lane("road", "S", "W", 0, 0, 7);
    lane("rail", "W", "X", 0, 0, 5);
    lane("ferry", "X", "S", 0, 0, 5);
    moves.add(at("W", Kind.DELIVERY, "K", 0, 0, 2));
    deliver("K2", "round", 0, 8);
    assertEquals(Map.of("east round 0", 2.0), back("K", 0));
    assertEquals(Map.of("east round 0", 8.0), back("K2", 0));
    assertEquals(10, use("east", 0).delivered(), 1e-9);
  }

  /**
   * 10 have been in stock for two months when the horizon begins, 20 are bought in January. 4 of
   * the old ones are scrapped in February. January delivers 6, the rest of the old ones, and
   * February 12 of January's: the scrapped ones are never delivered, though they are the oldest.
   */
  @Test
  void whatIsScrappedIsOfTheMonthThatIsOver() {
    moves.add(at("S", Kind.OPENING, "", 0, -2, 10));
    in(Kind.PURCHASE, "supply", "round", 0, 20);
    deliver("K", "round", 0, 6);
    moves.add(at("S", Kind.SCRAP, "", 1, -2, 4));
    deliver("K", "round", 1, 12);
    assertEquals(
        List.of(6.0),
        pegging()
            .back(line -> true)
            .filter(peg -> peg.month().equals(TestModel.month(0)))
            .map(Peg::quantity)
            .toList());
    assertEquals(Map.of("supply round 0", 12.0), back("K", 1));
    Use old = pegging().uses().get(0);
    assertEquals(TestModel.month(-2), old.source().month());
    assertEquals(6, old.delivered(), 1e-9);
    assertEquals(4, old.gone(), 1e-9);
    assertEquals(8, use("supply", 0).kept(), 1e-9);
  }

  /** Half of January's 10 go into the building of an expansion option. */
  @Test
  void whatIsBuiltIntoALineIsGone() {
    in(Kind.OUTPUT, "lap", "round", 0, 10);
    moves.add(at("S", Kind.BUILDING, "hall", 0, 0, 5));
    deliver("K", "round", 0, 5);
    assertEquals(5, use("lap", 0).gone(), 1e-9);
    assertEquals(5, use("lap", 0).delivered(), 1e-9);
  }

  private void lane(String lane, String from, String to, int left, int arrives, double quantity) {
    moves.add(departure(lane, from, left, quantity));
    moves.add(at(to, Kind.ARRIVAL, lane, arrives, left, quantity));
  }

  private static StockMove departure(String lane, String from, int t, double quantity) {
    return at(from, Kind.DEPARTURE, lane, t, t, quantity);
  }

  private static StockMove at(
      String site, Kind kind, String by, int t, int begun, double quantity) {
    return new StockMove(
        "round", site, TestModel.month(t), kind, by, "round", TestModel.month(begun), quantity);
  }

  @Test
  void forwardFindsTheDeliveriesThatHaveTheUnitsOfASource() {
    in(Kind.OUTPUT, "east", "round", 0, 20);
    in(Kind.OUTPUT, "east", "round", 1, 10);
    deliver("A", "round", 0, 20);
    deliver("B", "round", 1, 10);
    List<String> to =
        pegging()
            .forward(source -> source.month().equals(TestModel.month(1)))
            .map(Peg::contractLine)
            .toList();
    assertEquals(List.of("B"), to);
    assertTrue(pegging().back("nobody"::equals).findAny().isEmpty());
  }

  private void in(Kind kind, String by, String item, int t, double quantity) {
    moves.add(
        new StockMove(item, "S", TestModel.month(t), kind, by, item, TestModel.month(t), quantity));
  }

  private void deliver(String line, String item, int t, double quantity) {
    in(Kind.DELIVERY, line, item, t, quantity);
  }

  private Pegging pegging() {
    return Pegging.of(moves);
  }

  private Use use(String id, int t) {
    return pegging().uses().stream()
        .filter(use -> use.source().id().equals(id))
        .filter(use -> use.source().month().equals(TestModel.month(t)))
        .findFirst()
        .orElseThrow();
  }

  /** The sources of a delivery and the units of each. */
  private Map<String, Double> back(String line, int t) {
    return pegging()
        .back(line::equals)
        .filter(peg -> peg.month().equals(TestModel.month(t)))
        .collect(
            Collectors.toMap(
                peg -> name(peg.source()),
                peg -> Math.rint(peg.quantity() * 1e9) / 1e9,
                Double::sum,
                TreeMap::new));
  }

  private static String name(Source source) {
    String id = source.kind() == Kind.OPENING ? "opening" : source.id();
    return id + " " + source.item() + " " + (source.month().getMonthValue() - 1);
  }
}
