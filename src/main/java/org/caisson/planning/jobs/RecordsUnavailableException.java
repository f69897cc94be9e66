package org.caisson.planning.jobs;

/** The records of plans cannot be reached just now; they may be later. */
public final class RecordsUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the records said. */
  public RecordsUnavailableException(Throwable cause) {
    super(cause);
  }
}
