package org.caisson.formulation.program;

import java.util.ArrayList;
import java.util.List;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModelBuilder;

/**
 * The program while constraint families write their rows. A row is begun with one of {@code equal},
 * {@code atMost} and {@code atLeast}, then filled with {@link #plus} and {@link #minus}.
 */
public final class Program {
  private final PlanIndex index;
  private final Variables variables;
  private final LinearModelBuilder builder;
  private final List<RowInfo> rows = new ArrayList<>();
  private String family = "";

  /** A program without rows yet. */
  public Program(PlanIndex index, Variables variables, LinearModelBuilder builder) {
    this.index = index;
    this.variables = variables;
    this.builder = builder;
  }

  /** What exists in the model. */
  public PlanIndex index() {
    return index;
  }

  /** The variables. */
  public Variables variables() {
    return variables;
  }

  /** The rows so far. */
  public List<RowInfo> rows() {
    return rows;
  }

  /** Sets the family that the rows to come belong to. */
  public void family(String id) {
    family = id;
  }

  /** Begins a row whose sum equals {@code value}. */
  public Program equal(RowKey key, double value) {
    return begin(key, value, value);
  }

  /** Begins a row whose sum is at most {@code value}. */
  public Program atMost(RowKey key, double value) {
    return begin(key, Double.NEGATIVE_INFINITY, value);
  }

  /** Begins a row whose sum is at least {@code value}. */
  public Program atLeast(RowKey key, double value) {
    return begin(key, value, Double.POSITIVE_INFINITY);
  }

  private Program begin(RowKey key, double lower, double upper) {
    builder.beginRow(lower, upper);
    rows.add(
        new RowInfo(family, key.kind(), key.number(), key.subject(), key.month(), key.scale()));
    return this;
  }

  /**
   * Adds {@code coefficient * variable} to the row; a variable that does not exist adds nothing.
   */
  public Program plus(double coefficient, int column) {
    if (column != MonthlyVariables.NONE) {
      builder.add(column, coefficient);
    }
    return this;
  }

  /** Adds a variable to the row. */
  public Program plus(int column) {
    return plus(1, column);
  }

  /** Subtracts a variable from the row. */
  public Program minus(int column) {
    return plus(-1, column);
  }

  /** Subtracts {@code coefficient * variable} from the row. */
  public Program minus(double coefficient, int column) {
    return plus(-coefficient, column);
  }
}
