package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An expansion option is bought in a month, all copies of it or some, or forbidden. What is bought
 * is decided: it stands as capacity steps of its line from its opening on, and neither its cost nor
 * what building it takes is planned any more.
 *
 * @param month the month of the order, absent where the option is forbidden
 * @param copies how many copies are bought, absent for all that can be
 */
record ExpansionDecision(String expansion, @Nullable YearMonth month, @Nullable Double copies)
    implements NamedChange {
  private static final String EXPANSIONS = "/industrialBase/expansions";
  private static final List<String> LEAD_TIMES =
      List.of("administrativeMonths", "buildingMonths", "firstArticleMonths");
  private static final List<String> MAX = List.of("max");

  static ExpansionDecision of(ChangeFields fields) {
    boolean bought = fields.text("decision").equals("BUY");
    if (bought != fields.has("month")) {
      fields.refuse(
          "month",
          "An expansion option that is bought has the `month` of its order, and one that is forbidden has none. Maybe %s `month`."
              .formatted(bought ? "add" : "remove"));
    }
    return new ExpansionDecision(
        fields.text("expansion"),
        bought && fields.has("month") ? fields.month("month") : null,
        fields.has("copies") ? Double.valueOf(fields.number("copies", 1)) : null);
  }

  @Override
  public void in(Edit edit) {
    edit.find(EXPANSIONS, expansion, "expansion", "expansion option")
        .ifPresent(place -> decide(edit, EXPANSIONS + "/" + place));
  }

  private void decide(Edit edit, String at) {
    if (month != null) {
      edit.horizon().check(edit, "month", month);
      buy(edit, edit.at(at), month);
    }
    edit.remove(at);
  }

  private void buy(Edit edit, JsonNode option, YearMonth ordered) {
    YearMonth opens = ordered.plusMonths(leadTime(option));
    int line = edit.find(Edit.LINES, option.path("line").asText(), "expansion", "line").orElse(-1);
    if (line < 0 || isRefused(edit, option, edit.at(Edit.LINES + "/" + line), opens)) {
      return;
    }
    JsonNode profile = option.path("rampProfile");
    List<YearMonth> turns =
        IntStream.rangeClosed(1, profile.size())
            .mapToObj(opens::plusMonths)
            .filter(edit.horizon()::contains)
            .toList();
    CapacityRates rates = new CapacityRates(edit, line);
    rates.change(
        MAX,
        (inMonth, before) -> before + added(option, opens, inMonth),
        new MonthSpan(opens, null, edit.horizon()),
        turns);
    rates.endSegments();
  }

  private static int leadTime(JsonNode option) {
    return LEAD_TIMES.stream().mapToInt(field -> option.path(field).intValue()).sum();
  }

  private double added(JsonNode option, YearMonth opens, YearMonth month) {
    int since = (int) opens.until(month, ChronoUnit.MONTHS);
    double share = option.path("rampProfile").path(since).asDouble(1);
    double bought = copies == null ? option.path("mostCopies").asDouble(1) : copies;
    return option.path("adds").doubleValue() * bought * share;
  }

  private boolean isRefused(Edit edit, JsonNode option, JsonNode line, YearMonth opens) {
    if (opens.isAfter(edit.horizon().last())) {
      edit.fault(
          "change.month",
          "month",
          String.valueOf(month),
          "Option `%s`, ordered in %s, opens in %s, after the last planned month %s. Maybe order it earlier."
              .formatted(expansion, month, opens, edit.horizon().last()));
      return true;
    }
    if (copies != null && copies > option.path("mostCopies").asDouble(1)) {
      edit.fault(
          "change.cannot",
          "copies",
          copies.toString(),
          "Of option `%s` at most %s copies can be bought. Maybe buy so many, or raise its `mostCopies`."
              .formatted(expansion, option.path("mostCopies").asText("1")));
      return true;
    }
    boolean simple = line.path("products").size() == 1 && line.path("built").asBoolean(true);
    if (!simple) {
      edit.fault(
          "change.cannot",
          "expansion",
          expansion,
          "Option `%s` grows line `%s`, which %s, so that the option cannot be said as capacity that is decided. Maybe change the line's capacity steps with a patch."
              .formatted(
                  expansion,
                  line.path("id").asText(),
                  line.path("products").size() == 1 ? "is not built" : "makes several items"));
    }
    return !simple;
  }
}
