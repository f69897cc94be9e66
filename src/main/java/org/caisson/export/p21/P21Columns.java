package org.caisson.export.p21;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caisson.export.rates.SharedLines;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;

/** The columns of the month grid. */
final class P21Columns {
  private P21Columns() {}

  static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    text(columns, "contractLine", "Contract line", 25);
    prose(columns, "manufacturer", "Manufacturer", 30);
    columns.add(new Column("fiscalYear", "Fiscal year", Format.WHOLE, 7));
    prose(columns, "contract", "Contract", 34);
    prose(columns, "item", "Item", 26);
    text(columns, "unit", "Unit", 10);
    prose(columns, "buyers", "Buyers", 34);
    text(columns, "destination", "To", 12);
    prose(columns, "location", "Location", 34);
    units(columns, "msr", "MSR a month");
    units(columns, "rate185", "1-8-5 a month");
    units(columns, "max", "MAX a month");
    prose(columns, SharedLines.COLUMN, SharedLines.HEADING, 26);
    months(columns, "altBefore", "ALT before 1 Oct");
    months(columns, "altAfter", "ALT after 1 Oct");
    months(columns, "pltInitial", "PLT initial");
    months(columns, "pltReorder", "PLT reorder");
    months(columns, "totalInitial", "Total initial");
    months(columns, "totalReorder", "Total reorder");
    units(columns, "procured", "Procured");
    units(columns, "acceptedBefore", "Accepted before 1 Oct");
    units(columns, "balanceBefore", "Balance due on 1 Oct");
    for (int m = 0; m < 12; m++) {
      Month month = Month.OCTOBER.plus(m);
      String name = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      columns.add(new Column(name.toLowerCase(Locale.ROOT), name, Format.UNITS, 8));
    }
    units(columns, "accepted", "Accepted in the year");
    units(columns, "balanceAfter", "Balance after");
    return columns;
  }

  private static void text(List<Column> columns, String id, String heading, int width) {
    columns.add(new Column(id, heading, Format.TEXT, width));
  }

  private static void prose(List<Column> columns, String id, String heading, int width) {
    columns.add(new Column(id, heading, Format.PROSE, width));
  }

  private static void units(List<Column> columns, String id, String heading) {
    columns.add(new Column(id, heading, Format.UNITS, 10));
  }

  private static void months(List<Column> columns, String id, String heading) {
    columns.add(new Column(id, heading, Format.WHOLE, 8));
  }
}
