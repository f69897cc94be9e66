package org.caisson.planning.explain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caisson.domain.model.LimitChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.caisson.domain.plant.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Makes the changes of lanes, expansion options, their funds and aid packages that an explanation
 * tries, with their words.
 */
record ProvisionChanges(PlanningModel model) {
  /** Stands for money without end. */
  private static final double TENFOLD = 9;

  private static final String FUND = "expansion-fund_";

  /**
   * More of a limit over the whole horizon. An option that is bought in whole copies can be bought
   * once more at the least; of what is nothing there is no more, so it is taken away.
   */
  Change more(LimitKind limit, String subject, double more) {
    return switch (limit) {
      case LANE -> moreOfLane(lane(subject), more);
      case EXPANSION ->
          option(subject)
              .map(option -> moreCopies(option, more))
              .orElseGet(() -> moreFunds(subject, more));
      case AID_PACKAGE -> morePackage(subject, more);
      default -> throw new IllegalArgumentException("Limit (" + limit + ") is of another kind.");
    };
  }

  /** Lanes and funds without end, twice the copies, ten times the aid package. */
  Change plenty(LimitKind limit, String subject) {
    return switch (limit) {
      case LANE -> withoutLimit(lane(subject));
      case EXPANSION ->
          option(subject)
              .map(option -> moreCopies(option, 1))
              .orElseGet(() -> withoutFund(year(subject)));
      default -> more(limit, subject, TENFOLD);
    };
  }

  /** Whether more of it means that it is taken away: twice nothing is nothing. */
  boolean isTakenAway(LimitKind limit, String subject) {
    return switch (limit) {
      case LANE -> isNothing(lane(subject).perMonth());
      case EXPANSION ->
          option(subject).isEmpty() && isNothing(fund(year(subject)).amount().amount());
      default -> false;
    };
  }

  private static boolean isNothing(@Nullable Double limit) {
    return limit != null && limit == 0;
  }

  /** The option of copies; empty for funds. */
  Optional<Expansion> option(String subject) {
    return model.industrialBase().expansions().stream()
        .filter(option -> option.id().equals(subject))
        .findFirst();
  }

  private Change moreCopies(Expansion option, double more) {
    double most = most(option, more);
    return new Change(
        "most copies of %s %s"
            .formatted(
                option.name(),
                option.wholeCopies()
                    ? "%s instead of %s".formatted(copies(most), copies(option.mostCopies()))
                    : Changes.raised(more)),
        before ->
            LimitChanges.withExpansion(before, option.id(), o -> withCopies(o, most(o, more))));
  }

  private static String copies(double copies) {
    return Changes.figure(copies).replaceAll("\\.0$", "");
  }

  private static double most(Expansion option, double more) {
    double most = option.mostCopies() * (1 + more);
    boolean grows = option.wholeCopies() && more > 0;
    return grows ? Math.max(Math.floor(option.mostCopies()) + 1, Math.rint(most)) : most;
  }

  private static Expansion withCopies(Expansion option, double most) {
    return new Expansion(
        option.id(),
        option.name(),
        option.line(),
        option.item(),
        option.adds(),
        option.cost(),
        option.administrativeMonths(),
        option.buildingMonths(),
        option.firstArticleMonths(),
        option.rampProfile(),
        option.earliest(),
        option.latest(),
        most,
        option.wholeCopies(),
        option.materials(),
        option.labour(),
        option.provenance());
  }

  private static int year(String subject) {
    return Integer.parseInt(subject.substring(FUND.length()));
  }

  private ExpansionFund fund(int year) {
    return model.industrialBase().expansionFunds().stream()
        .filter(fund -> fund.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private Change moreFunds(String subject, double more) {
    int year = year(subject);
    if (isTakenAway(LimitKind.EXPANSION, subject)) {
      return withoutFund(year);
    }
    return new Change(
        "expansion fund of %d %s".formatted(year, Changes.raised(more)),
        before ->
            LimitChanges.withExpansionFund(
                before,
                year,
                fund ->
                    Optional.of(
                        new ExpansionFund(
                            year, times(fund.amount(), 1 + more), fund.provenance()))));
  }

  private static Change withoutFund(int year) {
    return new Change(
        "expansion fund of %d taken away".formatted(year),
        before -> LimitChanges.withExpansionFund(before, year, fund -> Optional.empty()));
  }

  private Lane lane(String id) {
    return model.industrialBase().lanes().stream()
        .filter(lane -> lane.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Change moreOfLane(Lane lane, double more) {
    Double limit = lane.perMonth();
    if (limit == null || limit == 0) {
      return withoutLimit(lane);
    }
    return of(lane, Changes.raised(more), other -> withPerMonth(other, limit * (1 + more)));
  }

  private Change withoutLimit(Lane lane) {
    return of(lane, "taken away", other -> withPerMonth(other, null));
  }

  private Change of(Lane lane, String how, UnaryOperator<Lane> change) {
    return new Change(
        "limit of lane %s %s".formatted(name(lane), how),
        before -> LimitChanges.withLane(before, lane.id(), change));
  }

  private String name(Lane lane) {
    return "of %s from %s to %s".formatted(item(lane.item()), site(lane.from()), site(lane.to()));
  }

  private String item(String id) {
    return model.industrialBase().items().stream()
        .filter(item -> item.id().equals(id))
        .map(item -> item.name())
        .findFirst()
        .orElse(id);
  }

  private String site(String id) {
    return model.industrialBase().sites().stream()
        .filter(site -> site.id().equals(id))
        .map(site -> site.name())
        .findFirst()
        .orElse(id);
  }

  private static Lane withPerMonth(Lane lane, @Nullable Double perMonth) {
    return new Lane(
        lane.id(),
        lane.item(),
        lane.from(),
        lane.to(),
        lane.leadTimeMonths(),
        perMonth,
        lane.unitCost(),
        lane.provenance());
  }

  private Change morePackage(String subject, double more) {
    for (Nation nation : model.nations()) {
      for (AidPackage aid : nation.aidPackages()) {
        if (subject.equals(nation.id() + "_" + aid.name())) {
          return new Change(
              "aid package %s of %s %s".formatted(aid.name(), nation.name(), Changes.raised(more)),
              before ->
                  LimitChanges.withAidPackage(
                      before, nation.id(), aid.name(), other -> times(other, 1 + more)));
        }
      }
    }
    throw new IllegalArgumentException("no aid package: " + subject);
  }

  private static AidPackage times(AidPackage aid, double factor) {
    return new AidPackage(
        aid.name(), times(aid.amount(), factor), aid.from(), aid.to(), aid.provenance());
  }

  private static Money times(Money amount, double factor) {
    return new Money(amount.amount() * factor, amount.currency());
  }
}
