package org.caisson.formulation.variables;

import java.util.List;
import org.caisson.domain.plant.Workforce;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.PlanIndex;

/**
 * The people in the program, by workforce and month. All are zero or more.
 *
 * @param people people employed at the work of a month, those in training included
 * @param trained people of these who are trained; exists only where people must be trained
 * @param hire people hired at the beginning of a month
 * @param layoff trained people laid off at the beginning of a month
 * @param overtime hours of overtime worked in a month
 */
public record PeopleVariables(
    MonthlyVariables people,
    MonthlyVariables trained,
    MonthlyVariables hire,
    MonthlyVariables layoff,
    MonthlyVariables overtime) {

  static PeopleVariables create(PlanIndex index, VariableFactory factory) {
    return new Creation(index.people().workforces(), factory).create();
  }

  /** The column of the people who can work: who needs no training is trained. */
  public int productive(int workforce, int month) {
    int column = trained.at(workforce, month);
    return column == MonthlyVariables.NONE ? people.at(workforce, month) : column;
  }

  private record Creation(List<IndexedWorkforce> workforces, VariableFactory factory) {

    PeopleVariables create() {
      return new PeopleVariables(
          bounded("people", VariableFactory.Existence.ALWAYS, this::mostPeople),
          bounded("trained", this::trains, VariableFactory.UpperBound.NONE),
          whole("hire", VariableFactory.Existence.ALWAYS, VariableFactory.UpperBound.NONE),
          whole("layoff", this::canLayOff, this::mostLayoffs),
          bounded("overtime", this::canWorkOvertime, VariableFactory.UpperBound.NONE));
    }

    private MonthlyVariables bounded(
        String prefix, VariableFactory.Existence existence, VariableFactory.UpperBound most) {
      return factory.bounded(prefix, workforces.size(), w -> workforce(w).id(), existence, most);
    }

    /** Whole numbers where people are counted so; then people are whole where nobody leaves. */
    private MonthlyVariables whole(
        String prefix, VariableFactory.Existence existence, VariableFactory.UpperBound most) {
      return factory.bounded(
          prefix,
          workforces.size(),
          w -> workforce(w).id(),
          existence,
          most,
          w -> workforce(w).wholePeople());
    }

    private Workforce workforce(int w) {
      return workforces.get(w).workforce();
    }

    private double mostPeople(int w, int t) {
      Double most = workforce(w).mostPeople();
      return most == null ? Double.POSITIVE_INFINITY : most;
    }

    private double mostLayoffs(int w, int t) {
      Double most = workforce(w).mostLayoffs();
      return most == null ? Double.POSITIVE_INFINITY : most;
    }

    private boolean trains(int w, int t) {
      return workforces.get(w).trains();
    }

    private boolean canLayOff(int w, int t) {
      return mostLayoffs(w, t) > 0;
    }

    private boolean canWorkOvertime(int w, int t) {
      return workforce(w).overtimeHours() > 0;
    }
  }
}
