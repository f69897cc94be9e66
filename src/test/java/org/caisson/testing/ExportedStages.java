package org.caisson.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.mathmodel.LpWriter;
import org.caisson.mathmodel.MpsWriter;
import org.caisson.mathmodel.Sense;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.StageProgram;
import org.caisson.solver.Cancellation;

/** Writes the programs of stages for other solvers, and compares what these find in them. */
public final class ExportedStages {
  private final Path folder;
  private final double relative;

  /** Writes into a folder; values may differ relative to the larger of 1 and the value. */
  public ExportedStages(Path folder, double relative) {
    this.folder = folder;
    this.relative = relative;
  }

  private record Reader(String name, String ending, ToDoubleFunction<Path> solve) {

    /** Clp leaves whole numbers to Cbc. */
    boolean reads(StageProgram program) {
      return !name.equals("clp") || !program.model().hasIntegers();
    }

    /** MPS files have the negative of what is to be maximised. */
    double told(Path file, Sense sense) {
      double found = solve.applyAsDouble(file);
      return ending.equals(".mps") ? sense.told(found) : found;
    }
  }

  /** Fails unless every solver finds, in both formats, what every stage of the plan came to. */
  public void assertAgree(PlanningModel model) throws IOException {
    ProductionPlan plan = solved(model);
    for (int stage = 1; stage <= plan.stages().size(); stage++) {
      StageResult result = plan.stages().get(stage - 1);
      assertAgrees(result.id(), result.value(), program(model, stage));
    }
  }

  /** Fails unless every solver finds the value in the program. */
  public void assertAgrees(String stage, double value, StageProgram program) throws IOException {
    ExternalSolvers solvers = new ExternalSolvers(folder);
    for (Reader reader :
        List.of(
            new Reader("clp", ".mps", solvers::clp),
            new Reader("clp", ".lp", solvers::clp),
            new Reader("cbc", ".mps", solvers::cbc),
            new Reader("cbc", ".lp", solvers::cbc),
            new Reader("glpsol", ".mps", solvers::glpsolMps),
            new Reader("glpsol", ".lp", solvers::glpsolLp))) {
      if (reader.reads(program)) {
        assertAgrees(stage, value, program, reader);
      }
    }
  }

  private void assertAgrees(String stage, double value, StageProgram program, Reader reader)
      throws IOException {
    Path file = export(stage + reader.ending(), program);
    assertEquals(
        value,
        reader.told(file, program.objective().sense()),
        relative * Math.max(1, Math.abs(value)),
        reader.name() + " on " + file.getFileName());
  }

  /** The plan of a model; fails unless it is solved. */
  public static ProductionPlan solved(PlanningModel model) {
    ProductionPlan plan =
        Planning.planner()
            .plan(
                Planning.request(model, Planning.patient()),
                PlanListener.SILENT,
                new Cancellation());
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    return plan;
  }

  /** The program of a stage, counted from 1, with the stages before it held. */
  public static StageProgram program(PlanningModel model, int stage) {
    PlanRequest request = Planning.request(model, Planning.patient());
    return Planning.planner().program(request, stage, PlanListener.SILENT, new Cancellation());
  }

  private Path export(String name, StageProgram program) throws IOException {
    StringBuilder text = new StringBuilder();
    if (name.endsWith(".lp")) {
      LpWriter.write(program.model(), program.objective(), text);
    } else {
      MpsWriter.write(program.model(), program.objective(), text);
    }
    return Files.writeString(folder.resolve(name), text);
  }
}
