package org.caisson.mathmodel;

/**
 * Computes a {@link Certificate}. With duals {@code y} of the rows, the reduced costs are {@code d
 * = c - A'y}, and every {@code x} within the rows and bounds has a value of at least {@code
 * constant + sum of y times its bound + sum of d times its bound}, where a positive dual leans on
 * the lower bound and a negative one on the upper. What leans on an infinite bound is a violation.
 */
final class CertificateCalculator {
  private final LinearModel model;
  private final LinearObjective objective;
  private final Values values;
  private final WorstViolation primal = new WorstViolation();
  private final WorstViolation dual = new WorstViolation();
  private final CompensatedSum primalSum = new CompensatedSum();
  private final CompensatedSum dualSum = new CompensatedSum();

  CertificateCalculator(LinearModel model, LinearObjective objective, Values values) {
    requireSize("costs", objective.costs().length, model.columnCount());
    requireSize("column values", values.columns().length, model.columnCount());
    requireSize("reduced costs", values.reducedCosts().length, model.columnCount());
    requireSize("row duals", values.rowDuals().length, model.rowCount());
    this.model = model;
    this.objective = objective;
    this.values = values;
  }

  private static void requireSize(String what, int given, int expected) {
    if (given != expected) {
      throw new IllegalArgumentException(
          "Number of %s (%d) is not that of the model (%d). Maybe they belong to another program."
              .formatted(what, given, expected));
    }
  }

  Certificate calculate() {
    examineRows();
    examineColumns();
    examineDuals();
    examineReducedCosts();
    double gap = gap();
    double size = Math.max(1, Math.abs(primalSum.value()));
    return new Certificate(
        primalSum.value(), dualSum.value(), primal.worst(), dual.worst(), gap, relative(gap, size));
  }

  private void examineRows() {
    for (int i = 0; i < model.rowCount(); i++) {
      CompensatedSum activity = new CompensatedSum();
      double size = 0;
      for (int p = model.rowStart(i); p < model.rowStart(i + 1); p++) {
        double x = values.columns()[model.column(p)];
        activity.addProduct(model.coefficient(p), x);
        size += Math.abs(model.coefficient(p) * x);
      }
      checkWithin(activity, size, model.rowLower(i), model.rowUpper(i), model.names()::row, i);
    }
  }

  private void examineColumns() {
    primalSum.add(objective.constant());
    for (int j = 0; j < model.columnCount(); j++) {
      double x = values.columns()[j];
      primalSum.addProduct(objective.costs()[j], x);
      CompensatedSum value = new CompensatedSum();
      value.add(x);
      checkWithin(
          value, Math.abs(x), model.columnLower(j), model.columnUpper(j), model.names()::column, j);
    }
  }

  private void checkWithin(
      CompensatedSum value, double size, double lower, double upper, Naming naming, int index) {
    if (!Double.isFinite(value.value())) {
      primal.infinite(naming, index);
      return;
    }
    if (lower != Double.NEGATIVE_INFINITY) {
      primal.found(-distance(value, lower), Math.max(size, Math.abs(lower)), naming, index);
    }
    if (upper != Double.POSITIVE_INFINITY) {
      primal.found(distance(value, upper), Math.max(size, Math.abs(upper)), naming, index);
    }
  }

  private static double distance(CompensatedSum value, double bound) {
    CompensatedSum distance = new CompensatedSum();
    distance.add(value);
    distance.add(-bound);
    return distance.value();
  }

  private void examineDuals() {
    dualSum.add(objective.constant());
    for (int i = 0; i < model.rowCount(); i++) {
      double y = values.rowDuals()[i];
      CompensatedSum price = new CompensatedSum();
      price.add(y);
      double size = Math.abs(y);
      lean(price, size, model.rowLower(i), model.rowUpper(i), model.names()::row, i);
    }
  }

  private void examineReducedCosts() {
    ColumnOrder order = new ColumnOrder(model);
    for (int j = 0; j < model.columnCount(); j++) {
      CompensatedSum reducedCost = new CompensatedSum();
      reducedCost.add(objective.costs()[j]);
      double size = Math.abs(objective.costs()[j]);
      for (int q = order.start(j); q < order.start(j + 1); q++) {
        double coefficient = model.coefficient(order.position(q));
        double y = values.rowDuals()[order.row(q)];
        reducedCost.addProduct(-coefficient, y);
        size += Math.abs(coefficient * y);
      }
      if (Double.isNaN(values.reducedCosts()[j])) {
        dual.infinite(model.names()::column, j);
      }
      lean(reducedCost, size, model.columnLower(j), model.columnUpper(j), model.names()::column, j);
    }
  }

  /** Adds what a price is worth at the bound it leans on, or its violation when there is none. */
  private void lean(
      CompensatedSum price, double size, double lower, double upper, Naming naming, int index) {
    double sign = price.value();
    if (!Double.isFinite(sign)) {
      dual.infinite(naming, index);
      return;
    }
    double bound = sign > 0 ? lower : upper;
    if (Double.isInfinite(bound)) {
      dual.found(Math.abs(sign), size, naming, index);
    } else if (sign != 0) {
      dualSum.addProduct(price, bound);
    }
  }

  private double gap() {
    CompensatedSum difference = new CompensatedSum();
    difference.add(primalSum);
    difference.subtract(dualSum);
    double gap = Math.abs(difference.value());
    return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
  }

  private static double relative(double gap, double size) {
    return Double.isFinite(size) ? gap / size : Double.POSITIVE_INFINITY;
  }

  /** Gives the name of a row or column when it is needed. */
  @FunctionalInterface
  interface Naming {
    String name(int index);
  }

  /** Keeps the largest violations; makes names only at the end. */
  private static final class WorstViolation {
    private double absolute;
    private double relative;
    private Naming absoluteNaming = index -> "";
    private Naming relativeNaming = index -> "";
    private int absoluteIndex;
    private int relativeIndex;

    void found(double violation, double size, Naming naming, int index) {
      if (Double.isNaN(violation) || !Double.isFinite(size)) {
        infinite(naming, index);
      } else {
        keep(violation, violation / Math.max(1, size), naming, index);
      }
    }

    void infinite(Naming naming, int index) {
      keep(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, naming, index);
    }

    private void keep(double violation, double violationRelative, Naming naming, int index) {
      if (violation > absolute) {
        absolute = violation;
        absoluteNaming = naming;
        absoluteIndex = index;
      }
      if (violationRelative > relative) {
        relative = violationRelative;
        relativeNaming = naming;
        relativeIndex = index;
      }
    }

    Certificate.Violation worst() {
      return new Certificate.Violation(
          absolute,
          absoluteNaming.name(absoluteIndex),
          relative,
          relativeNaming.name(relativeIndex));
    }
  }
}
