package org.caisson.domain.validation;

import java.time.YearMonth;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.caisson.domain.plant.IndustrialBase;
import org.jspecify.annotations.Nullable;

/** The part of the tour that shows the capacity that can be bought, and lines that go cold. */
record ExpansionTour(ModelVisitor visitor) {

  /** The expansion options and what may be spent on them. */
  void options(Pointer base, IndustrialBase industry) {
    base.each("expansions", industry.expansions(), this::expansion);
    base.each("expansionFunds", industry.expansionFunds(), this::fund);
  }

  /** What it costs to let a line go cold. */
  void cold(Pointer line, @Nullable ColdLine cold) {
    if (cold != null) {
      money(line.at("cold"), "goingCold", cold.goingCold());
      money(line.at("cold"), "restart", cold.restart());
    }
  }

  private void expansion(Pointer at, Expansion option) {
    visitor.id(Kind.EXPANSION, at.at("id"), option.id());
    visitor.reference(Kind.LINE, at.at("line"), option.line());
    if (option.item() != null) {
      visitor.reference(Kind.ITEM, at.at("item"), option.item());
    }
    number(Limit.RATE_185, at, "adds", option.adds());
    money(at, "cost", option.cost());
    number(Limit.LEAD_TIME, at, "administrativeMonths", option.administrativeMonths());
    number(Limit.LEAD_TIME, at, "buildingMonths", option.buildingMonths());
    number(Limit.LEAD_TIME, at, "firstArticleMonths", option.firstArticleMonths());
    at.each(
        "rampProfile",
        option.rampProfile(),
        (p, share) -> visitor.number(Limit.SHARE, p, "rampProfile", share));
    month(at, "earliest", option.earliest());
    month(at, "latest", option.latest());
    number(Limit.COPIES, at, "mostCopies", option.mostCopies());
    at.each(
        "materials",
        option.materials(),
        (p, material) -> {
          visitor.reference(Kind.ITEM, p.at("item"), material.item());
          number(Limit.BOM_QUANTITY, p, "quantity", material.quantity());
        });
    new WorkforceTour(visitor).labour(at, option.labour());
    visitor.provenance(at, option.provenance());
  }

  private void fund(Pointer at, ExpansionFund fund) {
    number(Limit.YEAR, at, "year", fund.year());
    money(at, "amount", fund.amount());
    visitor.provenance(at, fund.provenance());
  }

  private void month(Pointer at, String name, @Nullable YearMonth month) {
    if (month != null) {
      visitor.month("The expansion option", at.at(name), month);
    }
  }

  private void money(Pointer at, String name, @Nullable Money money) {
    if (money != null) {
      number(Limit.MONEY, at.at(name), "amount", money.amount());
      visitor.currency(at.at(name).at("currency"), money.currency());
    }
  }

  private void number(Limit limit, Pointer at, String name, double value) {
    visitor.number(limit, at.at(name), name, value);
  }
}
