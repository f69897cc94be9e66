package org.caisson.intake.scenario;

/** A change of a planning model in the words of the domain. */
sealed interface NamedChange
    permits BudgetChange,
        Cancellation,
        ExpansionDecision,
        LineOut,
        MaxRate,
        Move,
        Opening,
        OptionDecision,
        Orders,
        OrdersEnd,
        Policy,
        RampLimit,
        Rates,
        SetValue,
        Slip,
        StockObjective,
        SupplyChange,
        UkraineNeedChange {

  /** Says what is to be done to a document for the change, or what keeps it from being made. */
  void in(Edit edit);
}
