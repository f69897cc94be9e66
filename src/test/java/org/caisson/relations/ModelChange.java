package org.caisson.relations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.testing.Rewrite;
import org.jspecify.annotations.Nullable;

/** Changes of a planning model that the relations speak of. */
final class ModelChange {
  /** Everything that counts units of an item, a month or in all. */
  private static final Set<String> UNITS =
      Set.of(
          "msr",
          "rate185",
          "max",
          "perMonth",
          "capacity",
          "quantity",
          "ceiling",
          "firm",
          "option",
          "calledOff",
          "delivered",
          "opening",
          "objective",
          "floor",
          "ownUse",
          "mostHires",
          "mostLayoffs",
          "mostPeople",
          "closing",
          "least",
          "most",
          "adds");

  /** Money for a unit, a person or an hour, as opposed to money for a month or a year. */
  private static final Set<String> UNIT_PRICES =
      Set.of(
          "holdingCost",
          "unitCost",
          "unitPrice",
          "wage",
          "hireCost",
          "layoffCost",
          "overtimeCost",
          "missingCost",
          "latePenalty",
          "undeliveredPenalty");

  private ModelChange() {}

  /** Replaces each line by others. */
  static PlanningModel lines(PlanningModel model, Function<Line, List<Line>> change) {
    return inBase(model, "lines", model.industrialBase().lines().stream().map(change));
  }

  /** Replaces each supply by others. */
  static PlanningModel supplies(PlanningModel model, Function<Supply, List<Supply>> change) {
    return inBase(model, "supplies", model.industrialBase().supplies().stream().map(change));
  }

  /** Replaces each storage limit by others. */
  static PlanningModel storage(
      PlanningModel model, Function<StorageLimit, List<StorageLimit>> change) {
    return inBase(
        model, "storageLimits", model.industrialBase().storageLimits().stream().map(change));
  }

  private static PlanningModel inBase(
      PlanningModel model, String list, Stream<? extends List<?>> parts) {
    IndustrialBase base = model.industrialBase();
    return Rewrite.with(
        model, "industrialBase", Rewrite.with(base, list, parts.flatMap(List::stream).toList()));
  }

  /** Replaces each contract line by others. */
  static PlanningModel orders(
      PlanningModel model, Function<ContractLine, List<ContractLine>> change) {
    return Rewrite.with(
        model,
        "contractLines",
        model.contractLines().stream().flatMap(line -> change.apply(line).stream()).toList());
  }

  /** Changes each nation. */
  static PlanningModel nations(PlanningModel model, UnaryOperator<Nation> change) {
    return Rewrite.with(model, "nations", model.nations().stream().map(change).toList());
  }

  /** The model in which everything can be stored. */
  static PlanningModel withoutStorageLimits(PlanningModel model) {
    return storage(model, limit -> List.of());
  }

  /** The model in which everything can be stored, and that for nothing. */
  static PlanningModel withFreeStorage(PlanningModel model) {
    return Rewrite.everywhere(
        withoutStorageLimits(model),
        (owner, name, value) -> name.equals("holdingCost") ? null : value);
  }

  /** The model in which nobody has a share that must or may be his. */
  static PlanningModel withoutShares(PlanningModel model) {
    return inBase(model, "sourcingShares", Stream.of());
  }

  /** The model in which no capacity is for sale. */
  static PlanningModel withoutExpansions(PlanningModel model) {
    return inBase(model, "expansions", Stream.of());
  }

  /** All lists in another order, but the stages, whose order is theirs. */
  static PlanningModel shuffled(PlanningModel model, long seed) {
    Random random = new Random(seed);
    return Rewrite.everywhere(
        model,
        (owner, name, value) -> {
          if (!(value instanceof List<?> list) || name.equals("stages")) {
            return value;
          }
          List<Object> copy = new ArrayList<>(list);
          Collections.shuffle(copy, random);
          return copy;
        });
  }

