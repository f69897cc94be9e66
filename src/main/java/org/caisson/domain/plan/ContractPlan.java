package org.caisson.domain.plan;

import java.util.List;

/**
 * What becomes of contract lines beside their deliveries.
 *
 * @param options what is exercised and delivered of options, month by month
 * @param lines how much of each contract line is announced, ordered, delivered and paid
 */
public record ContractPlan(List<OptionUse> options, List<ContractLineStatus> lines) {

  /** No contract lines. */
  public static final ContractPlan NONE = new ContractPlan(List.of(), List.of());
}
