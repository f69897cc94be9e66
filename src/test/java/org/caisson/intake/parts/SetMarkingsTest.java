package org.caisson.intake.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract sets of several teams, each marked by its team. */
class SetMarkingsTest {

  @Test
  void setsTogetherHaveTheHighestMarkingOfTheirs() {
    Composition together = new Composition();
    together.contractSets(
        List.of(
            set("one", "UNCLASSIFIED // PUBLIC SOURCES"),
            set("two", "NATO RESTRICTED // REL TO DEU, NLD"),
            set("three", "")));
    assertEquals(List.of(), together.issues());
    assertEquals(
        "{\"contracts\":[],\"contractLines\":[],"
            + "\"contractsMarking\":\"NATO RESTRICTED // REL TO DEU, NLD\"}",
        together.document());
  }

  @Test
  void setsWithoutMarkingHaveNone() {
    Composition together = new Composition();
    together.contractSets(List.of(set("one", ""), set("two", "")));
    assertFalse(together.document().contains("contractsMarking"), together.document());
  }

  @Test
  void aSetThatCannotBeComparedIsNamed() {
    Composition together = new Composition();
    together.contractSets(List.of(set("one", "SECRET"), set("two", "Nur für uns")));
    assertEquals(1, together.issues().size());
    assertEquals("two", together.issues().get(0).file());
    assertEquals("/contractsMarking", together.issues().get(0).pointer());
    assertEquals("marking.unknown", together.issues().get(0).issue().code());
    assertEquals(
        "Marking (Nur für uns) of two begins with no known classification, and other sets are"
            + " marked differently, so it cannot be told which is the highest. Maybe mark it like"
            + " the others, or begin with one of: UNCLASSIFIED, CONTROLLED, RESTRICTED,"
            + " CONFIDENTIAL, SECRET, TOP SECRET.",
        together.issues().get(0).issue().message());
  }

  private static NamedPart set(String name, String marking) {
    return new NamedPart(
        name,
        "{\"contractsMarking\": \"%s\", \"contracts\": [], \"contractLines\": []}"
            .formatted(marking));
  }
}
