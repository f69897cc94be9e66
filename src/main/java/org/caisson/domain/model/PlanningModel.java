package org.caisson.domain.model;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.IndustrialBase;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is computed from: contracts, plants, nations and a policy over a horizon.
 *
 * <p>A planning model that reaches this record has been read without a fault; {@link
 * org.caisson.domain.validation.Checks} says whether it also makes sense.
 *
 * @param name what people call the model
 * @param horizon the months that are planned
 * @param currency the ISO 4217 code of the currency of account
 * @param rates what other currencies are worth in it
 * @param marking the classification and releasability that every output carries
 * @param policy how output is divided between Ukraine and restocking
 * @param stages the objective stages in their order; empty means the order that the policy implies
 * @param industrialBase who can make what
 * @param contracts the agreements that contract lines belong to
 * @param contractLines what is ordered
 * @param nations who orders
 * @param ukraineNeeds what Ukraine needs
 * @param chargeEndStock whether stock that lies at sites at the end of the last month is charged
 *     holding cost; work that arrives after the horizon is charged for its components alike
 * @param pledge the pledge of nations that state none of their own; absent means that budgets are
 *     only those stated
 * @param previousPlan what a previous plan had lines make; empty where there is none to keep to
 */
public record PlanningModel(
    String name,
    Horizon horizon,
    String currency,
    List<ExchangeRate> rates,
    String marking,
    AllocationPolicy policy,
    List<StagePlan> stages,
    IndustrialBase industrialBase,
    List<Contract> contracts,
    List<ContractLine> contractLines,
    List<Nation> nations,
    List<UkraineNeed> ukraineNeeds,
    boolean chargeEndStock,
    @Nullable Pledge pledge,
    List<PreviousWork> previousPlan) {

  /** Without a previous plan. */
  public PlanningModel(
      String name,
      Horizon horizon,
      String currency,
      List<ExchangeRate> rates,
      String marking,
      AllocationPolicy policy,
      List<StagePlan> stages,
      IndustrialBase industrialBase,
      List<Contract> contracts,
      List<ContractLine> contractLines,
      List<Nation> nations,
      List<UkraineNeed> ukraineNeeds,
      boolean chargeEndStock,
      @Nullable Pledge pledge) {
    this(
        name,
        horizon,
        currency,
        rates,
        marking,
        policy,
        stages,
        industrialBase,
        contracts,
        contractLines,
        nations,
        ukraineNeeds,
        chargeEndStock,
        pledge,
        List.of());
  }

  /** With end stock charged, and stated budgets only. */
  public PlanningModel(
      String name,
      Horizon horizon,
      String currency,
      List<ExchangeRate> rates,
      String marking,
      AllocationPolicy policy,
      List<StagePlan> stages,
      IndustrialBase industrialBase,
      List<Contract> contracts,
      List<ContractLine> contractLines,
      List<Nation> nations,
      List<UkraineNeed> ukraineNeeds) {
    this(
        name,
        horizon,
        currency,
        rates,
        marking,
        policy,
        stages,
        industrialBase,
        contracts,
        contractLines,
        nations,
        ukraineNeeds,
        true,
        null);
  }

  /** Whether some stage of the model, or of its policy where it states none, measures a kind. */
  public boolean asksFor(StageKind kind) {
    return impliedStages().stream()
        .flatMap(plan -> plan.terms().stream())
        .anyMatch(term -> term.stage() == kind);
  }

  /** The stages that the model states, else those of its policy. */
  public List<StagePlan> impliedStages() {
    if (!stages.isEmpty()) {
      return stages;
    }
    List<StagePlan> implied = new ArrayList<>(policy.stagesBeforeLateness());
    implied.addAll(policy.stages());
    return implied;
  }
}
