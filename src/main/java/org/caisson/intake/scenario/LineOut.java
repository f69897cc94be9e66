package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/**
 * A line, or all lines of a site, can be used for a share of their time only in a span of months.
 *
 * @param share the usable share, 0 where the line is out altogether
 */
record LineOut(LineChoice lines, MonthSpan span, double share, ChangeFields fields)
    implements NamedChange {

  static LineOut of(ChangeFields fields) {
    return new LineOut(LineChoice.of(fields), fields.span(), fields.number("share", 0), fields);
  }

  @Override
  public void in(Edit edit) {
    span.check(edit);
    lines.in(edit).stream()
        .map(line -> Edit.LINES + "/" + line + "/availability")
        .forEach(
            list -> {
              if (!isOutAlready(edit, list)) {
                edit.append(
                    list,
                    List.of(
                        fields.sourced(
                            JsonNodeFactory.instance
                                .objectNode()
                                .put("from", span.first().toString())
                                .put("to", span.last().toString())
                                .put("share", share))));
              }
            });
  }

  /** The least share counts where spans overlap. */
  private boolean isOutAlready(Edit edit, String list) {
    for (var stated : edit.at(list)) {
      String from = stated.path("from").asText();
      if (stated.path("share").doubleValue() <= share
          && from.compareTo(span.first().toString()) <= 0
          && stated.path("to").asText(from).compareTo(span.last().toString()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
