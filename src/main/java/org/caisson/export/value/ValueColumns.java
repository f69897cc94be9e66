package org.caisson.export.value;

import java.util.Collections;
import java.util.List;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.jspecify.annotations.Nullable;

/** The columns of the value report. */
final class ValueColumns {
  private static final int AMOUNTS = 13;

  static final List<Column> ALL =
      List.of(
          new Column("level", "Row", Format.TEXT, 12),
          new Column("contractLine", "Contract line", Format.TEXT, 25),
          new Column("currency", "Currency", Format.TEXT, 10),
          new Column("contract", "Contract", Format.PROSE, 44),
          new Column("item", "Item", Format.PROSE, 24),
          new Column("unitPrice", "Unit price", Format.PRICE, 14),
          amount("ceiling", "Ceiling, where one is stated"),
          amount("most", "Most that may be ordered: ceiling, else firm and option"),
          amount("firm", "Firm"),
          amount("option", "Option"),
          amount("room", "Neither firm nor option"),
          amount("calledOff", "of firm: called off"),
          amount("exercised", "of option: exercised by the plan"),
          amount("deliveredBefore", "Delivered before the plan"),
          amount("delivered", "Delivered by the plan"),
          amount("toDeliver", "Still to deliver"),
          amount("dueBefore", "Due before the plan"),
          amount("paid", "Paid in the planned months"),
          amount("toPay", "Still to pay"),
          new Column("note", "Note", Format.PROSE, 34));

  private ValueColumns() {}

  private static Column amount(String id, String heading) {
    return new Column(id, heading, Format.AMOUNT, 16);
  }

  /** The amounts of a value in the order of their columns; blank when there is none. */
  static List<Cell> amounts(@Nullable LineValue value) {
    if (value == null) {
      return Collections.nCopies(AMOUNTS, Cell.BLANK);
    }
    return List.of(
        Cell.of(value.ceiling()),
        Cell.of(value.most()),
        Cell.of(value.firm()),
        Cell.of(value.option()),
        Cell.of(value.room()),
        Cell.of(value.calledOff()),
        Cell.of(value.exercised()),
        Cell.of(value.before()),
        Cell.of(value.delivered()),
        Cell.of(value.toDeliver()),
        Cell.of(value.dueBefore()),
        Cell.of(value.paid()),
        Cell.of(value.toPay()));
  }
}
