package org.caisson.domain.plan.compare;

import java.util.List;

/**
 * What differs between a base and other plans, the unchanged left out. Stages and years come in
 * their order, everything else by the size of its difference. Stage values are unique; where
 * several plans come to them, lists may also differ by the choice between these.
 *
 * @param base what to call the base
 * @param others what to call the others, in the order of all lists
 * @param currency the currency of account
 * @param stages stage values
 * @param contractLines contract lines by lateness
 * @param stocks stockpiles by recovery
 * @param items what Ukraine and stockpiles get
 * @param figures other figures that sum plans up, costs among them
 * @param budgets payments by fiscal year
 * @param expansions capacity that is bought
 * @param scarcity what holds stages back
 * @param tempos how hard lines work
 */
public record PlanComparison(
    String base,
    List<String> others,
    String currency,
    List<NamedFigures> stages,
    List<LineMove> contractLines,
    List<StockRecovery> stocks,
    List<ItemFigures> items,
    List<NamedFigures> figures,
    List<BudgetFigures> budgets,
    List<ExpansionFigures> expansions,
    List<StageScarcity> scarcity,
    List<TempoFigures> tempos) {

  /**
   * Compares.
   *
   * @param others at least one
   * @throws IllegalArgumentException when a plan cannot be compared, as {@link Comparability} says
   */
  public static PlanComparison of(PlanSide base, List<PlanSide> others) {
    Comparability.require(base, others);
    Sides sides = new Sides(base, others);
    StageComparison stages = new StageComparison(sides);
    ListComparison lists = new ListComparison(sides);
    return new PlanComparison(
        base.label(),
        others.stream().map(PlanSide::label).toList(),
        base.plan().currency(),
        stages.values(),
        new LatenessComparison(sides).moves(),
        new StockComparison(sides).recoveries(),
        lists.items(),
        lists.figures(),
        lists.budgets(),
        lists.expansions(),
        stages.scarcity(),
        lists.tempos());
  }
}
