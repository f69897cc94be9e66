package org.caisson.mathmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinearModelChangesTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  private LinearModel model;

  /** 1 x + 2 y is at most 3, and y equals 4. */
  @BeforeEach
  void build() {
    LinearModelBuilder builder = new LinearModelBuilder();
    int x = builder.addColumn(0, 5);
    int y = builder.addColumn(0, FREE);
    builder.beginRow(Double.NEGATIVE_INFINITY, 3);
    builder.add(x, 1);
    builder.add(y, 2);
    builder.beginRow(4, 4);
    builder.add(y, 1);
    model = builder.build(Names.NUMBERED);
  }

  @Test
  void columnsAreAddedAfterAllOthersToTheRowsThatTheyStandIn() throws IOException {
    LinearModel wider =
        model.withColumns(
            List.of(
                new AddedColumn("more", 0, FREE, new int[] {0}, new double[] {-1}),
                new AddedColumn("less", 0, 7, new int[] {1, 0}, new double[] {1, -5})));

    StringBuilder written = new StringBuilder();
    LpWriter.write(wider, new LinearObjective(new double[] {0, 0, 1, 2}, 0), written);
    assertEquals(
        """
        Minimize
         objective.value: + more + 2 less
        Subject To
         r0: + c0 + 2 c1 - more - 5 less <= 3
         r1: + c1 + less = 4
        Bounds
         0 <= c0 <= 5
         0 <= less <= 7
        End
        """,
        written.toString());
    assertEquals(2, model.columnCount(), "the model that is given stays as it is");
    assertEquals(3, model.entryCount());
  }

  @Test
  void boundsOfSomeRowsAreChangedAndNoOthers() {
    LinearModel looser =
        model.withRowBounds(
            new int[] {1}, new double[] {Double.NEGATIVE_INFINITY}, new double[] {6});

    assertEquals(Double.NEGATIVE_INFINITY, looser.rowLower(1));
    assertEquals(6, looser.rowUpper(1));
    assertEquals(3, looser.rowUpper(0));
    assertEquals(4, model.rowUpper(1), "the model that is given stays as it is");
  }
}
