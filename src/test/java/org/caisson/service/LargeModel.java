package org.caisson.service;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A model whose plan takes some seconds, so that something can happen in the middle of it. */
final class LargeModel {
  private static final int NATIONS = 6;
  private static final int LINES_A_ITEM = 2;

  private final int items;
  private final int months;

  LargeModel(int items, int months) {
    this.items = items;
    this.months = months;
  }

  String json() {
    return """
        {
          "name": "Large", "horizon": {"start": "2025-01", "months": %d}, "currency": "USD",
          "policy": {"rule": "UKRAINE_FIRST"},
          "industrialBase": {
            "items": [%s],
            "producers": [{"id": "works", "name": "The works"}],
            "sites": [{"id": "plant", "name": "The plant", "producer": "works", "region": "EUROPE"}],
            "lines": [%s]
          },
          "contracts": [{"id": "K", "name": "Everything"}],
          "contractLines": [%s],
          "nations": [%s],
          "ukraineNeeds": [%s]
        }
        """
        .formatted(
            months,
            each(items, this::item),
            each(items * LINES_A_ITEM, this::line),
            each(items * NATIONS, this::contractLine),
            each(NATIONS, this::nation),
            each(items, this::need));
  }

  private static String each(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",\n"));
  }

  private String item(int i) {
    String bom =
        i + 1 < items && i % 3 != 2
            ? ", \"bom\": [{\"item\": \"i%d\", \"quantity\": %d}]".formatted(i + 1, 1 + i % 2)
            : "";
    return "{\"id\": \"i%1$d\", \"name\": \"Item %1$d\", \"kind\": \"FINISHED\", \"unit\": \"piece\", \"holdingCost\": {\"amount\": %2$d, \"currency\": \"USD\"}%3$s}"
        .formatted(i, 1 + i % 7, bom);
  }

  private String line(int i) {
    return """
        {"id": "l%d", "name": "Line %d", "site": "plant", "step": "LAP", "currentTempo": 1,
         "rampLimit": %s,
         "products": [{"item": "i%d", "rate185": %d, "max": %d, "yield": 0.9%d,
                       "throughputMonths": %d,
                       "unitCost": {"amount": %d, "currency": "USD"}}]}
        """
        .formatted(
            i,
            i,
            0.05 + 0.01 * (i % 9),
            i / LINES_A_ITEM,
            900 + 37 * (i % 11),
            2_000 + 53 * (i % 13),
            i % 10,
            i % 4,
            100 + 17 * (i % 19));
  }

  private String contractLine(int i) {
    int firm = 9_000 + 1_111 * (i % 7);
    int last = Math.min(months, 6 + 5 * (i % 10));
    return """
        {"id": "K-%d", "contract": "K", "item": "i%d", "buyers": [{"nation": "N%d"}],
         "destination": "%s", "priority": %d, "firm": %d, "awarded": "2025-01-01",
         "unitPrice": {"amount": %d, "currency": "USD"},
         "schedule": [{"from": "2025-01", "to": "%d-%02d", "quantity": %d}]}
        """
        .formatted(
            i,
            i % items,
            i % NATIONS,
            i % 3 == 0 ? "POOL" : "RESTOCK",
            1 + i % 3,
            firm,
            200 + 13 * (i % 23),
            2025 + (last - 1) / 12,
            (last - 1) % 12 + 1,
            firm);
  }

  private String nation(int n) {
    return """
        {"id": "N%d", "name": "Nation %d", "region": "EUROPE",
         "stockpiles": [%s]}
        """
        .formatted(
            n,
            n,
            each(
                items,
                i ->
                    "{\"item\": \"i%d\", \"opening\": %d, \"objective\": %d, \"floor\": %d}"
                        .formatted(i, 500 + 10 * n, 6_000 + 700 * (i % 5), 200)));
  }

  private String need(int i) {
    return "{\"item\": \"i%d\", \"from\": \"2025-01\", \"to\": \"%d-%02d\", \"perMonth\": %d}"
        .formatted(i, 2025 + (months - 1) / 12, (months - 1) % 12 + 1, 300 + 41 * (i % 8));
  }
}
