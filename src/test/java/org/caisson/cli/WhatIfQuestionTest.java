package org.caisson.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set on the command line, as changes of a scenario. */
class WhatIfQuestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/b=0.2    | value | 0.2
          a/b=*1.2   | times | 1.2
          a/b=+20%   | times | 1.2
          a/b=-5 %   | times | 0.95
          a/b=-5     | value | -5
          a/b=2025-01 | value | "2025-01"
          a/b=true   | value | true
          a/b=[1,2]  | value | [1,2]
          a/b=x=y    | value | "x=y"
          """)
  void aValueIsANumberAMultipleOrAText(String setting, String field, String value)
      throws JsonProcessingException {
    JsonNode change =
        new ObjectMapper()
            .readTree(WhatIfQuestion.scenario(List.of(setting)).json())
            .at("/changes/0");
    assertEquals("SET", change.path("change").asText());
    assertEquals("a/b", change.path("path").asText());
    assertEquals(value.strip(), change.path(field.strip()).toString());
  }

  @Test
  void settingsAreCalledByTheirRecordsOn() {
    assertEquals(
        "load/products/0/max=3, K1/firm=*2, ukraineNeeds/0/perMonth=7, currency=USD",
        WhatIfQuestion.label(
            List.of(
                "industrialBase/lines/load/products/0/max=3",
                "/contractLines/K1/firm=*2",
                "ukraineNeeds/0/perMonth=7",
                "currency=USD")));
  }

  @Test
  void aSettingHasAPathAndAValue() {
    assertTrue(WhatIfQuestion.objection("a=1").isEmpty());
    for (String wrong : List.of("a", "=1", "a=")) {
      assertTrue(WhatIfQuestion.objection(wrong).orElseThrow().contains("(" + wrong + ")"));
    }
  }
}
