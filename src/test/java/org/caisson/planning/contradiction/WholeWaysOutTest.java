package org.caisson.planning.contradiction;

import static org.caisson.planning.contradiction.Contradicting.assertWay;
import static org.caisson.planning.contradiction.Contradicting.contradictory;
import static org.caisson.planning.contradiction.Contradicting.of;
import static org.caisson.planning.contradiction.Contradicting.pool;
import static org.caisson.planning.contradiction.Contradicting.way;
import static org.caisson.planning.contradiction.Contradicting.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.WayOut;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.Formulation;
import org.caisson.planning.RunProfile;
import org.caisson.solver.Cancellation;
import org.caisson.solver.IntegerResult;
import org.caisson.solver.MixedIntegerSolver;
import org.caisson.solver.Termination;
import org.caisson.solver.ortools.OrToolsSolver;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** Ways out of what cannot hold even in parts, of models that have whole numbers. */
class WholeWaysOutTest {
  private static final MixedIntegerSolver WITHOUT_TIME =
      (model, objective, kind, parameters, cancellation) ->
          new IntegerResult(
              Termination.TIME_LIMIT,
              kind,
              Optional.empty(),
              Double.NEGATIVE_INFINITY,
              0,
              0,
              0,
              "");

  /** MAX 10 and one hall for 20 more, a need of 45: three quarters of a hall would do in parts. */
  private static TestModel hall() {
    return pool(
            TestModel.over(1)
                .item("shell")
                .line("lap", "shell", 10, 1)
                .expansion(new ExpansionSpec("hall", "lap", null, 20).copies(1).whole()),
            60)
        .need("shell", 0, 45, Requirement.HARD);
  }

  /**
   * 10 a month, 20 due at once and 10 more in the third month, each in one piece. As a whole the
   * line gives up 30; without the 20 that are due first, 10 and 20 are made by then all the same.
   */
  @Test
  void aLineDeliveredAsAWholeIsGivenUpAsAWholeAndItIsSaidThatLessMayDo() {
    Contradiction contradiction =
        of(
            TestModel.over(3)
                .item("shell")
                .line("lap", "shell", 10, 1)
                .order(
                    new OrderSpec("K", "shell", 20, 0, 10)
                        .term("partialDelivery", false)
                        .term("lateness", Requirement.HARD)));
    WayOut relaxed = way(contradiction, WayOut.Kind.RELAXED_COMMITMENTS);
    assertTrue(
        relaxed
            .words()
            .endsWith(
                "which is the least when a line that is delivered as a whole is given up as a whole;"
                    + " with fewer of them due, or parts allowed (`partialDelivery`), it may take"
                    + " less."),
        relaxed.words());
    WayOut capacity = way(contradiction, WayOut.Kind.EXTRA_CAPACITY);
    assertTrue(capacity.words().endsWith("which is the least."), capacity.words());
  }

  @Test
  void anOptionBoughtInWholeCopiesGivesWayByWholeCopies() {
    // One copy more is all of what there is, 1; 15 of MAX would be a tempo of 1.5.
    Contradiction found = of(hall());

    assertTrue(words(found).contains("most copies of hall, 1 copy"), words(found)::toString);
    assertWay(way(found, WayOut.Kind.EXTRA_CAPACITY), 1, "copies", "most copies of hall by 1 copy");
    assertWay(
        way(found, WayOut.Kind.RELAXED_COMMITMENTS),
        15,
        "unit",
        "need of Ukraine of shell in 2024-01 by 15 unit");
    String message = contradictory(hall()).issues().get(0).message();
    assertEquals(
        "Maybe one of these: Raise most copies of hall by 1 copy: 1 copy in all, which is the"
            + " least. Or: Lower need of Ukraine of shell in 2024-01 by 15 unit: 15 unit in all,"
            + " which is the least.",
        message.substring(message.indexOf("Maybe")));
  }

  @Test
  void withoutTimeForWholeNumbersTheWaysAreThoseInPartsAndSayWhatNoPlanBearsOut() {
    Contradiction found = finder(WITHOUT_TIME).find(relaxed -> notPlanned()).orElseThrow();

    WayOut more = way(found, WayOut.Kind.EXTRA_CAPACITY);
    assertFalse(more.planned());
    assertEquals(
        "Raise most copies of hall by 0.75 copies: 0.75 copies in all, but no plan was made with"
            + " it: time ran out, or it takes more.",
        more.words());
  }

  private static RelaxedProgram.Outcome notPlanned() {
    return new RelaxedProgram.Outcome(false, List.of());
  }

  private static ContradictionFinder finder(MixedIntegerSolver integer) {
    RunProfile profile = Planning.profile();
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    SearchLimits limits =
        new SearchLimits(
            profile.solvers(),
            profile.primalTolerance(),
            profile.dualTolerance(),
            profile.certificateRelative(),
            profile.certificateAbsolute(),
            clock,
            Instant.EPOCH.plus(Duration.ofMinutes(1)));
    return new ContradictionFinder(
        Formulation.of(hall().build()), new OrToolsSolver(), integer, limits, new Cancellation());
  }
}
