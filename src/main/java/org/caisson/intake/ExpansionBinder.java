package org.caisson.intake;

import org.caisson.domain.item.Component;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.jspecify.annotations.Nullable;

/** Maps the capacity that can be bought, and what becomes of capacity that is not used. */
final class ExpansionBinder {
  private ExpansionBinder() {}

  static Expansion expansion(Fields option) {
    return new Expansion(
        option.text("id"),
        option.text("name"),
        option.text("line"),
        option.optionalText("item"),
        option.number("adds"),
        option.optionalMoney("cost"),
        option.integer("administrativeMonths"),
        option.integer("buildingMonths"),
        option.integer("firstArticleMonths"),
        option.numbers("rampProfile"),
        option.optionalMonth("earliest"),
        option.optionalMonth("latest"),
        option.number("mostCopies", 1),
        option.flag("wholeCopies", false),
        option.list("materials", m -> new Component(m.text("item"), m.number("quantity"))),
        option.list("labour", WorkforceBinder::labour),
        option.provenance());
  }

  static ExpansionFund fund(Fields fund) {
    return new ExpansionFund(fund.integer("year"), fund.money("amount"), fund.provenance());
  }

  static @Nullable ColdLine cold(Fields line) {
    if (!line.has("cold")) {
      return null;
    }
    Fields cold = line.record("cold");
    return new ColdLine(
        cold.optionalMoney("goingCold"), cold.optionalMoney("restart"), cold.flag("whole", false));
  }
}
