package org.caisson.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.caisson.solver.Cancellation;

/** Ctrl-C cancels the work and leaves it some seconds to come back with what it has. */
final class Interruption {
  private static final int SECONDS_TO_COME_BACK = 10;

  private final Cancellation cancellation;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::cancelAndWait, "cancel-plan");

  private Interruption(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /** Does the work, which listens to the cancellation. */
  static <T> T cancels(Cancellation cancellation, Supplier<T> work) {
    Interruption interruption = new Interruption(cancellation);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    try {
      return work.get();
    } finally {
      interruption.end();
    }
  }

  private void cancelAndWait() {
    cancellation.cancel();
    try {
      boolean cameBack = over.await(SECONDS_TO_COME_BACK, TimeUnit.SECONDS);
      if (!cameBack) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyStopping) {
      // The hook runs already, and has just been told that the work is over.
      return;
    }
  }
}
