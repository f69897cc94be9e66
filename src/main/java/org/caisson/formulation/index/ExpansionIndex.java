package org.caisson.formulation.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/**
 * The capacity of a planning model that can be bought, numbered.
 *
 * @param options its expansion options
 * @param funds what may be spent on them, in the years of the horizon
 */
public record ExpansionIndex(List<IndexedExpansion> options, List<FundYear> funds) {

  /** Numbers the options of a model. */
  static ExpansionIndex of(PlanningModel model, Currencies currencies) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    model.industrialBase().lines().forEach(line -> lines.put(line.id(), lines.size()));
    List<IndexedExpansion> options = new ArrayList<>();
    for (Expansion option : model.industrialBase().expansions()) {
      int line = lines.get(option.line());
      options.add(indexed(option, line, model.industrialBase().lines().get(line), model));
    }
    return new ExpansionIndex(List.copyOf(options), funds(model, currencies));
  }

  private static IndexedExpansion indexed(
      Expansion option, int number, Line line, PlanningModel model) {
    Horizon horizon = model.horizon();
    int delay =
        option.administrativeMonths() + option.buildingMonths() + option.firstArticleMonths();
    YearMonth from = option.earliest();
    YearMonth to = option.latest();
    int earliest = from == null ? 0 : Math.max(0, horizon.index(from));
    int lastUseful = horizon.months() - 1 - delay;
    int latest = to == null ? lastUseful : Math.min(lastUseful, horizon.index(to));
    return new IndexedExpansion(option, number, tempo(option, line), earliest, latest);
  }

  private static double tempo(Expansion option, Line line) {
    double base = line.products().stream().mapToDouble(LineProduct::maxTempo).max().orElse(0);
    LineProduct product =
        line.products().stream()
            .filter(p -> option.item() == null || p.item().equals(option.item()))
            .findFirst()
            .orElseThrow();
    return base * option.adds() / product.max();
  }

  private static List<FundYear> funds(PlanningModel model, Currencies currencies) {
    Horizon horizon = model.horizon();
    return model.industrialBase().expansionFunds().stream()
        .map(
            fund ->
                new FundYear(
                    fund.year(),
                    currencies.inAccount(fund.amount(), horizon.firstOf(fund.year())),
                    weights(fund, horizon, currencies),
                    Math.max(0, horizon.index(YearMonth.of(fund.year(), 1))),
                    Math.min(horizon.months() - 1, horizon.index(YearMonth.of(fund.year(), 12)))))
        .filter(fund -> fund.first() <= fund.last())
        .toList();
  }

  private static double[] weights(ExpansionFund fund, Horizon horizon, Currencies currencies) {
    return IntStream.range(0, horizon.months())
        .mapToDouble(
            t ->
                currencies.weight(
                    fund.amount().currency(), horizon.firstOf(fund.year()), horizon.month(t)))
        .toArray();
  }

  /** The options of a line. */
  public List<Integer> ofLine(int line) {
    List<Integer> found = new ArrayList<>();
    for (int e = 0; e < options.size(); e++) {
      if (options.get(e).line() == line) {
        found.add(e);
      }
    }
    return found;
  }

  /** The most that options may have added to the tempo of MAX of a line, in each month. */
  double[] mostAdded(int line, int months) {
    double[] most = new double[months];
    for (int e : ofLine(line)) {
      IndexedExpansion option = options.get(e);
      for (int t = 0; t < months && option.earliest() <= option.latest(); t++) {
        most[t] += option.option().mostCopies() * option.tempoAdded(option.earliest(), t);
      }
    }
    return most;
  }

  /** The hours that building uses of a workforce. */
  List<BuildingUse> usesOfWorkforce(String workforce) {
    List<BuildingUse> uses = new ArrayList<>();
    for (int e = 0; e < options.size(); e++) {
      int expansion = e;
      options.get(e).option().labour().stream()
          .filter(labour -> labour.workforce().equals(workforce))
          .forEach(labour -> uses.add(new BuildingUse(expansion, labour.hours())));
    }
    return uses;
  }
}
