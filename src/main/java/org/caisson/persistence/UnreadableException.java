package org.caisson.persistence;

/** Something that is stored is not what this version of the program stores. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableException(Throwable cause) {
    super("What is stored is not what this version of the program stores.", cause);
  }
}
