package org.caisson.formulation.family;

import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedStockpile;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * A nation's stockpile carries over, and is measured against its objective and its floor.
 *
 * <p>For each stockpile s (an item of a nation) and month t, in units, with share(k,s) the part of
 * contract line k that the nation buys:
 *
 * <pre>
 *   held(s,t) = held(s,t-1) + sum over k of share(k,s) restocked(k,t)
 *             - donated(s,t) - (ownUse(s) - unmetUse(s,t))
 *   held(s,t) + belowObjective(s,t)  &gt;=  objective(s)
 *   held(s,t) + belowFloor(s,t)      &gt;=  floor(s)
 * </pre>
 *
 * <p>where held(s,-1) is the opening stock, restocked(k,t) is deliver(k,t) of a restock line and
 * toRestock(k,t) of a pool line. Own use gives way when there is nothing to use; the floor stage
 * keeps that to its least. Soft in all three, unless the nation's data say otherwise of the floor:
 * where it is HARD, belowFloor(s,t) does not exist, and where it is IGNORED, neither does its row.
 */
public final class StockpileBalance implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "stockpile",
        "Stockpile",
        "A stock of a nation carries over: plus restock deliveries, minus donations and own use; shortfalls are measured.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    StockpileFlows flows = new StockpileFlows(index);
    for (int stockpile = 0; stockpile < index.stockpiles().size(); stockpile++) {
      for (int t = 0; t < index.months(); t++) {
        addBalance(program, flows, stockpile, t);
        addObjective(program, stockpile, t);
        addFloor(program, stockpile, t);
      }
    }
  }

  private static void addBalance(Program program, StockpileFlows flows, int stockpile, int t) {
    Variables variables = program.variables();
    Stockpile stated = program.index().stockpiles().get(stockpile).stockpile();
    double opening = t == 0 ? stated.opening() : 0;
    program
        .equal(key(program, "stockpile", stockpile, t), opening - stated.ownUse())
        .plus(variables.held().at(stockpile, t))
        .minus(variables.held().at(stockpile, t - 1))
        .minus(variables.unmetUse().at(stockpile, t));
    for (StockpileFlows.Inflow inflow : flows.inflows(stockpile)) {
      program.minus(inflow.share(), inflow.restocked(variables).at(inflow.order(), t));
    }
    for (int pledge : flows.pledges(stockpile)) {
      program.plus(variables.donate().at(pledge, t));
    }
  }

  private static void addObjective(Program program, int stockpile, int t) {
    Variables variables = program.variables();
    double objective = program.index().stockpiles().get(stockpile).stockpile().objective();
    if (objective > 0) {
      program
          .atLeast(key(program, "objective", stockpile, t), objective)
          .plus(variables.held().at(stockpile, t))
          .plus(variables.belowObjective().at(stockpile, t));
    }
  }

  private static void addFloor(Program program, int stockpile, int t) {
    Variables variables = program.variables();
    Stockpile stated = program.index().stockpiles().get(stockpile).stockpile();
    if (stated.floor() > 0 && stated.floorRequirement() != Requirement.IGNORED) {
      program
          .atLeast(key(program, "floor", stockpile, t), stated.floor())
          .plus(variables.held().at(stockpile, t))
          .plus(variables.belowFloor().at(stockpile, t));
    }
  }

  private static RowKey key(Program program, String kind, int stockpile, int t) {
    IndexedStockpile indexed = program.index().stockpiles().get(stockpile);
    String subject = indexed.nation().id() + "_" + indexed.stockpile().item();
    return new RowKey(kind, stockpile, subject, t);
  }
}
