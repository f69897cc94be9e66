package org.caisson.relations;

import static org.caisson.testing.Rewrite.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;

/**
 * What must hold between the plans of a model and of the same model changed, whatever the model.
 * Nobody knows the right plan of a generated model; how a change must move it, one can know. Each
 * relation says why it holds. "Never worse" is meant in the order of the stages.
 */
@Domain(Recipes.class)
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
final class MetamorphicRelationsTest {

  /** A model is sets of records: nothing is said by the order in which a file lists them. */
  @Property(seed = "1")
  void theOrderOfListsChangesNothing(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    values(ModelChange.shuffled(model, recipe.seed())).sameAs(values(model));
  }

  /** All rows are homogeneous in units, and tempo is a ratio; so all values grow alike. */
  @Property(seed = "2")
  void allQuantitiesMultipliedMultiplyAllValues(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    values(ModelChange.scaled(model, 3)).sameAs(values(model).times(3));
  }

  /** Two parts of an order add up to it, and any delivery of it can be divided in proportion. */
  @Property(seed = "3")
  void anOrderInTwoPartsIsTheSameOrder(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel split =
        ModelChange.orders(
            model,
            line ->
                List.of(
                    ModelChange.times(line, 0.3),
                    with(ModelChange.times(line, 0.7), "id", line.id() + "-rest")));
    values(split).sameAs(values(model));
  }

  /**
   * Two halves at one tempo are the whole, and two tempos have a mean that the whole can work at.
   * Capacity is not for sale here, for it would be that of one half, with that half's ramp limit.
   */
  @Property(seed = "4")
  void twoPlantsOfHalfTheCapacityAreThePlant(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.withoutExpansions(recipe.model());
    PlanningModel halves =
        ModelChange.lines(
            model,
            line -> {
              Line half = ModelChange.times(line, 0.5);
              return List.of(half, with(half, "id", line.id() + "-half"));
            });
    values(halves).sameAs(values(model));
  }

  /**
   * Whatever the dearer and more wasteful plant makes, one with MAX to spare makes for less.
   * Storing is free here, for waste is a way to be rid of parts that cost money or room to hold;
   * and nobody has a share, for work that is begun counts in it, and wasted work is begun too.
   */
  @Property(seed = "5")
  void aDominatedPlantChangesNothing(@ForAll ModelRecipe recipe) {
    PlanningModel ample =
        ModelChange.lines(
            ModelChange.withoutShares(ModelChange.withFreeStorage(recipe.model())),
            line -> List.of(with(ModelChange.withMaxTimes(line, 1000), "rampLimit", null)));
    PlanningModel dominated = ModelChange.lines(ample, line -> List.of(line, worseThan(line)));
    values(dominated).sameAs(values(ample));
  }

  private static Line worseThan(Line line) {
    Line worse =
        Rewrite.everywhere(
            line,
            (owner, name, value) -> {
              if (!(owner instanceof LineProduct product)) {
                return value;
              }
              return switch (name) {
                case "yield" -> 0.9 * product.yield();
                case "unitCost" -> ModelChange.times(product.unitCost(), 1.5);
                case "leadTimes" -> new LeadTimes(5, 5, 5);
                default -> value;
              };
            });
    Line cold = with(with(worse, "keepWarm", false), "belowMsrCost", null);
    return with(cold, "id", line.id() + "-worse");
  }

  /**
   * Work that ends after the horizon serves nobody within it. Storing is free here, for starting
   * such work is a way to be rid of parts that cost money or room to hold; and nobody has a share.
   */
  @Property(seed = "6")
  void aPlantWhoseOutputComesTooLateChangesNothing(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.withoutShares(ModelChange.withFreeStorage(recipe.model()));
    PlanningModel tooLate =
        ModelChange.lines(
            model,
            line -> {
              Line slow =
                  Rewrite.everywhere(
                      worseThan(line),
                      (owner, name, value) ->
                          name.equals("throughputMonths")
                              ? Integer.valueOf(recipe.months())
                              : value);
              return List.of(line, slow);
            });
    values(tooLate).sameAs(values(model));
  }

