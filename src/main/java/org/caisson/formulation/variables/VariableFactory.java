package org.caisson.formulation.variables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.caisson.mathmodel.LinearModelBuilder;

/** Gives out columns group by group, and remembers the groups so that columns can be named. */
public final class VariableFactory {
  private final LinearModelBuilder program;
  private final int months;
  private final List<MonthlyVariables> groups = new ArrayList<>();

  /** Adds columns to a program over so many months. */
  public VariableFactory(LinearModelBuilder program, int months) {
    this.program = program;
    this.months = months;
  }

  /** Whether a variable exists. */
  public interface Existence {
    /** For a subject in a month. */
    boolean test(int subject, int month);

    /** Every combination exists. */
    Existence ALWAYS = (subject, month) -> true;
  }

  /** An upper bound. */
  public interface UpperBound {
    /** For a subject in a month, possibly infinite. */
    double of(int subject, int month);

    /** No variable has one. */
    UpperBound NONE = (subject, month) -> Double.POSITIVE_INFINITY;
  }

  /** Whether a variable takes whole numbers only. */
  public interface Integrality {
    /** For a subject, in every month. */
    boolean test(int subject);

    /** None does. */
    Integrality NONE = subject -> false;
  }

  /** A group of variables that are zero or more. */
  public MonthlyVariables nonNegative(
      String prefix, int subjects, IntFunction<String> subjectName, Existence existence) {
    return bounded(prefix, subjects, subjectName, existence, UpperBound.NONE);
  }

  /** A group of variables from zero to an upper bound. */
  public MonthlyVariables bounded(
      String prefix,
      int subjects,
      IntFunction<String> subjectName,
      Existence existence,
      UpperBound upper) {
    return bounded(prefix, subjects, subjectName, existence, upper, Integrality.NONE);
  }

  /** A group of variables from zero to an upper bound, some of them whole numbers. */
  public MonthlyVariables bounded(
      String prefix,
      int subjects,
      IntFunction<String> subjectName,
      Existence existence,
      UpperBound upper,
      Integrality whole) {
    int[] columns = new int[subjects * months];
    Arrays.fill(columns, MonthlyVariables.NONE);
    int first = program.columnCount();
    for (int subject = 0; subject < subjects; subject++) {
      for (int month = 0; month < months; month++) {
        if (existence.test(subject, month)) {
          double most = upper.of(subject, month);
          columns[subject * months + month] =
              whole.test(subject) ? program.addIntegerColumn(0, most) : program.addColumn(0, most);
        }
      }
    }
    MonthlyVariables group = new MonthlyVariables(prefix, subjectName, months, columns, first);
    groups.add(group);
    return group;
  }

  /** All groups so far, in the order of their columns. */
  public List<MonthlyVariables> groups() {
    return List.copyOf(groups);
  }
}
