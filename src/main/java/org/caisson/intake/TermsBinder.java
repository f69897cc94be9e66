package org.caisson.intake;

import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.requirement.Requirement;

/** Maps the delivery terms of a contract line; in its document they are fields of the line. */
final class TermsBinder {
  private TermsBinder() {}

  static DeliveryTerms terms(Fields line) {
    return new DeliveryTerms(
        requirement(line, "lateness"),
        requirement(line, "completion"),
        line.flag("lateDelivery", true),
        line.optionalMonth("latest"),
        line.flag("partialDelivery", true),
        line.optionalMoney("latePenalty"),
        line.optionalMoney("undeliveredPenalty"));
  }

  private static Requirement requirement(Fields line, String name) {
    return line.has(name) ? line.constant(name, Requirement.class) : Requirement.SOFT;
  }
}
