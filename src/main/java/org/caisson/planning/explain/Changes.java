package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.Locale;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineChanges;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyChanges;

/** Makes the changes that an explanation tries, with their words. */
final class Changes {
  private static final double DOUBLE = 1;

  /** Stands for a source without end. */
  private static final double TENFOLD = 9;

  private final PlanningModel model;
  private final PeopleChanges people;
  private final ProvisionChanges provisions;

  Changes(PlanningModel model) {
    this.model = model;
    people = new PeopleChanges(model);
    provisions = new ProvisionChanges(model);
  }

  /**
   * More of a limit over the whole horizon: a line's MAX and its ramp limit alike, so that not the
   * one takes the place of the other.
   *
   * @param more how much on top, as a multiple of what there is
   */
  Change more(LimitKind limit, String subject, double more) {
    return switch (limit) {
      case MAX, RAMP -> moreLine(line(subject), more);
      case SUPPLY -> moreSupply(supply(subject), more);
      case STORAGE -> moreStorage(subject, more);
      case BUDGET -> moreBudget(subject, more);
      case PEOPLE, OVERTIME, HIRING -> people.more(limit, subject, more);
      case EXPANSION, LANE, AID_PACKAGE -> provisions.more(limit, subject, more);
    };
  }

  /** Whether more of a limit takes it away: there is nothing that could be multiplied. */
  boolean isTakenAway(LimitKind limit, String subject) {
    return switch (limit) {
      case HIRING -> people.isTakenAway(subject);
      case EXPANSION, LANE -> provisions.isTakenAway(limit, subject);
      case MAX, RAMP, SUPPLY, STORAGE, BUDGET, PEOPLE, OVERTIME, AID_PACKAGE -> false;
    };
  }

  /**
   * So much of a limit that something else must limit: twice a line, people or copies of an
   * expansion option, ten times a supply or an aid package, else no end.
   */
  Change plenty(LimitKind limit, String subject) {
    return switch (limit) {
      case MAX, RAMP -> moreLine(line(subject), DOUBLE);
      case SUPPLY -> moreSupply(supply(subject), TENFOLD);
      case STORAGE -> withoutStorage(subject);
      case BUDGET -> withoutBudget(subject);
      case PEOPLE, OVERTIME, HIRING -> people.more(limit, subject, DOUBLE);
      case EXPANSION, LANE, AID_PACKAGE -> provisions.plenty(limit, subject);
    };
  }

  /** More, or less, of that one limit and nothing beside it, for the worth of its last unit. */
  Change alone(LimitKind limit, String subject, double more) {
    String words = "%s of %s %s".formatted(limit.name(), subject, raised(more));
    YearMonth first = model.horizon().start();
    YearMonth last = model.horizon().last();
    return switch (limit) {
      case MAX ->
          new Change(
              words,
              before ->
                  ModelChanges.withLine(
                      before, subject, l -> LineChanges.withMoreMax(l, first, last, more)));
      case RAMP ->
          new Change(
              words,
              before ->
                  ModelChanges.withLine(before, subject, l -> LineChanges.withMoreRamp(l, more)));
      case SUPPLY, STORAGE, BUDGET, PEOPLE, OVERTIME, HIRING, EXPANSION, LANE, AID_PACKAGE ->
          more(limit, subject, more);
    };
  }

  /** A line down, or a supply dry, in the months of a span. */
  Change loss(Explanation.SingleSource source, YearMonth from, YearMonth to) {
    if (source.fromLine()) {
      String words = "%s lost in %s..%s".formatted(line(source.source()).name(), from, to);
      return new Change(
          words,
          before ->
              ModelChanges.withLine(
                  before, source.source(), line -> LineChanges.downFrom(line, from, to)));
    }
    String words = "%s lost in %s..%s".formatted(supply(source.source()).name(), from, to);
    return new Change(
        words,
        before ->
            ModelChanges.withSupply(
                before, source.source(), supply -> SupplyChanges.times(supply, from, to, 0)));
  }

  private Change moreLine(Line line, double more) {
    String ramp = line.rampLimit() == null ? "" : " and ramp limit";
    String words =
        "MAX%s of %s %s (%s more a month)"
            .formatted(ramp, line.name(), raised(more), units(line, more));
    return new Change(
        words, before -> ModelChanges.withLine(before, line.id(), l -> grown(l, more)));
  }

  private Line grown(Line line, double more) {
    YearMonth first = model.horizon().start();
    Line wider = LineChanges.withMoreMax(line, first, model.horizon().last(), more);
    return LineChanges.withMoreRamp(wider, more);
  }

  private String units(Line line, double more) {
    double max = line.products().get(0).max() * more;
    return figure(max) + " " + unit(line.products().get(0).item());
  }

  private Change moreSupply(Supply supply, double more) {
    YearMonth first = model.horizon().start();
    YearMonth last = model.horizon().last();
    return new Change(
        "supply of %s %s".formatted(supply.name(), raised(more)),
        before ->
            ModelChanges.withSupply(
                before, supply.id(), s -> SupplyChanges.times(s, first, last, 1 + more)));
  }

  private StorageLimit storage(String subject) {
    return model.industrialBase().storageLimits().stream()
        .filter(limit -> (limit.item() + "_at_" + limit.site()).equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private Change moreStorage(String subject, double more) {
    StorageLimit limit = storage(subject);
    return new Change(
        "storage limit of %s %s".formatted(subject, raised(more)),
        before -> ModelChanges.withStorageTimes(before, limit, 1 + more));
  }

  private Change withoutStorage(String subject) {
    StorageLimit limit = storage(subject);
    return new Change(
        "storage limit of %s taken away".formatted(subject),
        before -> ModelChanges.withoutStorageLimit(before, limit));
  }

  private Change moreBudget(String subject, double more) {
    int cut = subject.lastIndexOf('_');
    String nation = subject.substring(0, cut);
    int year = Integer.parseInt(subject.substring(cut + 1));
    return new Change(
        "budget of %s for %d %s".formatted(nationName(nation), year, raised(more)),
        before -> ModelChanges.withBudgetTimes(before, nation, year, 1 + more));
  }

  private Change withoutBudget(String subject) {
    int cut = subject.lastIndexOf('_');
    String nation = subject.substring(0, cut);
    int year = Integer.parseInt(subject.substring(cut + 1));
    return new Change(
        "budget of %s for %d taken away".formatted(nationName(nation), year),
        before -> ModelChanges.withoutBudget(before, nation, year));
  }

  static String raised(double more) {
    if (more < 0) {
      return raised(-more).replace("raised", "lowered");
    }
    return more == 1
        ? "doubled"
        : more > 1
            ? String.format(Locale.ROOT, "times %.4g", 1 + more).replaceAll("\\.0+$", "")
            : String.format(Locale.ROOT, "raised by %.3g %%", 100 * more).replaceAll("\\.0+ ", " ");
  }

  static String figure(double value) {
    return String.format(Locale.ROOT, value >= 10 ? "%,.0f" : "%.2g", value).replace(',', ' ');
  }

  private String unit(String item) {
    return model.industrialBase().items().stream()
        .filter(other -> other.id().equals(item))
        .map(Item::unit)
        .findFirst()
        .orElse("unit");
  }

  private String nationName(String id) {
    return model.nations().stream()
        .filter(nation -> nation.id().equals(id))
        .map(Nation::name)
        .findFirst()
        .orElse(id);
  }

  private Line line(String id) {
    return model.industrialBase().lines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Supply supply(String id) {
    return model.industrialBase().supplies().stream()
        .filter(supply -> supply.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
