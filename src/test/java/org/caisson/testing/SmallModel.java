package org.caisson.testing;

/** The model that the API document shows, as text. */
public final class SmallModel {
  private SmallModel() {}

  /** One line, one contract line, six months. */
  public static final String JSON =
      """
      {
        "name": "One line",
        "horizon": {"start": "2025-01", "months": 6},
        "currency": "USD",
        "policy": {"rule": "UKRAINE_FIRST"},
        "industrialBase": {
          "items": [{"id": "shell", "name": "155 mm shell", "kind": "FINISHED", "unit": "round"}],
          "producers": [{"id": "works", "name": "The works"}],
          "sites": [
            {"id": "plant", "name": "The plant", "producer": "works", "region": "EUROPE"}
          ],
          "lines": [
            {
              "id": "load", "name": "Load line", "site": "plant", "step": "LAP",
              "currentTempo": 1, "rampLimit": 0.5,
              "products": [{"item": "shell", "rate185": 1000, "max": 2000}]
            }
          ]
        },
        "contracts": [{"id": "K1", "name": "Shells for Germany"}],
        "contractLines": [
          {
            "id": "K1-1", "contract": "K1", "item": "shell", "buyers": [{"nation": "DEU"}],
            "destination": "POOL", "priority": 1, "firm": 9000, "awarded": "2025-01-01",
            "unitPrice": {"amount": 3000, "currency": "USD"},
            "schedule": [{"from": "2025-01", "to": "2025-04", "quantity": 9000}]
          }
        ],
        "nations": [
          {
            "id": "DEU", "name": "Germany", "region": "EUROPE",
            "stockpiles": [{"item": "shell", "opening": 1000, "objective": 5000}],
            "budgets": [{"year": 2025, "amount": {"amount": 30000000, "currency": "USD"}}]
          }
        ],
        "ukraineNeeds": [
          {"item": "shell", "from": "2025-01", "to": "2025-06", "perMonth": 1000}
        ]
      }
      """;

  /** The same with a hard need of 2,000 in January, when the ramp limit allows 1,500. */
  public static final String CONTRADICTORY =
      JSON.replace(
          "\"to\": \"2025-06\", \"perMonth\": 1000",
          "\"to\": \"2025-01\", \"perMonth\": 2000, \"requirement\": \"HARD\"");

  /** The same with 900 charges a month, 500 at the start, and a line that costs money cold. */
  public static final String CHARGES =
      JSON.replace(
              "\"unit\": \"round\"}],",
              """
              "unit": "round", "bom": [{"item": "charge", "quantity": 1}]},
              {"id": "charge", "name": "Charge", "kind": "COMPONENT", "unit": "piece",
               "shelfLifeMonths": 12}],
              "supplies": [
                {"id": "charges", "name": "Charges", "item": "charge", "site": "plant",
                 "perMonth": 900}
              ],
              "openingStocks": [
                {"item": "charge", "site": "plant", "quantity": 500, "ageMonths": 1}
              ],
              """)
          .replace(
              "\"rate185\": 1000, \"max\": 2000}]",
              """
              "msr": 100, "rate185": 1000, "max": 2000}],
              "cold": {"goingCold": {"amount": 1000, "currency": "USD"}}
              """);

  /** The same without a horizon, and with less than nothing ordered: two faults at least. */
  public static final String WRONG =
      JSON.replace("\"horizon\": {\"start\": \"2025-01\", \"months\": 6},", "")
          .replace("\"firm\": 9000", "\"firm\": -9000");
}
