package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.requirement.Requirement;

/**
 * What a nation is due: its parts of contract lines.
 *
 * @param nation the nation
 * @param parts its parts of contract lines that are due something
 * @param unitMonths the unit-months that it would be late if nothing were delivered
 */
public record Entitlement(Nation nation, List<Part> parts, double unitMonths) {

  /**
   * A nation's part of a contract line.
   *
   * @param order the index of the contract line
   * @param share the nation's share of it
   */
  public record Part(int order, double share) {}

  /** The nations that are due something, where the model asks for fairness between them. */
  public static List<Entitlement> askedFor(PlanIndex index) {
    return index.model().asksFor(StageKind.FAIRNESS) ? all(index) : List.of();
  }

  /** Every nation that is due something, in the order of the model. */
  public static List<Entitlement> all(PlanIndex index) {
    return index.model().nations().stream()
        .map(nation -> of(nation, index))
        .filter(entitlement -> entitlement.unitMonths() > 0)
        .toList();
  }

  private static Entitlement of(Nation nation, PlanIndex index) {
    List<Part> parts = new ArrayList<>();
    double unitMonths = 0;
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      double share = shareOf(nation, order);
      if (share > 0 && isLookedAt(order) && dueUnitMonths(order) > 0) {
        parts.add(new Part(k, share));
        unitMonths += share * dueUnitMonths(order);
      }
    }
    return new Entitlement(nation, List.copyOf(parts), unitMonths);
  }

  /** A nation has no claim where it does not mind when it is served. */
  private static boolean isLookedAt(Order order) {
    return order.line().terms().lateness() != Requirement.IGNORED;
  }

  private static double shareOf(Nation nation, Order order) {
    return order.line().buyers().stream()
        .filter(buyer -> buyer.nation().equals(nation.id()))
        .mapToDouble(BuyerShare::share)
        .sum();
  }

  /** Every unit counts once for each month that ends with it due. */
  private static double dueUnitMonths(Order order) {
    double unitMonths = 0;
    for (int t = 0; t < order.due().length; t++) {
      unitMonths += order.dueBy(t);
    }
    return unitMonths;
  }
}
