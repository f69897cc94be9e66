package org.caisson.export.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionDiffTest {

  @Test
  void aQuantityThatChangedIsToldWithItsContractLine() {
    assertEquals(
        List.of("contract line K1-1: firm changed from 500 to 700"),
        texts(
            "{'contractLines': [{'id': 'K1-1', 'firm': 500}, {'id': 'K1-2', 'firm': 1}]}",
            "{'contractLines': [{'id': 'K1-2', 'firm': 1}, {'id': 'K1-1', 'firm': 700}]}"));
  }

  @Test
  void recordsThatComeAndGoAreToldByTheirIds() {
    assertEquals(
        List.of("item fuze removed", "item shell added"),
        texts("{'items': [{'id': 'fuze'}]}", "{'items': [{'id': 'shell'}]}"));
  }

  @Test
  void recordsWithoutIdsAreToldByWhatNamesThem() {
    assertEquals(
        List.of(
            "contract line K1-1, schedule entry 2025-01: quantity changed from 10 to 20",
            "contract line K1-1, buyer DEU removed",
            "contract line K1-1, buyer NLD added"),
        texts(
            "{'contractLines': [{'id': 'K1-1', 'schedule': [{'from': '2025-01', 'quantity': 10}],"
                + " 'buyers': [{'nation': 'DEU'}]}]}",
            "{'contractLines': [{'id': 'K1-1', 'schedule': [{'from': '2025-01', 'quantity': 20}],"
                + " 'buyers': [{'nation': 'NLD'}]}]}"));
  }

  @Test
  void fieldsWithinAFieldAreToldByTheWayToThem() {
    assertEquals(
        List.of(
            "contract line K1-1: unitPrice.amount changed from 3000 to 3100",
            "contract line K1-1: option added, 5",
            "horizon.months changed from 6 to 12",
            "marking removed, it was \"OPEN\""),
        texts(
            "{'contractLines': [{'id': 'K1-1', 'unitPrice': {'amount': 3000, 'currency': 'USD'}}],"
                + " 'horizon': {'months': 6}, 'marking': 'OPEN'}",
            "{'contractLines': [{'id': 'K1-1', 'unitPrice': {'amount': 3100, 'currency': 'USD'},"
                + " 'option': 5}], 'horizon': {'months': 12}}"));
  }

  @Test
  void theSameNumberWrittenAnotherWayIsNoDifference() {
    assertEquals(List.of(), texts("{'a': 1.0, 'b': [1, 2]}", "{'b': [1, 2.0], 'a': 1}"));
  }

  @Test
  void twoRecordsOfOneNameAreToldApartByTheirPlace() {
    assertEquals(
        List.of("supply steel (2): perMonth changed from 2 to 3"),
        texts(
            "{'supplies': [{'item': 'steel', 'perMonth': 1}, {'item': 'steel', 'perMonth': 2}]}",
            "{'supplies': [{'item': 'steel', 'perMonth': 1}, {'item': 'steel', 'perMonth': 3}]}"));
  }

  @Test
  void whatIsNotJsonIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> RevisionDiff.between("{", "{}"));
  }

  private static List<String> texts(String before, String after) {
    return RevisionDiff.between(before.replace('\'', '"'), after.replace('\'', '"')).stream()
        .map(Difference::text)
        .toList();
  }
}
