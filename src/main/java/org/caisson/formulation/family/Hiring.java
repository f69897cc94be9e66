package org.caisson.formulation.family;

import org.caisson.domain.plant.Workforce;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.PeopleIndex;
import org.caisson.formulation.index.RegionalHiring;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * Hiring is limited by what a workforce can take in and by the people there are in a region.
 *
 * <p>For each workforce w with a limit, each region r and each month t in which hiring there is
 * limited:
 *
 * <pre>
 *   hire(w,t)  &lt;=  mostHires(w)
 *   sum over workforces w of region r of hire(w,t)  &lt;=  limit(r,t)
 * </pre>
 *
 * <p>Hard; always met by hiring nobody.
 */
public final class Hiring implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "hiring",
        "Hiring",
        "No more people are hired in a month than a workforce can take in and its region has.",
        Group.PEOPLE);
  }

  @Override
  public void addRows(Program program) {
    PeopleIndex people = program.index().people();
    for (int t = 0; t < program.index().months(); t++) {
      for (int w = 0; w < people.workforces().size(); w++) {
        addOfWorkforce(program, w, t);
      }
      for (int r = 0; r < people.regions().size(); r++) {
        addOfRegion(program, r, t);
      }
    }
  }

  private static void addOfWorkforce(Program program, int w, int t) {
    Workforce workforce = program.index().people().workforces().get(w).workforce();
    Double most = workforce.mostHires();
    if (most != null) {
      program
          .atMost(new RowKey("hires", w, workforce.id(), t), most)
          .plus(program.variables().people().hire().at(w, t));
    }
  }

  private static void addOfRegion(Program program, int r, int t) {
    PeopleIndex people = program.index().people();
    RegionalHiring region = people.regions().get(r);
    if (!region.isLimited(t)) {
      return;
    }
    program.atMost(new RowKey("hires_in_region", r, region.region().name(), t), region.most()[t]);
    for (int w = 0; w < people.workforces().size(); w++) {
      if (people.workforces().get(w).workforce().region() == region.region()) {
        program.plus(program.variables().people().hire().at(w, t));
      }
    }
  }
}
