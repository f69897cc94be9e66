package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.ContractPlan;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.OptionUse;
import org.caisson.formulation.index.IndexedOption;
import org.caisson.formulation.index.OptionDraw;
import org.caisson.formulation.index.PlanIndex;

/** What is exercised of options, and how far each contract line has come. */
final class ContractExtractor {
  private final Solution solution;
  private final PlanIndex index;
  private final Map<String, Double> delivered = new HashMap<>();
  private final Map<String, Double> paid = new HashMap<>();

  ContractExtractor(Solution solution, List<Delivery> deliveries) {
    this.solution = solution;
    index = solution.index();
    deliveries.forEach(d -> delivered.merge(d.contractLine(), d.quantity(), Double::sum));
    Map<String, ContractLine> lines = new HashMap<>();
    index.model().contractLines().forEach(line -> lines.put(line.id(), line));
    for (Delivery d : deliveries) {
      Money price = lines.get(d.contractLine()).unitPrice();
      double worth = d.quantity() * index.amount(price, index.horizon().index(d.month()));
      paid.merge(d.contractLine(), worth, Double::sum);
    }
  }

  ContractPlan contracts() {
    List<OptionUse> options = new ArrayList<>();
    index.options().options().forEach(option -> addUses(options, option));
    return new ContractPlan(
        options, index.model().contractLines().stream().map(k -> status(k, options)).toList());
  }

  private void addUses(List<OptionUse> uses, IndexedOption option) {
    double[] exercised = new double[index.months()];
    double[] units = new double[index.months()];
    for (int number : option.draws()) {
      OptionDraw draw = index.options().draws().get(number);
      for (int t = 0; t < units.length; t++) {
        double quantity = solution.value(solution.variables().contracts().exercised(), number, t);
        if (quantity > 0) {
          units[t] += quantity;
          exercised[draw.exercise(t, option.lastExercise())] += quantity;
        }
      }
    }
    ContractLine line = index.orders().get(option.order()).line();
    for (int t = 0; t < units.length; t++) {
      if (exercised[t] + units[t] > 0) {
        uses.add(new OptionUse(line.id(), line.item(), solution.month(t), exercised[t], units[t]));
      }
    }
  }

  private ContractLineStatus status(ContractLine line, List<OptionUse> options) {
    double units = delivered.getOrDefault(line.id(), 0.0);
    Money price = line.unitPrice();
    return new ContractLineStatus(
        line.id(),
        line.contract(),
        line.item(),
        line.ceiling(),
        line.firm(),
        line.calledOff(),
        line.option(),
        options.stream()
            .filter(use -> use.contractLine().equals(line.id()))
            .mapToDouble(OptionUse::exercised)
            .sum(),
        line.delivered(),
        units,
        price == null ? null : index.amount(price, 0),
        paid.getOrDefault(line.id(), 0.0));
  }
}
