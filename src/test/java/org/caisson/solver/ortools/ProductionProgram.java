package org.caisson.solver.ortools;

import java.util.Random;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Names;

/**
 * A made-up production program over several months: items with a bill of materials, lines that make
 * them, stock, deliveries and lateness. The same size and seed give the same program.
 *
 * @param model the rows and bounds
 * @param lateness the first stage: units that are late, by the weight of their item
 * @param cost the second stage: making, holding and tempo
 */
record ProductionProgram(LinearModel model, LinearObjective lateness, LinearObjective cost) {

  /** A program with about {@code items * months * 5.5} columns. */
  static ProductionProgram of(int items, int months, long seed) {
    return new Generator(items, months, new Random(seed)).generate();
  }

  private static final class Generator {
    private static final int LINES_AN_ITEM = 2;
    private final int items;
    private final int months;
    private final int lines;
    private final Random random;
    private final LinearModelBuilder builder = new LinearModelBuilder();
    private final double[] costs;
    private final double[] weights;
    private final int[][] makers;
    private final double[][] rates;

    Generator(int items, int months, Random random) {
      this.items = items;
      this.months = months;
      this.lines = Math.max(1, items / 2);
      this.random = random;
      this.costs = new double[months * (items * (LINES_AN_ITEM + 3) + lines)];
      this.weights = new double[costs.length];
      this.makers = new int[items][LINES_AN_ITEM];
      this.rates = new double[items][LINES_AN_ITEM];
    }

    ProductionProgram generate() {
      chooseMakers();
      addColumns();
      for (int month = 0; month < months; month++) {
        addLineRows(month);
        for (int item = 0; item < items; item++) {
          addBalance(item, month);
          addDemand(item, month);
        }
      }
      return new ProductionProgram(
          builder.build(Names.NUMBERED),
          new LinearObjective(weights, 0),
          new LinearObjective(costs, 0));
    }

    private void chooseMakers() {
      for (int item = 0; item < items; item++) {
        for (int way = 0; way < LINES_AN_ITEM; way++) {
          makers[item][way] = (item / 2 + way * (1 + random.nextInt(5))) % lines;
          rates[item][way] = 50 + random.nextInt(150);
        }
      }
    }

    private void addColumns() {
      for (int month = 0; month < months; month++) {
        for (int item = 0; item < items; item++) {
          for (int way = 0; way < LINES_AN_ITEM; way++) {
            costs[builder.addColumn(0, Double.POSITIVE_INFINITY)] = 1 + random.nextInt(40) / 4.0;
          }
          costs[builder.addColumn(0, 5000)] = 0.05 + random.nextInt(20) / 100.0;
          builder.addColumn(0, Double.POSITIVE_INFINITY);
          weights[builder.addColumn(0, Double.POSITIVE_INFINITY)] = 1 + item % 3 * 10;
        }
        for (int line = 0; line < lines; line++) {
          costs[builder.addColumn(0.2, 3)] = 20 + random.nextInt(100);
        }
      }
    }

    /** Work of a line is at most its tempo, and its tempo climbs by at most a quarter. */
    private void addLineRows(int month) {
      for (int line = 0; line < lines; line++) {
        builder.beginRow(Double.NEGATIVE_INFINITY, 0);
        for (int item = 0; item < items; item++) {
          for (int way = 0; way < LINES_AN_ITEM; way++) {
            if (makers[item][way] == line) {
              builder.add(make(item, way, month), 1 / rates[item][way]);
            }
          }
        }
        builder.add(tempo(line, month), -1);
        builder.beginRow(Double.NEGATIVE_INFINITY, month == 0 ? 1.25 : 0.25);
        builder.add(tempo(line, month), 1);
        if (month > 0) {
          builder.add(tempo(line, month - 1), -1);
        }
      }
    }

    /** Stock carries over; every second item is a component of the item before it. */
    private void addBalance(int item, int month) {
      double opening = month == 0 ? 20 : 0;
      builder.beginRow(opening, opening);
      builder.add(stock(item, month), 1);
      builder.add(stock(item, month) + 1, 1);
      if (month > 0) {
        builder.add(stock(item, month - 1), -1);
      }
      for (int way = 0; way < LINES_AN_ITEM; way++) {
        if (month >= item % 3) {
          builder.add(make(item, way, month - item % 3), -0.98);
        }
        if (item % 2 == 1) {
          builder.add(make(item - 1, way, month), 1 + item % 4);
        }
      }
    }

    /** What was delivered so far and what is late is at least what was asked for so far. */
    private void addDemand(int item, int month) {
      double asked = 10 + random.nextInt(90);
      builder.beginRow(asked, Double.POSITIVE_INFINITY);
      builder.add(stock(item, month) + 1, 1);
      builder.add(stock(item, month) + 2, 1);
      if (month > 0) {
        builder.add(stock(item, month - 1) + 2, -1);
      }
    }

    private int make(int item, int way, int month) {
      return month * monthWidth() + item * (LINES_AN_ITEM + 3) + way;
    }

    private int stock(int item, int month) {
      return make(item, LINES_AN_ITEM, month);
    }

    private int tempo(int line, int month) {
      return month * monthWidth() + items * (LINES_AN_ITEM + 3) + line;
    }

    private int monthWidth() {
      return items * (LINES_AN_ITEM + 3) + lines;
    }
  }
}
