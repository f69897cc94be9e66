package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.marking.Classification;
import org.caisson.domain.marking.Markings;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.Issue;

/** The markings of the parts of a model: what is made of them carries the highest. */
final class PartMarkings {
  /** Where they stand in a model that is one document. */
  private static final List<String> POINTERS =
      List.of("/marking", "/industrialBase/marking", "/contractsMarking", "/nationsMarking");

  private PartMarkings() {}

  /** The markings that are given, by the pointer at which they stand. */
  static Map<String, String> of(JsonNode document) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String pointer : POINTERS) {
      JsonNode marking = document.at(pointer);
      if (marking.isTextual()) {
        given.put(pointer, marking.textValue());
      }
    }
    return given;
  }

  /** Those of which it cannot be told whether they are higher than the others. */
  static List<Issue> check(JsonNode document) {
    Map<String, String> given = of(document);
    List<String> unknown = Markings.unknown(given.values());
    return given.entrySet().stream()
        .filter(marking -> unknown.contains(marking.getValue().strip()))
        .map(marking -> issue(marking.getKey(), marking.getValue()))
        .toList();
  }

  private static Issue issue(String pointer, String marking) {
    String first = marking.split("//", 2)[0].strip();
    String maybe =
        ClosestName.to(first, Classification.allNames())
            .map("Maybe you mean %s."::formatted)
            .orElse(
                "Maybe begin with one of: %s."
                    .formatted(String.join(", ", Classification.usualNames())));
    return Issue.error(
        "marking.unknown",
        pointer,
        marking,
        "The parts of the model are marked differently, and this marking (%s) begins with no known classification, so it cannot be told which is the highest. %s"
            .formatted(marking, maybe));
  }
}
