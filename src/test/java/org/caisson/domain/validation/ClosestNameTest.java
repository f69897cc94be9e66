package org.caisson.domain.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosestNameTest {
  private static final List<String> FIELDS = List.of("rampLimit", "rate185", "max", "msr");

  @Test
  void theNameAtTheLeastDistanceIsMeant() {
    assertEquals(Optional.of("rampLimit"), ClosestName.to("rampLimt", FIELDS));
    assertEquals(Optional.of("rate185"), ClosestName.to("rate_185", FIELDS));
  }

  @Test
  void capitalsDoNotCount() {
    assertEquals(Optional.of("rampLimit"), ClosestName.to("RAMPLIMIT", FIELDS));
  }

  @Test
  void twoNeighboursSwappedAreOneSlip() {
    assertEquals(1, ClosestName.distance("FRIST", "FIRST"));
    assertEquals(2, ClosestName.distance("FRSIT", "FIRST"));
    assertEquals(5, ClosestName.distance("", "FIRST"));
  }

  @Test
  void aLongerFormOfOneNameIsMeant() {
    assertEquals(Optional.of("SHELL"), ClosestName.to("SHELL-M795", List.of("BODY", "SHELL")));
  }

  @Test
  void aPartOfSeveralNamesMeansNone() {
    assertEquals(
        Optional.empty(), ClosestName.to("item", List.of("itemOfSupply", "itemOfStockpile")));
  }

  @Test
  void nothingIsProposedWhenEverythingIsFarOff() {
    assertEquals(Optional.empty(), ClosestName.to("throughput", FIELDS));
    assertEquals(Optional.empty(), ClosestName.to("GER", List.of("NLD", "POL")));
  }
}
