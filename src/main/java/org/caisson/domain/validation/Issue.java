package org.caisson.domain.validation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, said so that its author can mend it.
 *
 * @param severity whether planning can go on
 * @param code the stable name of the check, for example {@code reference.item}
 * @param pointer the JSON pointer of the value in the planning model as one document
 * @param value the offending value as the author wrote it, absent when something is missing
 * @param message what is wrong and why it matters, followed by a sentence beginning "Maybe" that
 *     says what to do
 */
public record Issue(
    Severity severity, String code, String pointer, @Nullable String value, String message) {

  /** An issue that keeps the model from being planned. */
  public static Issue error(String code, String pointer, @Nullable String value, String message) {
    return new Issue(Severity.ERROR, code, pointer, value, message);
  }

  /** An issue that the reader of the plan should know. */
  public static Issue warning(String code, String pointer, @Nullable String value, String message) {
    return new Issue(Severity.WARNING, code, pointer, value, message);
  }
}
