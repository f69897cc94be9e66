package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;

/**
 * Checks of what a document says and the records of the domain do not: units, left-out shares,
 * markings.
 */
final class WireChecks {
  private final Map<String, String> unitOfItem = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private WireChecks(JsonNode document) {
    for (JsonNode item : document.path("industrialBase").path("items")) {
      unitOfItem.putIfAbsent(item.path("id").asText(), item.path("unit").asText());
    }
  }

  static List<Issue> run(JsonNode document) {
    WireChecks checks = new WireChecks(document);
    checks.units(document, "");
    checks.shares(document.path("contractLines"));
    checks.issues.addAll(PartMarkings.check(document));
    return checks.issues;
  }

  /** Wherever an item and a unit stand side by side, the unit must be the item's. */
  private void units(JsonNode node, String pointer) {
    if (node.path("item").isTextual() && node.path("unit").isTextual()) {
      unit(node.path("item").textValue(), node.path("unit").textValue(), pointer + "/unit");
    }
    node.propertyStream()
        .forEach(f -> units(f.getValue(), pointer + "/" + Pointers.escape(f.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      units(node.get(i), pointer + "/" + i);
    }
  }

  private void unit(String item, String unit, String pointer) {
    String known = unitOfItem.getOrDefault(item, "");
    if (!known.isEmpty() && !known.equals(unit)) {
      issues.add(
          Issue.error(
              "unit.mismatch",
              pointer,
              unit,
              "`unit` ("
                  + unit
                  + ") is not that of item `"
                  + item
                  + "`, which is counted in "
                  + Words.name(known)
                  + ". Maybe convert the quantity to "
                  + Words.name(known)
                  + ", or correct the unit of the item."));
    }
  }

  /** Shares are given for all buyers of a line or for none. */
  private void shares(JsonNode contractLines) {
    for (int k = 0; k < contractLines.size(); k++) {
      JsonNode buyers = contractLines.get(k).path("buyers");
      boolean some =
          StreamSupport.stream(buyers.spliterator(), false).anyMatch(buyer -> buyer.has("share"));
      for (int b = 0; some && b < buyers.size(); b++) {
        if (buyers.get(b).isObject() && !buyers.get(b).has("share")) {
          missingShare(buyers.get(b), "/contractLines/" + k + "/buyers/" + b + "/share");
        }
      }
    }
  }

  private void missingShare(JsonNode buyer, String pointer) {
    issues.add(
        Issue.error(
            "buyers.someShares",
            pointer,
            null,
            "Buyer `"
                + buyer.path("nation").asText()
                + "` has no share and others of the line have one. Maybe add its share, or leave out"
                + " all of them, which makes them equal."));
  }
}
