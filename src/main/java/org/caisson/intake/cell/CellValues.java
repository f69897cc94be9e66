package org.caisson.intake.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.OptionalInt;
import org.caisson.domain.validation.ControlCharacters;

/** Makes of the content of cells the values of fields. */
public final class CellValues {

  /** Is told of whatever cannot be read. */
  @FunctionalInterface
  public interface Complaints {
    /**
     * Something could not be read.
     *
     * @param value the cell or the part of it
     * @param complaint what is wrong with it; not {@link Reading.Read}
     * @return what stands for it in the document
     */
    JsonNode standIn(String value, Reading complaint);
  }

  private final NumberText numbers;
  private final Complaints complaints;
  private final ListText lists;

  /**
   * A reader of cells.
   *
   * @param numbers how numbers are written where they are text
   */
  public CellValues(NumberText numbers, Complaints complaints) {
    this.numbers = numbers;
    this.complaints = complaints;
    this.lists = new ListText(text -> settled(text, numbers.read(text)), complaints);
  }

  /** The value of the cell, with stand-ins for what cannot be read. */
  public JsonNode read(Cell cell, CellKind kind) {
    OptionalInt control = ControlCharacters.inLines(cell.shown());
    if (control.isPresent()) {
      return settled(
          ControlCharacters.shown(cell.shown()),
          new Reading.Objection(ControlCharacters.refusal(control.getAsInt()), "take it out"));
    }
    if (cell instanceof Cell.Formula formula) {
      return settled(cell.shown(), formula(formula));
    }
    if (cell instanceof Cell.Failure && kind != CellKind.NUMBER && kind != CellKind.DUE) {
      return settled(cell.shown(), failed());
    }
    return switch (kind) {
      case TEXT, CHOICE, CURRENCY -> settled(cell.shown(), text(cell));
      case NUMBER, MONEY, DUE -> settled(cell.shown(), number(cell));
      case FLAG -> settled(cell.shown(), flag(cell));
      case MONTH -> settled(cell.shown(), DayCell.month(cell));
      case DATE -> settled(cell.shown(), DayCell.day(cell));
      default -> lists.read(cell.shown(), kind);
    };
  }

  private JsonNode settled(String value, Reading reading) {
    return reading instanceof Reading.Read read ? read.value() : complaints.standIn(value, reading);
  }

  private static Reading formula(Cell.Formula formula) {
    String maybe =
        formula.result().isEmpty()
            ? "write its value"
            : "copy the cell and paste its value (" + formula.result() + ")";
    return new Reading.Objection(
        "is a formula, and what is ordered should not depend on the program that opens it", maybe);
  }

  private static Reading failed() {
    return new Reading.Objection(
        "is what a spreadsheet shows when it cannot work out a value", "write the value");
  }

  /** Spreadsheets make numbers of ids such as 1001, and days of ids such as MAR1. */
  private static Reading text(Cell cell) {
    if (cell instanceof Cell.Day) {
      return new Reading.Objection(
          "is a date where text should be", "format the cell as text and enter it again");
    }
    if (cell instanceof Cell.Flag) {
      return new Reading.Objection(
          "is true or false where text should be", "format the cell as text and enter it again");
    }
    boolean fraction = cell instanceof Cell.Numeral && !cell.shown().matches("-?\\d+");
    return fraction
        ? new Reading.Objection(
            "is a number where text should be", "format the cell as text and enter it again")
        : new Reading.Read(JsonNodeFactory.instance.textNode(cell.shown()));
  }

  private Reading number(Cell cell) {
    if (cell instanceof Cell.Day) {
      return new Reading.Objection(
          "is a date where a number should be", "format the cell as a number and enter it again");
    }
    // The digits of a spreadsheet's own number have a decimal point whatever its country.
    return cell instanceof Cell.Numeral
        ? new NumberText(true).read(cell.shown())
        : numbers.read(cell.shown());
  }

  private static Reading flag(Cell cell) {
    return switch (cell.shown().toLowerCase(Locale.ROOT)) {
      case "true" -> new Reading.Read(JsonNodeFactory.instance.booleanNode(true));
      case "false" -> new Reading.Read(JsonNodeFactory.instance.booleanNode(false));
      default -> new Reading.Objection("is neither true nor false", "write true or false");
    };
  }
}
