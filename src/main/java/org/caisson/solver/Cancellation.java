package org.caisson.solver;

import java.util.ArrayList;
import java.util.List;

/** Tells running work to stop. May be cancelled from any thread, once and for good. */
public final class Cancellation {
  private final List<Runnable> hooks = new ArrayList<>();
  private boolean cancelled;

  /** Cancels, and runs the hooks of the work that is under way. */
  public void cancel() {
    List<Runnable> toRun;
    synchronized (this) {
      cancelled = true;
      toRun = List.copyOf(hooks);
    }
    toRun.forEach(Runnable::run);
  }

  /** Whether somebody cancelled. */
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /**
   * Registers what to do on cancellation while some work is under way; runs it at once when already
   * cancelled. Close the registration when the work is over: the hook is not called afterwards
   * unless it is already running.
   */
  public Registration onCancel(Runnable hook) {
    boolean now;
    synchronized (this) {
      hooks.add(hook);
      now = cancelled;
    }
    if (now) {
      hook.run();
    }
    return () -> remove(hook);
  }

  private synchronized void remove(Runnable hook) {
    hooks.remove(hook);
  }

  /** Ends the interest in a cancellation. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
