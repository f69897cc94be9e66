package org.caisson.planning.contradiction;

import static org.caisson.planning.contradiction.Contradicting.assertWay;
import static org.caisson.planning.contradiction.Contradicting.of;
import static org.caisson.planning.contradiction.Contradicting.pool;
import static org.caisson.planning.contradiction.Contradicting.way;
import static org.caisson.planning.contradiction.Contradicting.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.WayOut;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/** What limits a line that can go cold, lanes, overtime, expansion options, sourcing shares. */
class LimitsThatContradictTest {

  @Test
  void moreMaxOfALineThatCanGoColdIsAWayOut() {
    // 13 are needed of a line that makes 10 at its MAX when it is warm altogether.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .item("shell")
                        .line(
                            new LineSpec("lap", "S")
                                .product("shell", 4, 10, 10, 1)
                                .cold(1, 1, false)),
                    60)
                .need("shell", 0, 13, Requirement.HARD));

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (10 unit of shell)",
            "need of Ukraine of shell in 2024-01, 13 unit"),
        words(found));
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.3,
        "tempo",
        "MAX of lap in 2024-01 by tempo 0.3 (3 unit of shell)");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        3,
        "unit",
        "need of Ukraine of shell in 2024-01 by 3 unit");
  }

  @Test
  void aLaneThatIsTooNarrow() {
    // A fuze for each of 10 shells, of which the lane takes 6 to where shells are made.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .site("T", "Q")
                        .item("shell", new Component("fuze", 1))
                        .item("fuze")
                        .line(new LineSpec("fuzes", "T").product("fuze", 0, 100, 100, 1))
                        .line("lap", "shell", 100, 1)
                        .lane("road", "fuze", "T", "S", 0, 6, 0),
                    60)
                .need("shell", 0, 10, Requirement.HARD));

    assertEquals(
        List.of(
            "lane of fuze from T to S, 6 unit a month",
            "need of Ukraine of shell in 2024-01, 10 unit"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        4,
        "unit",
        "lane of fuze from T to S in 2024-01 by 4 unit");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        4,
        "unit",
        "need of Ukraine of shell in 2024-01 by 4 unit");
  }

  @Test
  void overtimeThatDoesNotSuffice() {
    // One person works 10 hours and 12 of overtime; whoever is hired is in training. An hour for
    // each of 25 shells: 3 are missing, a quarter of the overtime and more of the regular hours.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .item("shell")
                        .workforce(new WorkforceSpec("fitters", 1, 10).training(1).overtime(12, 1))
                        .line(
                            new LineSpec("lap", "S")
                                .product("shell", 0, 100, 100, 1)
                                .labour("fitters", 1)),
                    60)
                .need("shell", 0, 25, Requirement.HARD));

    assertEquals(
        List.of(
            "hours of fitters in 2024-01, 10 hours a person",
            "need of Ukraine of shell in 2024-01, 25 unit",
            "overtime of fitters, 12 hours a person and month"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        3,
        "hours",
        "overtime of fitters in 2024-01 by 3 hours");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        3,
        "unit",
        "need of Ukraine of shell in 2024-01 by 3 unit");
  }

  /** MAX 10; each copy of an option adds 10, on a line with shifts that can go cold. */
  private static TestModel expanded(ExpansionSpec option, double need) {
    return pool(
            TestModel.over(1)
                .item("shell")
                .line(
                    new LineSpec("lap", "S")
                        .product("shell", 4, 10, 10, 1)
                        .segment("shifts", 3, 0)
                        .cold(1, 1, false))
                .expansion(option),
            100)
        .need("shell", 0, need, Requirement.HARD);
  }

  @Test
  void anOptionThatIsThereTooFewTimes() {
    // 10 and twice 10 for a need of 35: half a copy is a quarter of what there is, 5 of MAX a half.
    Contradiction found = of(expanded(new ExpansionSpec("hall", "lap", null, 10).copies(2), 35));

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (10 unit of shell)",
            "most copies of hall, 2 copies",
            "need of Ukraine of shell in 2024-01, 35 unit"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY), 0.5, "copies", "most copies of hall by 0.5 copies");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        5,
        "unit",
        "need of Ukraine of shell in 2024-01 by 5 unit");
  }

  @Test
  void aFundThatIsTooSmall() {
    // 100 pay for a copy that adds 20; for 40 another half is missing, 50. MAX would have to
    // double.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .item("shell")
                        .line("lap", "shell", 10, 1)
                        .expansion(new ExpansionSpec("hall", "lap", null, 20).cost(100).copies(5))
                        .expansionFund(2024, TestModel.usd(100)),
                    100)
                .need("shell", 0, 40, Requirement.HARD));

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (10 unit of shell)",
            "expansion fund of 2024, 100 USD",
            "need of Ukraine of shell in 2024-01, 40 unit"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY), 50, "USD", "expansion fund of 2024 by 50 USD");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        10,
        "unit",
        "need of Ukraine of shell in 2024-01 by 10 unit");
  }

  @Test
  void aShareOfASourceThatCannotKeepUp() {
    // The producer makes 4 and must make half: 8 in all for a need of 10.
    Contradiction found =
        of(
            pool(
                    TestModel.over(1)
                        .item("shell")
                        .line("lap", "shell", 4, 1)
                        .supply("import", "shell", 100, 1)
                        .share("shell", "P", null, 0.5, 1),
                    60)
                .need("shell", 0, 10, Requirement.HARD));

    assertEquals(
        List.of(
            "MAX of lap in 2024-01, tempo 1 (4 unit of shell)",
            "need of Ukraine of shell in 2024-01, 10 unit",
            "share of P in shell, at least 0.5, in 2024-01..2024-01"),
        words(found).stream().sorted().toList());
    assertWay(
        way(found, WayOut.Kind.EXTRA_CAPACITY),
        0.25,
        "tempo",
        "MAX of lap in 2024-01 by tempo 0.25 (1 unit of shell)");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        2,
        "unit",
        "need of Ukraine of shell in 2024-01 by 2 unit");
  }

  @Test
  void noCapacityHelpsAgainstTheShareOfASourceThatIsNotThereYet() {
    Contradiction found =
        of(
            pool(
                    TestModel.over(2)
                        .item("shell")
                        .line(new LineSpec("lap", "S").product("shell", 0, 100, 100, 1).opens(1))
                        .supply("import", "shell", 100, 1)
                        .share("shell", null, "import", 0, 0.5),
                    60,
                    0)
                .need("shell", 0, 10, Requirement.HARD));

    assertEquals(
        List.of(
            "need of Ukraine of shell in 2024-01, 10 unit",
            "share of import in shell, at most 0.5, in 2024-01..2024-02"),
        words(found).stream().sorted().toList());
    WayOut more = way(found, WayOut.Kind.EXTRA_CAPACITY);
    assertFalse(more.possible());
    assertEquals(
        "Extra capacity alone is no way out: with any amount of whatever the model limits by a"
            + " figure, 10 unit of the commitments are still missing, because of dates, lead"
            + " times, sourcing shares and what is taken as a fact.",
        more.words());
  }
}
