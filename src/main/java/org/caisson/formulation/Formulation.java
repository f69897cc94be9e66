package org.caisson.formulation;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.formulation.family.ConstraintFamilies;
import org.caisson.formulation.family.ConstraintFamily;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowInfo;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.variables.ColumnNames;
import org.caisson.formulation.variables.VariableFactory;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;

/**
 * A planning model as a linear program.
 *
 * @param index what exists in the model, numbered
 * @param variables the columns, in groups
 * @param rows what each row stands for
 * @param linearModel the constraints
 */
public record Formulation(
    PlanIndex index, Variables variables, List<RowInfo> rows, LinearModel linearModel) {

  /** The program of a model with every constraint family. The model must be free of errors. */
  public static Formulation of(PlanningModel model) {
    return of(model, ConstraintFamilies.all());
  }

  /** The program of a model with some constraint families only, to look at them by themselves. */
  public static Formulation of(PlanningModel model, List<ConstraintFamily> families) {
    PlanIndex index = PlanIndex.of(model);
    LinearModelBuilder builder = new LinearModelBuilder();
    VariableFactory factory = new VariableFactory(builder, index.months());
    Variables variables = Variables.create(index, factory);
    Program program = new Program(index, variables, builder);
    for (ConstraintFamily family : families) {
      program.family(family.info().id());
      family.addRows(program);
    }
    List<RowInfo> rows = List.copyOf(program.rows());
    ColumnNames columns = new ColumnNames(factory.groups(), index.horizon());
    LinearModel linear = builder.build(new ProgramNames(columns, rows, index.horizon()));
    return new Formulation(index, variables, rows, linear);
  }

  /** The objective of a stage over this program's columns. */
  public LinearObjective objective(ObjectiveStage stage) {
    return stage.objective(index, variables, linearModel.columnCount());
  }

  /** A bound on the least value of a stage that needs no solver. */
  public double leastWithin(ObjectiveStage stage) {
    return stage.leastWithin(index, variables, linearModel);
  }
}
