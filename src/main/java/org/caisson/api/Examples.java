package org.caisson.api;

/** Documents that the API document shows; tests submit them, so that they stay true. */
final class Examples {
  private Examples() {}

  /** The smallest model that has an answer to every question. */
  static final String SMALL_MODEL =
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

  /**
   * Contract sets of two teams in the frame of a kept model; the ids are those of kept documents.
   */
  static final String PLAN_OF_PARTS =
      """
      {
        "model": {"id": "00000000-0000-0000-0000-000000000001", "revision": 1},
        "contractSets": [
          {"id": "00000000-0000-0000-0000-000000000002"},
          {"id": "00000000-0000-0000-0000-000000000003"}
        ],
        "scenario": {
          "name": "no stockpiles",
          "patch": [{"op": "replace", "path": "/nations/DEU/stockpiles", "value": []}]
        },
        "overrides": [{"path": "/industrialBase/lines/load/rampLimit", "value": 0.8}],
        "profile": "quick"
      }
      """;

  /** What a model with a fault is answered with. */
  static final String PROBLEM =
      """
      {
        "title": "Model is not valid",
        "status": 422,
        "detail": "The model has 1 error, all listed here. Maybe mend them and submit it again.",
        "instance": "/api/v1/plans",
        "errors": [
          {
            "pointer": "/contractLines/0/item",
            "code": "reference.unknown",
            "message": "Item (shel) is not known. Maybe you meant `shell`.",
            "value": "shel"
          }
        ]
      }
      """;

  /** A scenario of the small model. */
  static final String WHAT_IF =
      """
      {
        "name": "more",
        "description": "Half as much again of the MAX rate from March on.",
        "changes": [{"change": "MAX", "line": "load", "times": 1.5, "from": "2025-03"}]
      }
      """;
}
