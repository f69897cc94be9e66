package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/** The most that the tempo of lines can rise from one month to the next is another. */
record RampLimit(LineChoice lines, Amount amount) implements NamedChange {

  static RampLimit of(ChangeFields fields) {
    return new RampLimit(LineChoice.of(fields), fields.amount());
  }

  @Override
  public void in(Edit edit) {
    for (int line : lines.in(edit)) {
      String pointer = Edit.LINES + "/" + line + "/rampLimit";
      JsonNode before = edit.at(pointer);
      if (before.isNumber() || !amount.isRelative()) {
        edit.set(pointer, amount.of(before.doubleValue()));
      }
    }
  }
}
