package org.caisson.intake.scenario;

import org.caisson.domain.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a change from being made, or what its author should know of it.
 *
 * @param severity whether it keeps it from being made
 * @param code the stable name of the fault
 * @param field the field of the change that is to be mended; empty for the change as a whole
 * @param value what stands there, absent where nothing does
 * @param message what is wrong and why, followed by a sentence beginning "Maybe"
 */
public record ChangeFault(
    Severity severity, String code, String field, @Nullable String value, String message) {

  /** The pointer of what is to be mended, from the change on. */
  public String pointer() {
    return field.isEmpty() ? "" : "/" + field;
  }
}
