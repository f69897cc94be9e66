package org.caisson.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /**
   * Work that may be cut short.
   *
   * @param <T> what it comes to
   * @param <X> what may go wrong in it
   */
  interface Work<T, X extends Exception> {
    T get() throws X;
  }

  /**
   * Does the work, which listens to the cancellation. Telling what it came to belongs to it: once
   * it is over the program ends.
   */
  static <T, X extends Exception> T cancels(Cancellation cancellation, Work<T, X> work) throws X {
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
