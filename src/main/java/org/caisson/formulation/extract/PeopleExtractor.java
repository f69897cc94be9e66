package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.LabourUse;
import org.caisson.formulation.variables.PeopleVariables;

/** Who works, is hired and leaves. */
final class PeopleExtractor {
  private final Solution solution;
  private final PeopleVariables variables;
  private final ExpansionExtractor expansions;

  PeopleExtractor(Solution solution) {
    this.solution = solution;
    variables = solution.variables().people();
    expansions = new ExpansionExtractor(solution);
  }

  List<WorkforceMonth> workforce() {
    List<WorkforceMonth> months = new ArrayList<>();
    for (int w = 0; w < solution.index().people().workforces().size(); w++) {
      for (int t = 0; t < solution.months(); t++) {
        months.add(month(w, t));
      }
    }
    return months;
  }

  private WorkforceMonth month(int w, int t) {
    IndexedWorkforce indexed = solution.index().people().workforces().get(w);
    double people = people(w, t);
    double productive = indexed.trains() ? solution.value(variables.trained(), w, t) : people;
    double trainees = people - productive;
    return new WorkforceMonth(
        indexed.workforce().id(),
        indexed.workforce().region(),
        indexed.workforce().nation(),
        solution.month(t),
        people,
        trainees < Solution.NOISE ? 0 : trainees,
        solution.value(variables.hire(), w, t),
        solution.value(variables.layoff(), w, t),
        indexed.workforce().attrition() * people(w, t - 1),
        indexed.hours()[t] * productive,
        hoursUsed(indexed, t),
        solution.value(variables.overtime(), w, t));
  }

  /** Before the first month there are the people of the opening. */
  private double people(int w, int t) {
    return t < 0
        ? solution.index().people().workforces().get(w).workforce().opening()
        : solution.value(variables.people(), w, t);
  }

  private double hoursUsed(IndexedWorkforce indexed, int t) {
    double hours = expansions.used(indexed.building(), t);
    for (LabourUse use : indexed.work()) {
      hours += use.hours() * solution.value(solution.variables().start(), use.product(), t);
    }
    return hours;
  }
}
