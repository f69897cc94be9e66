package org.caisson.domain.validation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;

/** Ids are unique, and nothing is said twice about the same thing. */
final class IdChecks {
  private IdChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "id.duplicate",
            "Every id is used once among the records of its kind.",
            IdChecks::duplicateIds),
        Check.error(
            "entry.duplicate",
            "A list says one thing only about each item, nation, currency, year or site.",
            IdChecks::duplicateEntries));
  }

  private static void duplicateIds(PlanningModel model, IssueCollector issues) {
    Map<Kind, Set<String>> seen = new EnumMap<>(Kind.class);
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void id(Kind kind, Pointer pointer, String id) {
            boolean first = seen.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
            if (!id.isEmpty() && !first) {
              issues.report(pointer, id, duplicateId(kind, id));
            }
          }
        });
  }

  private static String duplicateId(Kind kind, String id) {
    return "The id "
        + Words.name(id)
        + " is already that of another "
        + kind.noun()
        + ", so references to it are ambiguous. Maybe rename one of them, or remove one if the"
        + " record was copied.";
  }

  private static void duplicateEntries(PlanningModel model, IssueCollector issues) {
    Pointer root = Pointer.ROOT;
    Twice twice = new Twice(issues);
    twice.look(root, "rates", model.rates(), IdChecks::dated, "currency");
    Pointer base = root.at("industrialBase");
    var industry = model.industrialBase();
    base.each(
        "items",
        industry.items(),
        (p, item) -> twice.look(p, "bom", item.bom(), Component::item, "item"));
    base.each(
        "lines",
        industry.lines(),
        (p, line) -> twice.look(p, "products", line.products(), LineProduct::item, "item"));
    twice.look(
        base,
        "openingStocks",
        industry.openingStocks(),
        stock -> pair(stock.item(), stock.site()) + age(stock),
        "item");
    twice.look(
        base,
        "storageLimits",
        industry.storageLimits(),
        limit -> pair(limit.item(), limit.site()),
        "item");
    twice.look(
        base,
        "closingStocks",
        industry.closingStocks(),
        closing -> pair(closing.item(), closing.site()),
        "item");
    base.each(
        "expansions",
        industry.expansions(),
        (p, option) -> {
          twice.look(p, "materials", option.materials(), Component::item, "item");
          twice.look(p, "labour", option.labour(), Labour::workforce, "workforce");
        });
    twice.look(
        base, "expansionFunds", industry.expansionFunds(), fund -> year(fund.year()), "year");
    root.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          twice.look(p, "buyers", line.buyers(), BuyerShare::nation, "nation");
          twice.look(p, "eligibleProducers", line.eligibleProducers(), id -> id, "");
        });
    root.each(
        "nations",
        model.nations(),
        (p, nation) -> {
          twice.look(p, "stockpiles", nation.stockpiles(), Stockpile::item, "item");
          twice.look(p, "budgets", nation.budgets(), budget -> year(budget.year()), "year");
          twice.look(p, "gdp", nation.gdp(), gdp -> year(gdp.year()), "year");
          twice.look(p, "aidPackages", nation.aidPackages(), AidPackage::name, "name");
        });
  }

  private static String dated(ExchangeRate rate) {
    return rate.currency().isEmpty() || rate.from() == null
        ? rate.currency()
        : rate.currency() + " from " + rate.from();
  }

  private static String pair(String item, String site) {
    return item.isEmpty() || site.isEmpty() ? "" : item + " at " + site;
  }

  /** Stock of one item at one site may be of several ages. */
  private static String age(OpeningStock stock) {
    return stock.ageMonths() == 0 ? "" : " of age " + stock.ageMonths();
  }

  private static String year(int year) {
    return year == 0 ? "" : Integer.toString(year);
  }

  /** Looks through lists for a second entry about the same thing. */
  private record Twice(IssueCollector issues) {
    <T> void look(
        Pointer record, String name, List<T> list, Function<T, String> key, String field) {
      Set<String> seen = new HashSet<>();
      record.each(
          name,
          list,
          (p, entry) -> {
            String about = key.apply(entry);
            if (!about.isEmpty() && !seen.add(about)) {
              issues.report(field.isEmpty() ? p : p.at(field), about, message(name, about));
            }
          });
    }

    private static String message(String name, String about) {
      return "The list "
          + Words.name(name)
          + " has a second entry for "
          + Words.name(about)
          + ", and it cannot be said which one counts. Maybe merge the two, or remove one.";
    }
  }
}
