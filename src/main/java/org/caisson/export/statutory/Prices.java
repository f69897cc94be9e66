package org.caisson.export.statutory;

import java.time.YearMonth;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Average prices of items, by contract lines that state one, in the currency of account. */
final class Prices {
  private final PlanningModel model;
  private final Currencies currencies;

  Prices(PlanningModel model) {
    this.model = model;
    currencies = new Currencies(model.currency(), model.rates());
  }

  /**
   * The average price of a unit, each line weighing by a quantity of its own.
   *
   * @param month at whose exchange rates; months outside the horizon take those of its ends
   * @return absent when no line with a price has any of the quantity
   */
  @Nullable Double average(String item, YearMonth month, ToDoubleFunction<ContractLine> quantity) {
    double units = 0;
    double money = 0;
    for (ContractLine line : model.contractLines()) {
      Money price = line.unitPrice();
      if (line.item().equals(item) && price != null) {
        double weight = quantity.applyAsDouble(line);
        units += weight;
        money += weight * currencies.inAccount(price, planned(month));
      }
    }
    return units > 0 ? money / units : null;
  }

  private YearMonth planned(YearMonth month) {
    if (month.isBefore(model.horizon().start())) {
      return model.horizon().start();
    }
    return month.isAfter(model.horizon().last()) ? model.horizon().last() : month;
  }
}
