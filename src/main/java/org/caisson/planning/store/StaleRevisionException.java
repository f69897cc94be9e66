package org.caisson.planning.store;

/** A document was changed since its author last saw it; the message is for the user. */
public final class StaleRevisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the revision that the author saw and the one there is. */
  public StaleRevisionException(int seen, Revision current) {
    super(
        ("Revision (%d) is not the latest: revision %d was made by %s at %s."
                + " Maybe read it, put your changes on top of it and send them with its ETag.")
            .formatted(seen, current.number(), current.author(), current.created()));
  }
}
