package org.caisson.intake.workbook;

/** A workbook that is not read; the message says why, and what its author can do. */
public final class RefusedWorkbookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * A refusal.
   *
   * @param code the stable name of the reason, for example {@code file.limit}
   * @param message for the author of the workbook
   */
  RefusedWorkbookException(String code, String message) {
    super(message);
    this.code = code;
  }

  static RefusedWorkbookException tooLarge(String message) {
    return new RefusedWorkbookException("file.limit", message);
  }

  static RefusedWorkbookException damaged(String what) {
    return new RefusedWorkbookException(
        "file.workbook",
        what + ". Maybe open it in a spreadsheet program and save it again as .xlsx.");
  }

  /** The stable name of the reason. */
  public String code() {
    return code;
  }
}
