package org.caisson.architecture.wrong.planning;

import java.util.Random;

final class PlannerThatRollsDice {
  int roll() {
    return new Random().nextInt(6);
  }
}
