package org.caisson.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The sheets of a workbook in their order, and how it counts days. */
final class SheetList extends PartHandler {
  /** A sheet that the workbook names. */
  record Entry(String name, String relation, boolean hidden) {}

  private final List<Entry> sheets = new ArrayList<>();
  private final int most;
  private boolean from1904;

  SheetList(int most) {
    super(0);
    this.most = most;
  }

  List<Entry> sheets() {
    return sheets;
  }

  /** Whether days are counted from 1904, as old Macintoshes did. */
  boolean isFrom1904() {
    return from1904;
  }

  @Override
  void begins(String element, Attributes attributes) throws RefusedWorkbookException {
    if (element.equals("workbookPr")) {
      String flag = String.valueOf(attributes.getValue("date1904"));
      from1904 = flag.equals("1") || flag.equals("true");
    } else if (element.equals("sheet")) {
      add(attributes);
    }
  }

  private void add(Attributes attributes) throws RefusedWorkbookException {
    if (sheets.size() == most) {
      throw RefusedWorkbookException.tooLarge(
          "The workbook has more than %d sheets. Maybe remove those that are not needed."
              .formatted(most));
    }
    String state = attributes.getValue("state");
    sheets.add(
        new Entry(
            String.valueOf(attributes.getValue("name")),
            relation(attributes),
            state != null && !state.equals("visible")));
  }

  /** The prefix and the namespace of the attribute differ between writers of workbooks. */
  private static String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id")) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