  /** Every quantity and every sum of money that is not for one unit, multiplied. */
  static PlanningModel scaled(PlanningModel model, double factor) {
    return Rewrite.everywhere(
        model,
        (owner, name, value) -> {
          boolean ratio = owner instanceof Component || owner instanceof SourcingShare;
          if (UNITS.contains(name) && value instanceof Double number && !ratio) {
            return number * factor;
          }
          return value instanceof Money money && !UNIT_PRICES.contains(name)
              ? times(money, factor)
              : value;
        });
  }

  /** One item counted in a unit that is smaller by a factor; money for a unit shrinks with it. */
  static PlanningModel inSmallerUnits(PlanningModel model, String item, double factor) {
    PlanningModel bills =
        Rewrite.everywhere(
            model,
            (owner, name, value) ->
                owner instanceof Item parent ? bill(parent, item, name, value, factor) : value);
    return Rewrite.everywhere(
        bills,
        (owner, name, value) -> {
          boolean ratio = owner instanceof Component || owner instanceof SourcingShare;
          if (ratio || !item.equals(itemOf(owner))) {
            return value;
          }
          if (owner instanceof Supply supply && name.equals("steps")) {
            return supply.steps().stream()
                .map(step -> Rewrite.with(step, "perMonth", step.perMonth() * factor))
                .toList();
          }
          if (owner instanceof LineProduct product && name.equals("labour")) {
            return product.labour().stream()
                .map(labour -> Rewrite.with(labour, "hours", labour.hours() / factor))
                .toList();
          }
          if (UNITS.contains(name) && value instanceof Double number) {
            return number * factor;
          }
          return value instanceof Money money && UNIT_PRICES.contains(name)
              ? times(money, 1 / factor)
              : value;
        });
  }

  private static @Nullable Object bill(
      Item parent, String item, String name, @Nullable Object value, double factor) {
    if (!name.equals("bom")) {
      return value;
    }
    double perUnit = parent.id().equals(item) ? 1 / factor : 1;
    return parent.bom().stream()
        .map(
            component ->
                new Component(
                    component.item(),
                    component.quantity() * perUnit * (component.item().equals(item) ? factor : 1)))
        .toList();
  }

  private static @Nullable String itemOf(Record owner) {
    if (owner instanceof Item item) {
      return item.id();
    }
    if (owner instanceof LineProduct product) {
      return product.item();
    }
    if (owner instanceof CapacityStep step) {
      return step.item();
    }
    if (owner instanceof Supply supply) {
      return supply.item();
    }
    if (owner instanceof OpeningStock stock) {
      return stock.item();
    }
    if (owner instanceof Lane lane) {
      return lane.item();
    }
    if (owner instanceof ClosingStock closing) {
      return closing.item();
    }
    if (owner instanceof Expansion option) {
      return option.item();
    }
    return owner instanceof StorageLimit limit ? limit.item() : null;
  }

  /** Everything so many years later. */
  static PlanningModel later(PlanningModel model, int years) {
    return Rewrite.everywhere(
        model,
        (owner, name, value) -> {
          if (value instanceof YearMonth month) {
            return month.plusYears(years);
          }
          if (value instanceof LocalDate date) {
            return date.plusYears(years);
          }
          return name.equals("year") && value instanceof Integer year
              ? Integer.valueOf(year + years)
              : value;
        });
  }

  /** The same money, counted in another currency of account, the only other one. */
  static PlanningModel accountedIn(PlanningModel model, String currency) {
    List<ExchangeRate> restated =
        model.rates().stream()
            .map(rate -> Rewrite.with(rate, "value", 1 / rate.value()))
            .map(rate -> Rewrite.with(rate, "currency", model.currency()))
            .toList();
    return Rewrite.with(Rewrite.with(model, "rates", restated), "currency", currency);
  }

