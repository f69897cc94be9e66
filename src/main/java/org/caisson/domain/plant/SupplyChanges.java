package org.caisson.domain.plant;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.provenance.Provenance;

/** Supplies as they would be after a change; the supply that is given stays as it is. */
public final class SupplyChanges {

  private SupplyChanges() {}

  /**
   * The supply with {@code factor} times what it can provide in the months of a span: with 2 it
   * doubles, with 0 the source is lost.
   */
  public static Supply times(Supply supply, YearMonth from, YearMonth to, double factor) {
    TreeMap<YearMonth, Double> available = new TreeMap<>();
    supply.steps().forEach(step -> available.put(step.month(), step.perMonth()));
    double before = at(available, supply, from);
    double after = at(available, supply, to.plusMonths(1));
    available.subMap(from, true, to, true).replaceAll((month, units) -> units * factor);
    available.put(from, before * factor);
    available.put(to.plusMonths(1), after);
    return new Supply(
        supply.id(),
        supply.name(),
        supply.item(),
        supply.site(),
        supply.perMonth(),
        steps(available),
        supply.leadTimeMonths(),
        supply.unitPrice(),
        supply.provenance());
  }

  private static double at(TreeMap<YearMonth, Double> available, Supply supply, YearMonth month) {
    Map.Entry<YearMonth, Double> entry = available.floorEntry(month);
    return entry == null ? supply.perMonth() : entry.getValue();
  }

  private static List<SupplyStep> steps(Map<YearMonth, Double> available) {
    return available.entrySet().stream()
        .map(entry -> new SupplyStep(entry.getKey(), entry.getValue(), Provenance.UNSTATED))
        .toList();
  }
}
