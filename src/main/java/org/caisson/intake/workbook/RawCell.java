package org.caisson.intake.workbook;

import org.jspecify.annotations.Nullable;

/** A cell as a sheet writes it, while it is read. */
final class RawCell {
  private final String type;
  private final int style;
  private final StringBuilder text = new StringBuilder();
  private String value = "";
  private @Nullable String formula;

  RawCell(String type, int style) {
    this.type = type;
    this.style = style;
  }

  String type() {
    return type;
  }

  int style() {
    return style;
  }

  /** The value as written; for a shared text its number. */
  String value() {
    return value;
  }

  void setValue(String written) {
    value = written;
  }

  /** The text that stands in the cell itself. */
  String text() {
    return text.toString();
  }

  void addText(String run) {
    text.append(run);
  }

  /** The formula; empty where it is shared with another cell, null where there is none. */
  @Nullable String formula() {
    return formula;
  }

  void setFormula(String written) {
    formula = written;
  }
}
