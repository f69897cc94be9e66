package org.caisson.planning;

/** The first submission with a key is still being read; the message is for the user. */
public final class SubmissionRunningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the key that is in use. */
  public SubmissionRunningException(String key) {
    super(
        ("The first request with Idempotency-Key (%s) is still being read, so that there is no answer"
                + " to repeat yet. Maybe send it again in a few seconds.")
            .formatted(key));
  }
}
