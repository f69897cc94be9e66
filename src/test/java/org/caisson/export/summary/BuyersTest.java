package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class BuyersTest {

  @Test
  void manyBuyersAreCountedAndAFewNamed() {
    assertEquals("N1", Buyers.of(boughtBy(1)));
    assertEquals("N1, N2, N3, N4, N5, N6", Buyers.of(boughtBy(6)));
    assertEquals("N1, N2, N3, N4 and 3 more", Buyers.of(boughtBy(7)));
  }

  private static ContractLine boughtBy(int nations) {
    ContractLine line =
        TestModel.over(1)
            .item("shell")
            .order(new OrderSpec("K", "shell", 1))
            .build()
            .contractLines()
            .get(0);
    return Rewrite.with(
        line,
        "buyers",
        IntStream.rangeClosed(1, nations)
            .mapToObj(n -> new BuyerShare("N" + n, 1.0 / nations))
            .toList());
  }
}