  /** All costs of industry multiplied. Prices that nations pay, and out of what, stay. */
  static PlanningModel dearer(PlanningModel model, double factor) {
    return Rewrite.everywhere(
        model,
        (owner, name, value) ->
            value instanceof Money money
                    && !(owner instanceof ContractLine)
                    && !(owner instanceof Budget)
                    && !(owner instanceof GrossProduct)
                    && !(owner instanceof AidPackage)
                ? times(money, factor)
                : value);
  }

  /** The model in another part of the world, where other people are hired. */
  static PlanningModel movedTo(PlanningModel model, Region region) {
    return Rewrite.everywhere(
        model, (owner, name, value) -> value instanceof Region ? region : value);
  }

  /** The model with every id and every reference to one changed. */
  static PlanningModel renamed(PlanningModel model, String suffix) {
    Set<String> references =
        Set.of(
            "id",
            "item",
            "site",
            "producer",
            "contract",
            "eligibleProducers",
            "workforce",
            "deliverAt",
            "supply",
            "line");
    return Rewrite.everywhere(
        model,
        (owner, name, value) -> {
          boolean end = owner instanceof Lane && (name.equals("from") || name.equals("to"));
          if (value instanceof String id
              && (end || references.contains(name) || name.equals("nation"))) {
            return id + suffix;
          }
          return name.equals("eligibleProducers") && value instanceof List<?> ids
              ? ids.stream().map(id -> id + suffix).toList()
              : value;
        });
  }

  /** Two models over the same months as one, with the frame of the first. */
  static PlanningModel together(PlanningModel one, PlanningModel other) {
    IndustrialBase a = one.industrialBase();
    IndustrialBase b = other.industrialBase();
    IndustrialBase both =
        new IndustrialBase(
            joined(a.items(), b.items()),
            joined(a.producers(), b.producers()),
            joined(a.sites(), b.sites()),
            joined(a.lines(), b.lines()),
            joined(a.supplies(), b.supplies()),
            joined(a.openingStocks(), b.openingStocks()),
            joined(a.storageLimits(), b.storageLimits()),
            joined(a.workforces(), b.workforces()),
            joined(a.hiringLimits(), b.hiringLimits()),
            joined(a.expansions(), b.expansions()),
            joined(a.expansionFunds(), b.expansionFunds()),
            joined(a.lanes(), b.lanes()),
            joined(a.sourcingShares(), b.sourcingShares()),
            joined(a.closingStocks(), b.closingStocks()));
    return new PlanningModel(
        "together",
        one.horizon(),
        one.currency(),
        one.rates(),
        one.marking(),
        one.policy(),
        one.stages(),
        both,
        joined(one.contracts(), other.contracts()),
        joined(one.contractLines(), other.contractLines()),
        joined(one.nations(), other.nations()),
        joined(one.ukraineNeeds(), other.ukraineNeeds()),
        one.chargeEndStock(),
        one.pledge());
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** A contract line with all its quantities multiplied. */
  static ContractLine times(ContractLine line, double factor) {
    return Rewrite.everywhere(
        line,
        (owner, name, value) ->
            UNITS.contains(name) && value instanceof Double number ? number * factor : value);
  }

  /** A line with all its rates multiplied, and the cost of standing still with them. */
  static Line times(Line line, double factor) {
    return Rewrite.everywhere(
        line,
        (owner, name, value) -> {
          if (UNITS.contains(name) && value instanceof Double number) {
            return number * factor;
          }
          return name.equals("belowMsrCost") && value instanceof Money money
              ? times(money, factor)
              : value;
        });
  }

  /** A line with another MAX, before and after every step. */
  static Line withMaxTimes(Line line, double factor) {
    return Rewrite.everywhere(
        line,
        (owner, name, value) ->
            name.equals("max") && value instanceof Double number ? number * factor : value);
  }

  static Money times(Money money, double factor) {
    return new Money(money.amount() * factor, money.currency());
  }

  /** One record of a list, chosen by a seed; no record when there is none. */
  static <T> Predicate<T> one(List<T> list, long seed) {
    return element -> list.indexOf(element) == Math.floorMod(seed, list.size());
  }
}
