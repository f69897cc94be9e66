package org.caisson.domain.plan.check;

import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;
import org.jspecify.annotations.Nullable;

/** The state of every contract line repeats what is ordered, and adds up what is paid for. */
final class LineStatusCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Currencies currencies;

  LineStatusCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    currencies = new Currencies(model.currency(), model.rates());
  }

  void run(Findings findings) {
    for (ContractLine line : model.contractLines()) {
      String where = "contract line " + line.id();
      List<ContractLineStatus> entries =
          plan.contracts().lines().stream()
              .filter(status -> status.contractLine().equals(line.id()))
              .toList();
      findings.equal("The state of every line is listed", where, 1, entries.size());
      entries.forEach(status -> check(line, status, where, findings));
    }
  }

  private void check(
      ContractLine line, ContractLineStatus status, String where, Findings findings) {
    findings.equal("The line says what is paid", where, paid(line), status.paid());
    findings.equal("The line says what is firm", where, line.firm(), status.firm());
    findings.equal("The line says its option", where, line.option(), status.option());
    findings.equal("The line says what is called off", where, line.calledOff(), status.calledOff());
    findings.equal(
        "The line says what was delivered", where, line.delivered(), status.deliveredBefore());
    findings.equal("The line says its ceiling", where, or0(line.ceiling()), or0(status.ceiling()));
    double price =
        line.unitPrice() == null
            ? 0
            : currencies.inAccount(line.unitPrice(), model.horizon().start());
    findings.equal("The line says its price", where, price, or0(status.unitPrice()));
  }

  private double paid(ContractLine line) {
    double sum = 0;
    for (Delivery delivery : plan.deliveries()) {
      if (delivery.contractLine().equals(line.id()) && line.unitPrice() != null) {
        sum += delivery.quantity() * currencies.inAccount(line.unitPrice(), delivery.month());
      }
    }
    return sum;
  }

  private static double or0(@Nullable Double figure) {
    return figure == null ? 0 : figure;
  }
}
