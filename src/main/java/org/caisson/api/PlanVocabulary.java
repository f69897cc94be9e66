package org.caisson.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.Workforce;

/**
 * The names that the filters of a plan's tables can say. What is no name of the model is more
 * likely a slip of the pen than a wish for no rows.
 */
final class PlanVocabulary {
  private static final String FUNDS = "expansion-fund";

  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Map<String, Names> names = new LinkedHashMap<>();

  /** The names that one filter can say, and what they are names of. */
  private record Names(String noun, Collection<String> known) {}

  PlanVocabulary(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    IndustrialBase base = model.industrialBase();
    add("line", "a production line", base.lines(), Line::id);
    add("contractLine", "a contract line", model.contractLines(), ContractLine::id);
    add("item", "an item", base.items(), Item::id);
    add("sourceItem", "an item", base.items(), Item::id);
    add("supply", "a supply", base.supplies(), Supply::id);
    add("site", "a site", base.sites(), Site::id);
    add("workforce", "a workforce", base.workforces(), Workforce::id);
    add("expansion", "an expansion option", base.expansions(), Expansion::id);
    add("stage", "a stage", plan.stages(), StageResult::id);
    names.put("nation", new Names("a nation", nations()));
  }

  private <T> void add(String parameter, String noun, List<T> records, Function<T, String> id) {
    names.put(parameter, new Names(noun, records.stream().map(id).toList()));
  }

  /** Those who order, and those in whose country people work. */
  private Set<String> nations() {
    Set<String> nations = new LinkedHashSet<>();
    model.nations().forEach(nation -> nations.add(nation.id()));
    model.contractLines().stream()
        .flatMap(line -> line.buyers().stream())
        .map(BuyerShare::nation)
        .forEach(nations::add);
    model.industrialBase().workforces().stream()
        .map(Workforce::nation)
        .filter(Objects::nonNull)
        .forEach(nations::add);
    plan.deliveries().stream().map(Delivery::nation).filter(Objects::nonNull).forEach(nations::add);
    return nations;
  }

  /** Adds what this plan does not have. */
  void judge(RowQuery query, QueryFaults faults) {
    names.forEach(
        (parameter, those) -> {
          for (String value : query.values(parameter)) {
            if (!those.known().contains(value)) {
              faults.add(parameter, value, unknown(value, those));
            }
          }
        });
    query.values("year").forEach(year -> judgeYear(year, faults));
    query.values("subject").forEach(subject -> judgeSubject(subject, faults));
    new PlannedMonths(model.horizon()).judge(query, faults);
  }

  private static String unknown(String value, Names those) {
    return "is not %s of this plan. %s"
        .formatted(those.noun(), FilterWords.maybe(value, those.known()));
  }

  private void judgeYear(String year, QueryFaults faults) {
    Set<String> planned = years();
    if (!planned.contains(year)) {
      faults.add(
          "year",
          year,
          "is not a fiscal year of this plan. Maybe one of: " + String.join(", ", planned) + ".");
    }
  }

  private Set<String> years() {
    Horizon horizon = model.horizon();
    Set<String> years = new TreeSet<>();
    Stream<FiscalCalendar> calendars =
        Stream.concat(
            Stream.of(new FiscalCalendar(1)), model.nations().stream().map(FiscalCalendar::of));
    calendars.forEach(
        calendar -> {
          int last = calendar.yearOf(horizon.last());
          for (int year = calendar.yearOf(horizon.start()); year <= last; year++) {
            years.add(Integer.toString(year));
          }
        });
    plan.budgets().stream().map(BudgetUse::year).map(String::valueOf).forEach(years::add);
    return years;
  }

  /** Subjects are ids, or an id with what it is limited in: {@code DEU_2025}. */
  private void judgeSubject(String subject, QueryFaults faults) {
    Set<String> known = subjects();
    if (!known.contains(subject)
        && known.stream().noneMatch(id -> subject.startsWith(id + "_"))
        && !subject.startsWith(FUNDS)) {
      faults.add(
          "subject",
          subject,
          "is not a subject of this plan. " + FilterWords.maybe(subject, known));
    }
  }

  private Set<String> subjects() {
    Set<String> subjects = new LinkedHashSet<>();
    names.values().forEach(those -> subjects.addAll(those.known()));
    model.industrialBase().lanes().stream().map(Lane::id).forEach(subjects::add);
    for (Region region : Region.values()) {
      subjects.add(region.name());
    }
    plan.shadowPrices().stream().map(ShadowPrice::subject).forEach(subjects::add);
    return subjects;
  }
}
