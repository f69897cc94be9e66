package org.caisson.domain.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.OpeningStock;

/** Opening stock is of an age at which it can be used. */
final class ShelfLifeChecks {
  private ShelfLifeChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "stock.tooOld",
            "No opening stock is older than the shelf life of its item.",
            ShelfLifeChecks::tooOld),
        Check.warning(
            "stock.ageWithoutShelfLife",
            "Opening stock that has an age is of an item that has a shelf life.",
            ShelfLifeChecks::ageWithoutShelfLife));
  }

  private static Map<String, Item> items(PlanningModel model) {
    Map<String, Item> items = new HashMap<>();
    model.industrialBase().items().forEach(item -> items.putIfAbsent(item.id(), item));
    return items;
  }

  private static void tooOld(PlanningModel model, IssueCollector issues) {
    Map<String, Item> items = items(model);
    stocks()
        .each(
            "openingStocks",
            model.industrialBase().openingStocks(),
            (p, stock) -> {
              Item item = items.get(stock.item());
              Integer shelfLife = item == null ? null : item.shelfLifeMonths();
              if (shelfLife != null && shelfLife >= 0 && stock.ageMonths() > shelfLife) {
                issues.report(
                    p.at("ageMonths"),
                    stock.ageMonths(),
                    age(stock)
                        + " is more than its `shelfLifeMonths` ("
                        + shelfLife
                        + "), so it could not be used even in the first month. Maybe it has been"
                        + " scrapped, or the shelf life is longer.");
              }
            });
  }

  private static void ageWithoutShelfLife(PlanningModel model, IssueCollector issues) {
    Map<String, Item> items = items(model);
    stocks()
        .each(
            "openingStocks",
            model.industrialBase().openingStocks(),
            (p, stock) -> {
              Item item = items.get(stock.item());
              if (item != null && item.shelfLifeMonths() == null && stock.ageMonths() > 0) {
                issues.report(
                    p.at("ageMonths"),
                    stock.ageMonths(),
                    age(stock)
                        + " says nothing, because the item keeps for ever. Maybe add"
                        + " `shelfLifeMonths` to the item.");
              }
            });
  }

  private static Pointer stocks() {
    return Pointer.ROOT.at("industrialBase");
  }

  private static String age(OpeningStock stock) {
    return "`ageMonths` ("
        + stock.ageMonths()
        + ") of the stock of item "
        + Words.name(stock.item())
        + " at site "
        + Words.name(stock.site());
  }
}
