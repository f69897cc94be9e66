package org.caisson.domain.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkingsTest {

  @Test
  void theHighestClassificationWins() {
    assertEquals("SECRET", highest("UNCLASSIFIED", "SECRET", "NATO RESTRICTED"));
    assertEquals("COSMIC TOP SECRET", highest("GEHEIM", "COSMIC TOP SECRET"));
    assertEquals("CUI", highest("CUI", "UNCLASSIFIED"));
    assertEquals("NATO RESTRICTED", highest("nato restricted", "Official"));
  }

  @Test
  void namesOfTheSameHeightAreAllKept() {
    assertEquals(
        "NATO SECRET / GEHEIM / SECRET UE/EU SECRET",
        highest("NATO SECRET", "GEHEIM", "NATO CONFIDENTIAL", "SECRET UE/EU SECRET"));
  }

  @Test
  void severalNamesAreComparedAgain() {
    assertEquals("NATO SECRET / GEHEIM", highest("NATO SECRET / GEHEIM", "RESTRICTED", "GEHEIM"));
    assertEquals("TOP SECRET", highest("NATO SECRET / GEHEIM", "TOP SECRET"));
  }

  @Test
  void itMayBeReleasedToThoseThatAllInputsName() {
    assertEquals(
        "SECRET // REL TO DEU, NLD",
        highest("SECRET // REL TO DEU, NLD, POL", "RESTRICTED // REL TO NLD, DEU, USA"));
    assertEquals(
        "SECRET // NOT RELEASABLE", highest("SECRET // REL TO DEU", "SECRET // REL TO POL"));
    assertEquals("SECRET // NOT RELEASABLE", highest("SECRET // REL TO DEU", "SECRET // NOFORN"));
    assertEquals(
        "NATO RESTRICTED // REL TO UKR",
        highest("UNCLASSIFIED", "NATO RESTRICTED // Releasable to UKR"));
  }

  @Test
  void aClassifiedInputThatDoesNotSayLeavesItUnsaid() {
    assertEquals("SECRET", highest("SECRET", "RESTRICTED // REL TO DEU"));
    assertEquals("SECRET", highest("SECRET // REL TO DEU", "RESTRICTED"));
  }

  @Test
  void remarksAddUpAndThoseThatOpenMustHoldOfAll() {
    assertEquals(
        "RESTRICTED // EXPORT CONTROLLED // EXERCISE",
        highest(
            "UNCLASSIFIED // PUBLIC SOURCES // EXPORT CONTROLLED",
            "RESTRICTED // EXERCISE",
            "UNCLASSIFIED // PUBLIC SOURCES"));
    assertEquals(
        "UNCLASSIFIED // PUBLIC SOURCES // EXERCISE",
        highest("UNCLASSIFIED // PUBLIC SOURCES", "UNCLASSIFIED // PUBLIC SOURCES // EXERCISE"));
  }

  @Test
  void aSingleMarkingIsPassedOnAsItWasGiven() {
    assertEquals("Nur für uns // x", highest("", "Nur für uns // x", "Nur für uns // x"));
    assertEquals("", highest("", " "));
    assertEquals(List.of(), unknown("Nur für uns", ""));
  }

  @Test
  void whatCannotBeComparedIsNamedAndNotLost() {
    assertEquals(List.of("SECRIT // A"), unknown("SECRET", "SECRIT // A"));
    assertEquals("SECRET / SECRIT // A", highest("SECRET", "SECRIT // A"));
    assertEquals(List.of(), unknown("SECRET", "geheim"));
  }

  /** Putting parts together one after the other comes to the same as all at once. */
  @Test
  void theOrderOfPuttingTogetherDoesNotMatter() {
    List<String> all =
        List.of(
            "UNCLASSIFIED // PUBLIC SOURCES",
            "RESTRICTED // REL TO DEU, NLD",
            "SECRET // REL TO NLD, USA // EXERCISE");
    String once = Markings.highest(all);
    assertEquals("SECRET // REL TO NLD // EXERCISE", once);
    assertEquals(once, highest(highest(all.get(0), all.get(1)), all.get(2)));
    assertEquals(once, highest(all.get(0), highest(all.get(1), all.get(2))));
  }

  private static String highest(String... markings) {
    return Markings.highest(List.of(markings));
  }

  private static List<String> unknown(String... markings) {
    return Markings.unknown(List.of(markings));
  }
}
