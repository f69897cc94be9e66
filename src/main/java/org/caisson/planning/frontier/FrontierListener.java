package org.caisson.planning.frontier;

import org.caisson.domain.plan.ProductionPlan;

/** Told of a frontier as it is found. */
public interface FrontierListener {
  /** Hears nothing. */
  FrontierListener SILENT = (number, x, y, plan) -> {};

  /** A plan was made, which comes to {@code x} and {@code y}. */
  void planned(int number, double x, double y, ProductionPlan plan);
}
