package org.caisson.planning.store;

/** What is kept cannot be reached just now; it may be later. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the database said. */
  public StoreUnavailableException(Throwable cause) {
    super(cause);
  }
}
