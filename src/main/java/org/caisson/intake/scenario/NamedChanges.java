package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compiles named changes to operations on the document of a model. */
public final class NamedChanges {
  private NamedChanges() {}

  /**
   * What a change comes to.
   *
   * @param change a change as its author wrote it, without a fault by its schema
   * @param document the model as one document, as the changes before this one left it
   */
  public static CompiledChange compile(JsonNode change, JsonNode document) {
    Edit edit = new Edit(document);
    read(new ChangeFields(change, edit)).in(edit);
    CompiledChange compiled = edit.compiled();
    return compiled.isSound() ? compiled : new CompiledChange(List.of(), compiled.faults());
  }

  private static NamedChange read(ChangeFields fields) {
    return switch (fields.kind()) {
      case "LINE_OUT" -> LineOut.of(fields);
      case "MAX" -> MaxRate.of(fields);
      case "RATE" -> Rates.of(fields);
      case "RAMP" -> RampLimit.of(fields);
      case "OPENS" -> Opening.of(fields);
      case "SLIP" -> Slip.of(fields);
      case "SUPPLY" -> SupplyChange.of(fields);
      case "EXPANSION" -> ExpansionDecision.of(fields);
      case "OPTION" -> OptionDecision.of(fields);
      case "UKRAINE_NEED" -> UkraineNeedChange.of(fields);
      case "STOCK_OBJECTIVE" -> StockObjective.of(fields);
      case "ORDERS" -> Orders.of(fields);
      case "MOVE" -> Move.of(fields);
      case "CANCEL" -> Cancellation.of(fields);
      case "ORDERS_END" -> OrdersEnd.of(fields);
      case "BUDGET" -> BudgetChange.of(fields);
      case "POLICY" -> Policy.of(fields);
      case "SET" -> SetValue.of(fields);
      default -> throw new IllegalArgumentException("The schema lets no such change through.");
    };
  }
}