  /** Every plan under the lower MAX is a plan under the higher one. */
  @Property(seed = "7")
  void moreCapacityIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    Predicate<Line> chosen = ModelChange.one(model.industrialBase().lines(), recipe.seed());
    PlanningModel more =
        ModelChange.lines(
            model, line -> List.of(chosen.test(line) ? ModelChange.withMaxTimes(line, 1.4) : line));
    values(more).neverWorseThan(values(model));
  }

  /** Every plan that climbs slowly is a plan of lines that may climb as they like. */
  @Property(seed = "8")
  void aRampLimitLiftedIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel free = ModelChange.lines(model, line -> List.of(with(line, "rampLimit", null)));
    values(free).neverWorseThan(values(model));
  }

  /** What fits into the smaller store fits into the larger one. */
  @Property(seed = "9")
  void roomWithoutLimitIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    values(ModelChange.withoutStorageLimits(model)).neverWorseThan(values(model));
  }

  /** Nobody must be hired because more could be, and nobody must work overtime. */
  @Property(seed = "26")
  void morePeopleToHireAndMoreOvertimeAreNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel more =
        Rewrite.everywhere(
            model,
            (owner, name, value) ->
                switch (name) {
                  case "mostHires" -> null;
                  case "hiringLimits" -> List.of();
                  case "overtimeHours" -> 40.0;
                  default -> value;
                });
    values(more).neverWorseThan(values(model));
  }

  /** Work that needs fewer hours can be done by the same people. */
  @Property(seed = "27")
  void lessLabourIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel less =
        Rewrite.everywhere(
            model,
            (owner, name, value) ->
                owner instanceof Labour labour && name.equals("hours")
                    ? Double.valueOf(0.7 * labour.hours())
                    : value);
    values(less).neverWorseThan(values(model));
  }

  /** Nothing need be bought from it. */
  @Property(seed = "10")
  void aSupplyMoreIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel more =
        ModelChange.supplies(
            model,
            supply -> {
              Supply other = with(with(supply, "id", supply.id() + "-other"), "site", null);
              return List.of(supply, with(other, "leadTimeMonths", 1));
            });
    values(more).neverWorseThan(values(model));
  }

  /**
   * A plan within the budget is a plan without one. Without budgets there is no stage for what is
   * beyond them.
   */
  @Property(seed = "11")
  void aBudgetRemovedIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel free =
        ModelChange.nations(
            model, nation -> with(with(nation, "budgets", List.of()), "gdp", List.of()));
    values(free).neverWorseThan(values(model).only(id -> !id.equals("budget-excess")));
  }

  /** Who may be served by all may be served by some. */
  @Property(seed = "12")
  void eligibilityRemovedIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel free =
        ModelChange.orders(model, line -> List.of(with(line, "eligibleProducers", List.of())));
    values(free).neverWorseThan(values(model));
  }

  /**
   * A plan for the larger order serves the smaller one no later: deliver two thirds whenever it
   * delivers, and store the rest. So there must be room, and nothing is said of stages after
   * lateness, for more orders are more for Ukraine and for the stocks.
   */
  @Property(seed = "13")
  void moreDemandIsNeverBetterForLateness(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.withoutStorageLimits(recipe.model());
    Predicate<ContractLine> chosen = ModelChange.one(model.contractLines(), recipe.seed());
    PlanningModel more =
        ModelChange.orders(
            model, line -> List.of(chosen.test(line) ? ModelChange.times(line, 1.5) : line));
    values(model).lateness().neverWorseThan(values(more).lateness());
  }

  /**
   * What may be delivered later on might have been delivered all the same when more was allowed.
   */
  @Property(seed = "14")
  void tighterDatesAreNeverBetter(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel tighter = ModelChange.orders(model, line -> List.of(tightened(line, model)));
    values(model).neverWorseThan(values(tighter));
  }

  /** Nothing early, everything accepted and awarded a month later. */
  private static ContractLine tightened(ContractLine line, PlanningModel model) {
    YearMonth earliest = line.earliest();
    LocalDate awarded = line.awarded();
    YearMonth later = earliest == null ? model.horizon().month(1) : earliest.plusMonths(1);
    ContractLine late = with(with(line, "earlyDelivery", false), "earliest", later);
    return awarded == null ? late : with(late, "awarded", awarded.plusMonths(1));
  }

  /**
   * What is delivered in time for the earlier schedule is in time for the later one. Early
   * deliveries are accepted here: who refuses them must pay for a later schedule in a later year,
   * whose budget may not reach.
   */
  @Property(seed = "15")
  void dueAMonthEarlierIsNeverBetter(@ForAll ModelRecipe recipe) {
    PlanningModel model =
        ModelChange.orders(recipe.model(), line -> List.of(with(line, "earlyDelivery", true)));
    PlanningModel earlier =
        ModelChange.orders(model, line -> List.of(dueEarlier(line, model.horizon().start())));
    values(model).neverWorseThan(values(earlier));
  }

  private static ContractLine dueEarlier(ContractLine line, YearMonth first) {
    List<MonthlyQuantity> months = new ArrayList<>();
    for (MonthlyQuantity span : line.schedule()) {
      YearMonth from = span.from().isAfter(first) ? span.from().minusMonths(1) : first;
      YearMonth to = span.to().isAfter(first) ? span.to().minusMonths(1) : first;
      months.add(new MonthlyQuantity(from, to, span.quantity()));
    }
    return with(line, "schedule", months);
  }

  /** The program knows months by number; only budgets have years, and they move along. */
  @Property(seed = "16")
  void theSameYearsLaterIsTheSame(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    values(ModelChange.later(model, 7)).sameAs(values(model));
  }

  /**
   * Nothing joins the two programs, for people are hired elsewhere, so the least of their sum is
   * the sum of their least.
   */
  @Property(seed = "17")
  void independentPartsAddUp(@ForAll ModelRecipe recipe) {
    PlanningModel one = recipe.model();
    ModelRecipe otherRecipe =
        new ModelRecipe(recipe.seed() + 1, recipe.months(), recipe.rule(), recipe.features());
    PlanningModel drawn = otherRecipe.model();
    PlanningModel placed = with(movedTo(one, drawn), "policy", one.policy());
    PlanningModel hired = ModelChange.movedTo(placed, Region.OTHER);
    PlanningModel other = ModelChange.renamed(with(hired, "rates", one.rates()), "-other");
    values(ModelChange.together(one, other)).sameAs(values(one).plus(values(other)));
  }

  /** Both models begin in the first month of the first; the year of budgets need not mean much. */
  private static PlanningModel movedTo(PlanningModel first, PlanningModel model) {
    long months = model.horizon().start().until(first.horizon().start(), ChronoUnit.MONTHS);
    return Rewrite.everywhere(
        model,
        (owner, name, value) -> {
          if (value instanceof YearMonth month) {
            return month.plusMonths(months);
          }
          return value instanceof LocalDate date ? date.plusMonths(months) : value;
        });
  }

  /** Money is counted in another coin; budgets bind as before, and costs come to as much. */
  @Property(seed = "18")
  void theCurrencyOfAccountIsOnlyAUnit(@ForAll ModelRecipe recipe) {
    PlanningModel drawn = recipe.model();
    PlanningModel model = with(drawn, "rates", drawn.rates().subList(0, 1));
    double euro = model.rates().get(0).value();
    StageValues expected =
        values(model).times(id -> id.equals("cost") || id.equals("budget-excess"), 1 / euro);
    values(ModelChange.accountedIn(model, "EUR")).sameAs(expected);
  }

  /**
   * Budgets and packages are amounts in their own currency and bind as before, also where the rate
   * changes. Costs do not: money of several months is added, and what a sum is in another currency
   * is then said by no single rate.
   */
  @Property(seed = "26")
  void budgetsBindAlikeInAnyCurrencyOfAccountWhenRatesChange(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.nations(recipe.model(), MetamorphicRelationsTest::strictly);
    StageValues expected = values(model).only(id -> !id.equals("cost"));
    values(ModelChange.accountedIn(model, "EUR")).only(id -> !id.equals("cost")).sameAs(expected);
  }

  /** What is beyond soft budgets is added up in the currency of account, so there are none here. */
  private static Nation strictly(Nation nation) {
    return with(
        nation,
        "budgets",
        nation.budgets().stream()
            .filter(budget -> budget.requirement() == Requirement.HARD)
            .toList());
  }

  /** A plan within the budgets of 2 % is one within those of 2.5 %. */
  @Property(seed = "27")
  void aLargerPledgeIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel larger = ModelChange.nations(model, nation -> pledging(nation, 0.025));
    values(larger).neverWorseThan(values(model));
  }

  private static Nation pledging(Nation nation, double shareOfGdp) {
    return nation.pledge() == null
        ? nation
        : with(nation, "pledge", with(nation.pledge(), "shareOfGdp", shareOfGdp));
  }

  /** Nothing need be paid out of it. */
  @Property(seed = "28")
  void anAidPackageMoreIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    AidPackage more =
        new AidPackage(
            "more",
            new Money(5000, "EUR"),
            model.horizon().start(),
            model.horizon().last(),
            Provenance.UNSTATED);
    PlanningModel aided =
        ModelChange.nations(
            model,
            nation -> {
              List<AidPackage> packages = new ArrayList<>(nation.aidPackages());
              packages.add(more);
              return with(nation, "aidPackages", packages);
            });
    values(aided).neverWorseThan(values(model));
  }

  /** Two payments of one month are their sum. */
  @Property(seed = "29")
  void paymentsInTwoPartsAreTheSamePayments(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel halves =
        ModelChange.orders(
            model,
            line -> {
              List<Payment> payments = new ArrayList<>();
              for (Payment payment : line.payments()) {
                payments.add(with(payment, "share", 0.25 * payment.share()));
                payments.add(with(payment, "share", 0.75 * payment.share()));
              }
              return List.of(with(line, "payments", payments));
            });
    values(halves).sameAs(values(model));
  }

  /** Grams for kilograms: an item that nobody orders is in no stage but through its cost. */
  @Property(seed = "19")
  void theUnitOfAPartIsOnlyAUnit(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel parts = ModelChange.inSmallerUnits(model, "part-1", 8);
    values(ModelChange.inSmallerUnits(parts, "material-1", 20)).sameAs(values(model));
  }

  /**
   * Lateness is decided before the policy is asked, and a division of a delivery always exists.
   * Only fairness between nations goes before lateness. There are no aid packages here, for they
   * pay for Ukraine's share alone, and what the rest costs a budget is said by a policy of fixed
   * shares; and all policies leave options alone.
   */
  @Property(seed = "20")
  void thePolicyLeavesLatenessAlone(@ForAll ModelRecipe recipe) {
    PlanningModel model =
        ModelChange.nations(
            withoutOptions(recipe.model()), nation -> with(nation, "aidPackages", List.of()));
    StageValues expected = values(model).lateness();
    Set<AllocationRule> rules = EnumSet.allOf(AllocationRule.class);
    rules.remove(AllocationRule.MAX_MIN_FAIR);
    for (AllocationRule rule : rules) {
      OptionalDouble share =
          rule == AllocationRule.FIXED_SHARE ? OptionalDouble.of(0.4) : OptionalDouble.empty();
      PlanningModel other = with(model, "policy", policy(rule, share));
      values(other).lateness().sameAs(expected);
    }
  }

  private static AllocationPolicy policy(AllocationRule rule, OptionalDouble share) {
    return rule == AllocationRule.WEIGHTED
        ? AllocationPolicy.weighted(2, 1)
        : new AllocationPolicy(rule, share);
  }

  /** Cost comes last: dearer is dearer, and no other stage looks at it. */
  @Property(seed = "21")
  void costsMultipliedMultiplyCostAndNothingElse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    StageValues expected = values(model).times("cost"::equals, 2.5);
    values(ModelChange.dearer(model, 2.5)).sameAs(expected);
  }

  /** What was delivered before the horizon is done; an option and a ceiling are no orders. */
  @Property(seed = "22")
  void whatIsDoneAndWhatIsNotOrderedChangesNothing(@ForAll ModelRecipe recipe) {
    PlanningModel model = withoutOptions(recipe.model());
    PlanningModel more =
        ModelChange.orders(
            model,
            line -> {
              ContractLine done = with(line, "firm", line.firm() + 100);
              ContractLine delivered = with(done, "delivered", line.delivered() + 100);
              return List.of(with(with(delivered, "option", 500.0), "ceiling", line.firm() + 600));
            });
    values(more).sameAs(values(model));
  }

  /** In one stage for all priorities, the plan in order of priority is one plan among others. */
  @Property(seed = "23")
  void prioritiesNeverLessenLatenessInAll(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel equal = ModelChange.orders(model, line -> List.of(with(line, "priority", 1)));
    values(equal).lateness().neverWorseThan(inAll(values(model).lateness()));
  }

  private static StageValues inAll(StageValues lateness) {
    double sum = lateness.byId().values().stream().mapToDouble(value -> value).sum();
    return new StageValues(Map.of("lateness-1", sum));
  }

  /** Every plan meets the smaller need at least as well. */
  @Property(seed = "24")
  void moreNeedOfUkraineIsNeverBetterForIt(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel more =
        with(
            model,
            "ukraineNeeds",
            model.ukraineNeeds().stream()
                .map(need -> with(need, "perMonth", need.perMonth() * 1.5))
                .toList());
    StageValues before = upToUkraine(values(model));
    before.neverWorseThan(upToUkraine(values(more)));
  }

  /** The stage of Ukraine's need and those that go before it; what comes after may gain. */
  private static StageValues upToUkraine(StageValues values) {
    List<String> order = new ArrayList<>(values.byId().keySet());
    int last = order.indexOf("ukraine-shortfall");
    return values.only(id -> order.indexOf(id) <= last);
  }

  /** A larger opening stock of a nation leaves every plan possible and no stage worse. */
  @Property(seed = "25")
  void moreHeldByNationsIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel richer = ModelChange.nations(model, MetamorphicRelationsTest::richer);
    values(richer).neverWorseThan(values(model));
  }

  private static Nation richer(Nation nation) {
    return with(
        nation,
        "stockpiles",
        nation.stockpiles().stream()
            .map(stockpile -> with(stockpile, "opening", stockpile.opening() + 30))
            .toList());
  }

  /** The model whose policy leaves options alone. */
  private static PlanningModel withoutOptions(PlanningModel model) {
    return with(model, "policy", with(model.policy(), "exerciseOptions", false));
  }

  /** Where nothing may be exercised it does not matter what might be; what may need not be. */
  @Property(seed = "26")
  void anOptionOfNothingIsNoOptionAndALargerOneIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel none = ModelChange.orders(model, line -> List.of(with(line, "option", 0.0)));
    values(none).sameAs(values(withoutOptions(model)));
    values(model).neverWorseThan(values(none));
  }

  /** Exercised earlier than it expires is exercised all the same when it expires later. */
  @Property(seed = "27")
  void anOptionThatExpiresLaterIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel later =
        ModelChange.orders(model, line -> List.of(with(line, "optionExpiry", null)));
    values(later).neverWorseThan(values(model));
  }

  /** The same plan costs less, and stages before cost look at no money. */
  @Property(seed = "28")
  void aLowerPenaltyIsNeverDearer(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel cheaper =
        Rewrite.everywhere(
            model,
            (owner, name, value) ->
                owner instanceof DeliveryTerms && value instanceof Money money
                    ? ModelChange.times(money, 0.5)
                    : value);
    values(cheaper).neverWorseThan(values(model));
  }

  /** What is delivered in time or not at all is a plan of who accepts late deliveries too. */
  @Property(seed = "29")
  void lateDeliveriesAcceptedAreNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel accepting =
        Rewrite.everywhere(
            model,
            (owner, name, value) ->
                owner instanceof DeliveryTerms
                    ? switch (name) {
                      case "lateDelivery" -> Boolean.TRUE;
                      case "latest" -> null;
                      default -> value;
                    }
                    : value);
    values(accepting).neverWorseThan(values(model));
  }

  /** A whole is one of the ways to deliver in parts. One line is enough for a search. */
  @Property(seed = "30", tries = 10, edgeCases = EdgeCasesMode.NONE)
  void aWholeIsNeverBetterThanItsParts(@ForAll ModelRecipe recipe) {
    PlanningModel model =
        ModelChange.orders(
            withoutOptions(recipe.model()), line -> List.of(with(line, "earlyDelivery", true)));
    Predicate<ContractLine> chosen = ModelChange.one(model.contractLines(), recipe.seed());
    PlanningModel whole =
        ModelChange.orders(model, line -> List.of(chosen.test(line) ? inOne(line) : line));
    values(model).neverWorseThan(values(whole));
  }

  /**
   * The plan in which a line is never late keeps its dates where they are hard. A stage that counts
   * no line any more came to nothing before.
   */
  @Property(seed = "31")
  void whatIsNeverLateMayAsWellBeHard(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    ProductionPlan plan = PlannedModel.sound(model, Planning.profile());
    Set<String> late =
        plan.lateness().stream().map(LineLateness::contractLine).collect(Collectors.toSet());
    PlanningModel hard =
        ModelChange.orders(
            model, line -> List.of(late.contains(line.id()) ? line : withHardDates(line)));
    StageValues kept = values(hard);
    kept.sameAs(values(model).only(kept.byId()::containsKey));
    values(model)
        .only(id -> !kept.byId().containsKey(id))
        .byId()
        .values()
        .forEach(value -> assertEquals(0, value, 1e-3));
  }

  private static ContractLine withHardDates(ContractLine line) {
    DeliveryTerms terms = with(line.terms(), "lateness", Requirement.HARD);
    return with(line, "terms", with(terms, "completion", Requirement.HARD));
  }

  /** Nobody looks at lateness that is ignored, so the rest of the plan can do with any of it. */
  @Property(seed = "32")
  void latenessIgnoredIsNeverWorseForTheRest(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    Predicate<ContractLine> chosen = ModelChange.one(model.contractLines(), recipe.seed());
    PlanningModel ignored =
        ModelChange.orders(model, line -> List.of(chosen.test(line) ? ignored(line) : line));
    StageValues without = values(ignored);
    without.neverWorseThan(values(model).only(without.byId()::containsKey));
  }

  private static ContractLine ignored(ContractLine line) {
    return with(line, "terms", with(line.terms(), "lateness", Requirement.IGNORED));
  }

  private static ContractLine inOne(ContractLine line) {
    return with(line, "terms", with(line.terms(), "partialDelivery", false));
  }

  private static StageValues values(PlanningModel model) {
    return PlannedModel.values(model);
  }
}
