package org.caisson.mathmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MpsWriterTest {

  @Test
  void everyKindOfRowAndBoundIsWritten() throws IOException {
    String text = WriterExample.mps(WriterExample.model(), WriterExample.objective());
    assertEquals(
        """
        NAME caisson FREE
        ROWS
         N objective.value
         L r0
         G r1
         E r2
         E r3
         E r4
         G r5
        COLUMNS
         c0 objective.value 1
         c0 r0 1
         c0 r3 1
         c0 r4 1
         c1 r0 -1
         c1 r1 0.1
         c2 objective.value -0.3
         c2 r1 1
         c3 r2 2
         c4 objective.value 1.0E-5
         c4 r2 -1.0E-7
         c5 r3 1
         range.3 r3 -1
         range.4 r4 -1
         objective.constant objective.value -12.75
        RHS
         RHS r0 10
         RHS r1 0.3333333333333333
         RHS r2 7
         RHS r5 -5
        BOUNDS
         FR BND c1
         MI BND c2
         UP BND c2 -2.5
         FX BND c3 3
         LO BND c4 0.1
         UP BND c4 1.0E20
         LO BND c5 -4
         LO BND range.3 -1
         UP BND range.3 9
         FR BND range.4
         FX BND objective.constant 1
        ENDATA
        """,
        text);
  }

  @Test
  void integerColumnsStandBetweenMarkersWithTheirBounds() throws IOException {
    assertEquals(
        """
        NAME caisson FREE
        ROWS
         N objective.value
         L r0
        COLUMNS
         marker.0 'MARKER' 'INTORG'
         c0 objective.value -1
         c0 r0 2
         c1 objective.value -1
         c1 r0 2
         marker.2 'MARKER' 'INTEND'
         c2 objective.value -1
         c2 r0 2
        RHS
         RHS r0 7
        BOUNDS
         PL BND c0
         UP BND c1 3
        ENDATA
        """,
        WriterExample.mps(WriterExample.integers(), WriterExample.integersObjective()));
  }

  @Test
  void markersAreClosedBehindTheLastColumn() throws IOException {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addIntegerColumn(0, 4);
    WriterExample.row(builder, 0, 9, 0, 1);
    String text =
        WriterExample.mps(builder.build(Names.NUMBERED), new LinearObjective(new double[] {-1}, 0));
    assertTrue(text.contains(" marker.1 'MARKER' 'INTEND'\n range.0 r0 -1\n"), text);
  }

  @Test
  void noNameIsLongerThanReadersTake() throws IOException {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 1);
    WriterExample.row(builder, 0, 1, 0, 1);
    String text =
        WriterExample.mps(
            builder.build(WriterExample.longNames()), new LinearObjective(new double[] {1}, 0));
    assertTrue(
        text.lines()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .allMatch(f -> f.length() < 150),
        text);
  }

  @Test
  void numbersAreReadBackAsTheyWere() throws IOException {
    double cost = 1.0 / 3 * 1e-9;
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, Math.PI * 1e7);
    String text =
        WriterExample.mps(
            builder.build(Names.NUMBERED), new LinearObjective(new double[] {cost}, 0));
    assertEquals(cost, fieldAfter(text, " c0 objective.value "));
    assertEquals(Math.PI * 1e7, fieldAfter(text, " UP BND c0 "));
  }

  private static double fieldAfter(String text, String start) {
    return text.lines()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
        .findFirst()
        .orElseThrow();
  }
}
