package org.caisson.mathmodel;

/**
 * A linear function to be brought to its least: {@code constant + costs · x}.
 *
 * @param costs one coefficient a column; not to be changed by anybody
 * @param constant added to the product
 * @param sense how its value is told to people
 */
public record LinearObjective(double[] costs, double constant, Sense sense) {

  /** An objective whose least value is told as it is. */
  public LinearObjective(double[] costs, double constant) {
    this(costs, constant, Sense.MINIMIZE);
  }

  /** The objective at values of the columns, in compensated arithmetic. */
  public double valueAt(double[] columns) {
    CompensatedSum sum = new CompensatedSum();
    sum.add(constant);
    for (int j = 0; j < costs.length; j++) {
      sum.addProduct(costs[j], columns[j]);
    }
    return sum.value();
  }

  /** The least value that the bounds of the columns alone allow, possibly negative infinity. */
  public double leastWithin(LinearModel model) {
    double least = constant;
    for (int j = 0; j < costs.length; j++) {
      if (costs[j] != 0) {
        least += costs[j] * (costs[j] > 0 ? model.columnLower(j) : model.columnUpper(j));
      }
    }
    return least;
  }
}
