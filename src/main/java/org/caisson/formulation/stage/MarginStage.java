package org.caisson.formulation.stage;

import java.util.stream.IntStream;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Sense;

/**
 * The prices that contract lines earn on delivery, less all costs of {@link CostStage}, in the
 * currency of account.
 *
 * <pre>
 *   maximise  sum over k,t of unitPrice(k) deliver(k,t)  -  cost
 * </pre>
 *
 * <p>A contract line without a price earns nothing. Prices in other currencies are worth what the
 * model's rates of the month of delivery say.
 *
 * @param currency the currency of account
 */
public record MarginStage(String currency) implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.MARGIN), "Margin: prices earned less cost", currency);
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return CostStage.charged(new Costs(columns, index.months()), index, variables)
        .chargeEach(
            variables.deliver(),
            index.orders().size(),
            (k, t) -> -index.amount(index.orders().get(k).line().unitPrice(), t))
        .objective(Sense.MAXIMIZE);
  }

  /** Columns of deliveries have no bounds of their own; their contract lines have. */
  @Override
  public double leastWithin(PlanIndex index, Variables variables, LinearModel model) {
    double most = 0;
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      double units =
          order.outstanding() + (index.options().isOptional(k) ? order.line().option() : 0);
      most += highest(index, order) * units;
    }
    return -most;
  }

  /** The price at the month of the best rate. */
  private static double highest(PlanIndex index, Order order) {
    return IntStream.range(0, index.months())
        .mapToDouble(t -> index.amount(order.line().unitPrice(), t))
        .max()
        .orElse(0);
  }
}
