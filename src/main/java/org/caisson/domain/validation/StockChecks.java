package org.caisson.domain.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.StorageLimit;

/** What lies at a site fits there. */
final class StockChecks {
  private StockChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "stock.aboveStorage",
            "No site opens with more of an item than it can store.",
            StockChecks::aboveStorage));
  }

  private record Place(String item, String site) {}

  private static void aboveStorage(PlanningModel model, IssueCollector issues) {
    Map<Place, Double> capacities = new HashMap<>();
    for (StorageLimit limit : model.industrialBase().storageLimits()) {
      capacities.put(new Place(limit.item(), limit.site()), limit.capacity());
    }
    Map<Place, Double> stocks = new HashMap<>();
    Pointer.ROOT
        .at("industrialBase")
        .each(
            "openingStocks",
            model.industrialBase().openingStocks(),
            (p, stock) -> {
              Place place = new Place(stock.item(), stock.site());
              Double capacity = capacities.get(place);
              double before = stocks.getOrDefault(place, 0.0);
              double sum = stocks.merge(place, stock.quantity(), Double::sum);
              if (capacity != null && sum > capacity && before <= capacity) {
                issues.report(
                    p.at("quantity"),
                    stock.quantity(),
                    "`quantity` ("
                        + Words.number(stock.quantity())
                        + (before > 0 ? " beside " + Words.number(before) : "")
                        + ") of item "
                        + Words.name(stock.item())
                        + " at site "
                        + Words.name(stock.site())
                        + " is more than the site can store ("
                        + Words.number(capacity)
                        + "). Maybe the storage limit is out of date, or part of the stock lies"
                        + " elsewhere.");
              }
            });
  }
}
