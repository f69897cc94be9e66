package org.caisson.solver.ortools;

import static org.caisson.solver.ortools.SmallPrograms.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits and cancellations, on programs that take many times longer when nobody stops them. */
class StoppingTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private final ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void endTheOtherThread() {
    other.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void aTimeLimitIsKept(SolverKind kind) {
    ProductionProgram program = ProductionProgram.of(90, 90, 5);
    try (SolverSession session = new OrToolsSolver().open(program.model(), kind)) {
      session.objective(program.lateness());
      SolveResult result = session.solve(within(Duration.ofMillis(200)), new Cancellation());
      assertEquals(Termination.TIME_LIMIT, result.termination(), result.detail());
      assertTrue(result.seconds() < 10, result.toString());
    }
  }

  @Test
  void glopIsInterruptedWhileItWorks() {
    ProductionProgram program = ProductionProgram.of(110, 110, 5);
    Cancellation cancellation = new Cancellation();
    try (SolverSession session = new OrToolsSolver().open(program.model(), SolverKind.GLOP)) {
      session.objective(program.lateness());
      other.schedule(cancellation::cancel, 300, TimeUnit.MILLISECONDS);
      SolveResult result = session.solve(within(LONG), cancellation);
      assertEquals(Termination.CANCELLED, result.termination(), result.detail());
      assertTrue(result.iterations() > 0, result.detail());
    }
  }

  @Test
  void clpIsCancelledBetweenSlices() {
    ProductionProgram program = ProductionProgram.of(90, 90, 5);
    Cancellation cancellation = new Cancellation();
    ClpEngine engine = new ClpEngine(Duration.ofMillis(100));
    try (SolverSession session = new OrToolsSession(program.model(), SolverKind.CLP, engine)) {
      session.objective(program.lateness());
      other.schedule(cancellation::cancel, 300, TimeUnit.MILLISECONDS);
      SolveResult result = session.solve(within(LONG), cancellation);
      assertEquals(Termination.CANCELLED, result.termination(), result.detail());
      assertTrue(result.iterations() > 0, result.detail());
    }
  }

  @Test
  void clpGoesOnFromSliceToSliceToTheSameValue() {
    ProductionProgram program = ProductionProgram.of(40, 40, 5);
    SolveResult whole = clp(program, Duration.ofMinutes(1));
    SolveResult sliced = clp(program, Duration.ofMillis(30));
    assertEquals("CLP: OPTIMAL, slices: 1", whole.detail());
    assertTrue(!sliced.detail().endsWith("slices: 1"), sliced.detail());
    assertEquals(Termination.OPTIMAL, sliced.termination());
    double value = value(program, whole);
    assertEquals(value, value(program, sliced), 1e-7 * value);
    assertTrue(sliced.iterations() < 4 * whole.iterations(), sliced + " " + whole);
  }

  @ParameterizedTest
  @EnumSource
  void aCancellationBeforeTheStartIsKept(SolverKind kind) {
    ProductionProgram program = ProductionProgram.of(4, 4, 5);
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    try (SolverSession session = new OrToolsSolver().open(program.model(), kind)) {
      SolveResult result = session.solve(within(LONG), cancellation);
      assertEquals(Termination.CANCELLED, result.termination());
      assertEquals(0, result.iterations());
      assertTrue(result.values().isEmpty());
    }
  }

  /** GLOP forgets an interrupt that comes just before it begins; the session repeats it. */
  @Test
  void noCancellationIsLostWhenItComesAtTheStart() {
    ProductionProgram program = ProductionProgram.of(60, 60, 5);
    try (SolverSession session = new OrToolsSolver().open(program.model(), SolverKind.GLOP)) {
      session.objective(program.lateness());
      for (int times = 0; times < 20; times++) {
        Cancellation cancellation = new Cancellation();
        other.execute(cancellation::cancel);
        SolveResult result = session.solve(within(LONG), cancellation);
        assertEquals(Termination.CANCELLED, result.termination(), "round " + times);
      }
    }
  }

  /** The interrupts come from another thread all the while that the second run solves. */
  @Test
  void aCancellationThatComesLateDoesNotHitTheNextRun() {
    ProductionProgram production = ProductionProgram.of(20, 20, 5);
    NativeProgram program = NativeProgram.linear(production.model(), SolverKind.GLOP);
    program.objective(production.lateness());
    MPSolverParameters common = new MPSolverParameters();
    AtomicBoolean over = new AtomicBoolean();
    try {
      int first = program.beginRun();
      program.endRun();
      program.beginRun();
      other.execute(
          () -> {
            while (!over.get()) {
              program.interrupt(first);
            }
          });
      assertEquals(MPSolver.ResultStatus.OPTIMAL, program.solve(common, LONG));
      assertTrue(program.iterations() > 100, "long enough to be hit: " + program.iterations());
    } finally {
      over.set(true);
      common.delete();
      program.close();
    }
  }

  @Test
  void aCancellationAfterTheSessionIsClosedHarmsNothing() {
    ProductionProgram program = ProductionProgram.of(4, 4, 5);
    Cancellation cancellation = new Cancellation();
    NativeProgram closed = NativeProgram.linear(program.model(), SolverKind.GLOP);
    int run = closed.beginRun();
    cancellation.onCancel(() -> closed.interrupt(run));
    closed.close();
    cancellation.cancel();
    assertTrue(cancellation.isCancelled());
  }

  private static SolveResult clp(ProductionProgram program, Duration slice) {
    ClpEngine engine = new ClpEngine(slice);
    try (SolverSession session = new OrToolsSession(program.model(), SolverKind.CLP, engine)) {
      session.objective(program.lateness());
      return session.solve(within(LONG), new Cancellation());
    }
  }

  private static double value(ProductionProgram program, SolveResult result) {
    double sum = 0;
    double[] columns = result.values().orElseThrow().columns();
    for (int j = 0; j < columns.length; j++) {
      sum += program.lateness().costs()[j] * columns[j];
    }
    return sum;
  }
}
