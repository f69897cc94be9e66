package org.caisson.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.jobs.Attempt;
import org.caisson.planning.jobs.PlanRecords;

/** The records of the database; a test says what goes wrong on the way there. */
class TroubledRecords implements PlanRecords {
  private final PlanRecords records;

  TroubledRecords(PlanRecords records) {
    this.records = records;
  }

  @Override
  public Optional<Attempt> begin(UUID plan) {
    return records.begin(plan);
  }

  @Override
  public boolean report(Attempt attempt, List<News> news) {
    return records.report(attempt, news);
  }

  @Override
  public boolean finish(Attempt attempt, ProductionPlan plan) {
    return records.finish(attempt, plan);
  }

  @Override
  public boolean release(Attempt attempt) {
    return records.release(attempt);
  }

  @Override
  public Standing standing(Attempt attempt) {
    return records.standing(attempt);
  }
}
