package org.caisson.export;

import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.OptionUse;

/** Turns what becomes of contract lines into its wire form. */
final class ContractDocuments {
  private ContractDocuments() {}

  static PlanDocument.OptionUse option(OptionUse use) {
    return new PlanDocument.OptionUse(
        use.contractLine(), use.item(), use.month().toString(), use.exercised(), use.delivered());
  }

  static PlanDocument.ContractLine line(ContractLineStatus line) {
    return new PlanDocument.ContractLine(
        line.contractLine(),
        line.contract(),
        line.item(),
        line.ceiling(),
        line.firm(),
        line.calledOff(),
        line.option(),
        line.exercised(),
        line.deliveredBefore(),
        line.delivered(),
        line.unitPrice(),
        line.paid());
  }
}
