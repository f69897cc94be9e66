package org.caisson.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.caisson.export.PlanDocument;
import org.junit.jupiter.api.Test;

class PlainNumbersCustomizerTest {

  @Test
  void theServiceWritesNumbersAsTheCommandLineDoes() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    new PlainNumbersCustomizer().customize(mapper);
    assertEquals(
        "{\"supply\":\"s\",\"item\":\"i\",\"month\":\"2024-01\",\"quantity\":1500}",
        mapper.writeValueAsString(
            new PlanDocument.Purchase("s", "i", "2024-01", 1500.0000000000002)));
    assertEquals(
        "{\"stages\":[\"LATENESS\"],\"stageCount\":8,\"withinTolerance\":true,\"primalViolation\":0.00000000000000011102230246251565,"
            + "\"primalViolationRelative\":0,\"dualViolationRelative\":0,\"gapRelative\":0}",
        mapper.writeValueAsString(
            new PlanView.Proof(List.of("LATENESS"), 8, true, 0x1p-53, 0, 0, 0)));
  }
}
