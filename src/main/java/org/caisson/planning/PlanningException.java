package org.caisson.planning;

/** A plan could not be computed; the message tells the user why and what to do. */
public final class PlanningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public PlanningException(String message) {
    super(message);
  }
}
