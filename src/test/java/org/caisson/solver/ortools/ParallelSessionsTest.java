package org.caisson.solver.ortools;

import static org.caisson.solver.ortools.SmallPrograms.cold;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParallelSessionsTest {
  private final ProductionProgram program = ProductionProgram.of(10, 18, 11);

  @ParameterizedTest
  @EnumSource
  void sixtySolvesOnFourThreadsAreAllEqual(SolverKind kind) throws Exception {
    SolveResult alone = solve(kind);
    Callable<SolveResult> task = () -> solve(kind);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<SolveResult>> together = threads.invokeAll(Collections.nCopies(60, task));
      for (Future<SolveResult> one : together) {
        assertSame(alone, one.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void assertSame(SolveResult expected, SolveResult actual) {
    assertEquals(Termination.OPTIMAL, actual.termination());
    assertEquals(expected.iterations(), actual.iterations());
    assertArrayEquals(
        expected.values().orElseThrow().columns(), actual.values().orElseThrow().columns());
    assertArrayEquals(
        expected.values().orElseThrow().rowDuals(), actual.values().orElseThrow().rowDuals());
  }

  private SolveResult solve(SolverKind kind) {
    try (SolverSession session = new OrToolsSolver().open(program.model(), kind)) {
      session.objective(program.lateness());
      return session.solve(cold(Algorithm.DUAL), new Cancellation());
    }
  }
}
