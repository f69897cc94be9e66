package org.caisson.mathmodel;

/**
 * The prices of a program's rows and what is left of its costs when the rows are paid for. By weak
 * duality they prove a least value of every program that differs from theirs in nothing but bounds
 * and the objective's constant, and where the bounds move along a line that least value does too.
 */
public final class DualPrices {
  private final double[] rowDuals;
  private final double[] reducedCosts;

  private DualPrices(double[] rowDuals, double[] reducedCosts) {
    this.rowDuals = rowDuals;
    this.reducedCosts = reducedCosts;
  }

  /**
   * The prices of a solved program. What leans on a bound that the program does not have is left
   * out: it is the rounding that the program's certificate allowed.
   *
   * @param costs one for each column
   * @param rowDuals one for each row
   */
  public static DualPrices of(LinearModel model, double[] costs, double[] rowDuals) {
    double[] duals = rowDuals.clone();
    for (int i = 0; i < duals.length; i++) {
      if (Double.isInfinite(duals[i] > 0 ? model.rowLower(i) : model.rowUpper(i))) {
        duals[i] = 0;
      }
    }
    double[] reduced = reducedCosts(model, costs, duals);
    for (int j = 0; j < reduced.length; j++) {
      if (Double.isInfinite(reduced[j] > 0 ? model.columnLower(j) : model.columnUpper(j))) {
        reduced[j] = 0;
      }
    }
    return new DualPrices(duals, reduced);
  }

  private static double[] reducedCosts(LinearModel model, double[] costs, double[] duals) {
    ColumnOrder order = new ColumnOrder(model);
    double[] reduced = new double[costs.length];
    for (int j = 0; j < reduced.length; j++) {
      CompensatedSum cost = new CompensatedSum();
      cost.add(costs[j]);
      for (int q = order.start(j); q < order.start(j + 1); q++) {
        cost.addProduct(-model.coefficient(order.position(q)), duals[order.row(q)]);
      }
      reduced[j] = cost.value();
    }
    return reduced;
  }

  /**
   * The least value that they prove of a program with the same matrix and costs: negative infinity
   * when one of them leans on a bound that it does not have.
   */
  public double provenFor(LinearModel bounds, double constant) {
    CompensatedSum sum = new CompensatedSum();
    sum.add(constant);
    for (int i = 0; i < rowDuals.length; i++) {
      add(sum, rowDuals[i], bounds.rowLower(i), bounds.rowUpper(i));
    }
    for (int j = 0; j < reducedCosts.length; j++) {
      add(sum, reducedCosts[j], bounds.columnLower(j), bounds.columnUpper(j));
    }
    return Double.isNaN(sum.value()) ? Double.NEGATIVE_INFINITY : sum.value();
  }

  private static void add(CompensatedSum sum, double price, double lower, double upper) {
    if (price != 0) {
      sum.addProduct(price, price > 0 ? lower : upper);
    }
  }
}
