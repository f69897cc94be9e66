package org.caisson.export.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.Scrapped;

/** What moves between sites, what is scrapped there and what is left, where that is asked for. */
final class MaterialSection implements Section {
  private static final double NOISE = 1e-6;

  @Override
  public void write(Subject subject, Page page) {
    MaterialPlan material = subject.plan().material();
    if (material.equals(MaterialPlan.NONE)) {
      return;
    }
    page.heading("STOCKS OF SITES", "what is moved, scrapped and left in all");
    moved(material).forEach((what, units) -> page.wrapped("  moved     ", what + units(units)));
    scrapped(material).forEach((what, units) -> page.wrapped("  scrapped  ", what + units(units)));
    material
        .closingStocks()
        .forEach(level -> page.wrapped("  left      ", closing(level, subject.names())));
  }

  private static Map<String, Double> moved(MaterialPlan material) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (Movement move : material.movements()) {
      String what = "%s from %s to %s: ".formatted(move.item(), move.from(), move.to());
      sums.merge(what, move.quantity(), Double::sum);
    }
    return sums;
  }

  private static Map<String, Double> scrapped(MaterialPlan material) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (Scrapped entry : material.scrapped()) {
      String site = entry.site() == null ? "any site" : entry.site();
      sums.merge("%s at %s: ".formatted(entry.item(), site), entry.quantity(), Double::sum);
    }
    return sums;
  }

  private static String closing(ClosingLevel level, Names names) {
    String unit = names.unit(level.item());
    String text =
        "%s at %s: %s %s".formatted(level.item(), level.site(), units(level.quantity()), unit);
    if (level.missing() > NOISE) {
      return text + ", %s fewer than asked for".formatted(units(level.missing()));
    }
    return level.above() > NOISE
        ? text + ", %s more than asked for".formatted(units(level.above()))
        : text + ", as asked for";
  }

  private static String units(double quantity) {
    return Figures.brief(quantity);
  }
}
