package org.caisson.architecture.wrong.planning;

import org.junit.jupiter.api.Disabled;

final class TestsThatProveNothing {
  @Disabled("deliberately")
  void isSwitchedOff() {}

  void sleeps() throws InterruptedException {
    Thread.sleep(1);
  }
}
