package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;

/** Lines can work from a month on, and not before. */
record Opening(LineChoice lines, YearMonth month, boolean named) implements NamedChange {

  static Opening of(ChangeFields fields) {
    return new Opening(
        LineChoice.of(fields), fields.month("month"), fields.has("line") || fields.has("site"));
  }

  @Override
  public void in(Edit edit) {
    edit.horizon().check(edit, "month", month);
    if (!named) {
      edit.fault(
          "change.unknown",
          "line",
          null,
          "It is not said which line opens. Maybe add `line`, or `site` for all lines of a site.");
      return;
    }
    List<Integer> chosen = lines.in(edit);
    chosen.forEach(line -> edit.set(Edit.LINES + "/" + line + "/opens", month.toString()));
    chosen.forEach(line -> refuseClosed(edit, edit.at(Edit.LINES + "/" + line)));
  }

  private void refuseClosed(Edit edit, JsonNode line) {
    if (line.has("closes") && Months.of(line.path("closes")).isBefore(month)) {
      edit.fault(
          "change.cannot",
          "month",
          month.toString(),
          "Line `%s` closes in %s, before it would open. Maybe set its `closes` as well."
              .formatted(line.path("id").asText(), line.path("closes").asText()));
    }
  }
}
