package org.caisson.planning.sweep;

import org.caisson.domain.plan.ProductionPlan;

/** Told of a sweep as it goes. */
public interface SweepListener {
  /** Hears nothing. */
  SweepListener SILENT = (number, value, plan) -> {};

  /** A value was planned. */
  void planned(int number, double value, ProductionPlan plan);
}
