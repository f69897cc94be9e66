package org.caisson.planning;

/** Too many plans wait already; the message is for the user. */
public final class JobQueueFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With how many plans wait. */
  public JobQueueFullException(int waiting) {
    super(
        ("%d plans wait already, and no more are taken."
                + " Maybe submit again when one of them is done, or cancel one.")
            .formatted(waiting));
  }
}
