package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.BuildingUse;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.index.IndexedWorkforce;
import org.caisson.formulation.index.LabourUse;
import org.caisson.formulation.index.PeopleIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.PeopleVariables;

/**
 * Work needs the hours of people who can do it.
 *
 * <p>For each workforce w and month t, with hours(p,w) the hours of w that a unit of product p
 * needs, H(w,t) the regular hours of a person in the month, and the trained people productive(w,t),
 * who are all people where there is no training:
 *
 * <pre>
 *   sum over p of hours(p,w) start(p,t) + sum over e,s of hours(e,w) b(e,s,t) expand(e,s)
 *       &lt;=  H(w,t) productive(w,t) + overtime(w,t)
 * </pre>
 *
 * <p>The second sum is the building of expansion options: hours(e,w) for a copy, b(e,s,t) the share
 * of its building that falls into month t when it was ordered in month s.
 *
 * <p>Hard; always met by making nothing. Hours that are not needed are lost.
 */
public final class WorkingHours implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "working-hours",
        "Working hours",
        "The work of a month needs no more hours of people than there are, overtime included.",
        Group.PEOPLE);
  }

  @Override
  public void addRows(Program program) {
    PeopleIndex people = program.index().people();
    for (int w = 0; w < people.workforces().size(); w++) {
      for (int t = 0; t < program.index().months(); t++) {
        addHours(program, w, t);
      }
    }
  }

  private static void addHours(Program program, int w, int t) {
    IndexedWorkforce indexed = program.index().people().workforces().get(w);
    PeopleVariables variables = program.variables().people();
    program.atMost(new RowKey("hours", w, indexed.workforce().id(), t), 0);
    addProduction(program, indexed, t);
    addBuilding(program, indexed, t);
    program
        .minus(indexed.hours()[t], variables.productive(w, t))
        .minus(variables.overtime().at(w, t));
  }

  private static void addProduction(Program program, IndexedWorkforce indexed, int t) {
    for (LabourUse use : indexed.work()) {
      program.plus(use.hours(), program.variables().start().at(use.product(), t));
    }
  }

  private static void addBuilding(Program program, IndexedWorkforce indexed, int t) {
    for (BuildingUse use : indexed.building()) {
      IndexedExpansion option = program.index().expansions().options().get(use.expansion());
      for (int ordered = 0; ordered <= t; ordered++) {
        int column = program.variables().expand().at(use.expansion(), ordered);
        program.plus(use.quantity() * option.buildingShare(ordered, t), column);
      }
    }
  }
}
