package org.caisson.planning.whatif;

import org.caisson.domain.plan.ProductionPlan;

/** Is told how what-ifs get on. */
public interface WhatIfListener {

  /** One of them is being planned, the first being number 1. */
  void planning(int number, int count, String label);

  /** It is planned, after so many seconds. */
  void planned(ProductionPlan plan, double seconds);
}
