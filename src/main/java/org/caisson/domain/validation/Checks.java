package org.caisson.domain.validation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caisson.domain.model.PlanningModel;

/** The register of all checks of a planning model. */
public final class Checks {
  private static final List<Check> ALL =
      Stream.of(
              IdChecks.checks(),
              ReferenceChecks.checks(),
              NumberChecks.checks(),
              MoneyChecks.checks(),
              CalendarChecks.checks(),
              BomChecks.checks(),
              LineChecks.checks(),
              SegmentChecks.checks(),
              CapacityStepChecks.checks(),
              StockChecks.checks(),
              ClosingStockChecks.checks(),
              LaneChecks.checks(),
              ShelfLifeChecks.checks(),
              ShareChecks.checks(),
              BuyerChecks.checks(),
              QuantityChecks.checks(),
              ScheduleChecks.checks(),
              TermsChecks.checks(),
              SourcingChecks.checks(),
              NationChecks.checks(),
              RateChecks.checks(),
              PaymentChecks.checks(),
              BudgetChecks.checks(),
              YearChecks.checks(),
              PolicyChecks.checks(),
              WorkforceChecks.checks(),
              StageChecks.checks(),
              UnusedStageChecks.checks(),
              FairnessChecks.checks(),
              PreviousPlanChecks.checks(),
              ExpansionChecks.checks(),
              ColdLineChecks.checks(),
              ColdStartChecks.checks(),
              ProvenanceChecks.checks())
          .flatMap(List::stream)
          .toList();

  private Checks() {}

  /** Every check, in the order in which they run. */
  public static List<Check> all() {
    return ALL;
  }

  /** All that is wrong with the model; it can be planned when none is an error. */
  public static List<Issue> run(PlanningModel model) {
    return run(model, check -> true);
  }

  /** What the chosen checks find wrong with the model. */
  public static List<Issue> run(PlanningModel model, Predicate<Check> chosen) {
    return ALL.stream().filter(chosen).flatMap(check -> check.run(model).stream()).toList();
  }
}
