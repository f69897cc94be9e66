package org.caisson.planning;

/** A key was used before for another submission; the message is for the user. */
public final class SubmissionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the key that was used twice. */
  public SubmissionConflictException(String key) {
    super(
        ("Idempotency-Key (%s) was used before with another model or profile."
                + " Maybe send a new key with the new model.")
            .formatted(key));
  }
}
