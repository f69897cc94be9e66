package org.caisson.formulation.stage;

import java.util.List;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;

/**
 * Several measures in one stage, weighed against each other.
 *
 * <pre>
 *   minimise  sum over terms m of weight(m) measure(m)
 * </pre>
 *
 * <p>A measure is the objective of a stage of its kind. One that would be maximised counts with its
 * negative.
 *
 * @param id the id of the stage
 * @param parts the measures with their weights
 */
public record WeightedStage(String id, List<Part> parts) implements ObjectiveStage {

  /**
   * A measure in a weighted stage.
   *
   * @param measure the stage whose objective is measured
   * @param weight what one unit of it counts
   */
  public record Part(ObjectiveStage measure, double weight) {}

  @Override
  public StageInfo info() {
    return new StageInfo(id, "Weighted: " + names(), "weighted");
  }

  private String names() {
    return String.join(" + ", parts.stream().map(WeightedStage::name).toList());
  }

  private static String name(Part part) {
    return number(part.weight()) + " x " + part.measure().info().id();
  }

  private static String number(double weight) {
    return weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight);
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    double[] costs = new double[columns];
    double constant = 0;
    for (Part part : parts) {
      LinearObjective measure = part.measure().objective(index, variables, columns);
      constant += part.weight() * measure.constant();
      for (int j = 0; j < columns; j++) {
        costs[j] += part.weight() * measure.costs()[j];
      }
    }
    return new LinearObjective(costs, constant);
  }

  @Override
  public double leastWithin(PlanIndex index, Variables variables, LinearModel model) {
    return parts.stream()
        .mapToDouble(part -> part.weight() * part.measure().leastWithin(index, variables, model))
        .sum();
  }
}
