package org.caisson.formulation.family;

import org.caisson.domain.plant.Workforce;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.PeopleIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.PeopleVariables;

/**
 * Overtime is limited per head.
 *
 * <p>For each workforce w that works overtime and each month t:
 *
 * <pre>
 *   overtime(w,t)  &lt;=  overtimeHours(w) productive(w,t)
 * </pre>
 *
 * <p>Hard; always met by working none. What an hour of it costs is in the cost stage.
 */
public final class Overtime implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "overtime",
        "Overtime",
        "Nobody works more overtime in a month than is agreed for a person.",
        Group.PEOPLE);
  }

  @Override
  public void addRows(Program program) {
    PeopleIndex people = program.index().people();
    PeopleVariables variables = program.variables().people();
    for (int w = 0; w < people.workforces().size(); w++) {
      Workforce workforce = people.workforces().get(w).workforce();
      for (int t = 0; t < program.index().months(); t++) {
        if (variables.overtime().at(w, t) != MonthlyVariables.NONE) {
          program
              .atMost(new RowKey("overtime_hours", w, workforce.id(), t), 0)
              .plus(variables.overtime().at(w, t))
              .minus(workforce.overtimeHours(), variables.productive(w, t));
        }
      }
    }
  }
}
