package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.PeopleIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.PeopleVariables;

/**
 * People carry over from month to month, with those who are hired, laid off and leave.
 *
 * <p>For each workforce w and month t, with k = 1 - attrition(w) the share of people who stay from
 * one month to the next, n(w) the months of training and people(w,-1) = trained(w,-1) the people at
 * the opening, who are all trained:
 *
 * <pre>
 *   people(w,t)   =  k people(w,t-1)  + hire(w,t)          - layoff(w,t)
 *   trained(w,t)  =  k trained(w,t-1) + k^n hire(w,t-n)    - layoff(w,t)    where n(w) &gt; 0
 *   people(w,T-1)  &gt;=  closing(w)
 * </pre>
 *
 * <p>The difference of the first two is who is in training: of the people hired in a month s up to
 * t, k^(t-s) hire(w,s) for each s after t - n. Where there is no training, who is employed is
 * trained, and the second row is left out. People are laid off when they are trained only, for
 * there can be no less than no trained people. The most people and the most layoffs are bounds of
 * the variables. The balances are hard and can always be met by hiring and laying off nobody; a
 * closing headcount is hard data, and can be out of reach.
 */
public final class Headcount implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "headcount",
        "Headcount",
        "People carry over from month to month, with those who are hired, laid off and leave.",
        Group.PEOPLE);
  }

  @Override
  public void addRows(Program program) {
    PeopleIndex people = program.index().people();
    for (int w = 0; w < people.workforces().size(); w++) {
      for (int t = 0; t < program.index().months(); t++) {
        addPeople(program, w, t);
        if (people.workforces().get(w).trains()) {
          addTrained(program, w, t);
        }
      }
      addClosing(program, w);
    }
  }

  private static void addPeople(Program program, int w, int t) {
    IndexedWorkforce indexed = program.index().people().workforces().get(w);
    PeopleVariables variables = program.variables().people();
    program
        .equal(new RowKey("people", w, indexed.workforce().id(), t), carriedOver(indexed, t))
        .plus(variables.people().at(w, t))
        .minus(indexed.staying(), variables.people().at(w, t - 1))
        .minus(variables.hire().at(w, t))
        .plus(variables.layoff().at(w, t));
  }

  private static void addTrained(Program program, int w, int t) {
    IndexedWorkforce indexed = program.index().people().workforces().get(w);
    PeopleVariables variables = program.variables().people();
    int training = indexed.workforce().trainingMonths();
    program
        .equal(new RowKey("trained", w, indexed.workforce().id(), t), carriedOver(indexed, t))
        .plus(variables.trained().at(w, t))
        .minus(indexed.staying(), variables.trained().at(w, t - 1))
        .minus(Math.pow(indexed.staying(), training), variables.hire().at(w, t - training))
        .plus(variables.layoff().at(w, t));
  }

  /** In the first month the people of the opening who stay; later they are variables. */
  private static double carriedOver(IndexedWorkforce indexed, int t) {
    return t == 0 ? indexed.staying() * indexed.workforce().opening() : 0;
  }

  private static void addClosing(Program program, int w) {
    IndexedWorkforce indexed = program.index().people().workforces().get(w);
    Double closing = indexed.workforce().closing();
    if (closing != null) {
      int last = program.index().months() - 1;
      program
          .atLeast(new RowKey("closing_people", w, indexed.workforce().id(), last), closing)
          .plus(program.variables().people().people().at(w, last));
    }
  }
}
