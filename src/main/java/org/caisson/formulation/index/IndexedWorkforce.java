package org.caisson.formulation.index;

import java.util.List;
import org.caisson.domain.plant.Workforce;

/**
 * A workforce with its hours month by month and the work that needs it.
 *
 * @param workforce the workforce
 * @param hours regular hours of a productive person in each month
 * @param work the products that need its hours
 * @param building the expansion options whose building needs its hours
 */
public record IndexedWorkforce(
    Workforce workforce, double[] hours, List<LabourUse> work, List<BuildingUse> building) {

  /** The share of people who stay from one month to the next. */
  public double staying() {
    return 1 - workforce.attrition();
  }

  /** Whether people who are hired must be trained before they are productive. */
  public boolean trains() {
    return workforce.trainingMonths() > 0;
  }
}
