package org.caisson.planning.sweep;

import java.io.Serial;

/** A value of a parameter with which the model is not valid; the message is for the user. */
public final class InvalidValueException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Says which value and why. */
  public InvalidValueException(String message) {
    super(message);
  }
}
