package org.caisson.architecture.wrong.planning;

final class PlannerThatPrints {
  void print() {
    System.out.println("a plan");
  }
}
