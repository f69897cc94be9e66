package org.caisson.mathmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LpWriterTest {

  @Test
  void everyKindOfRowAndBoundIsWritten() throws IOException {
    String text = WriterExample.lp(WriterExample.model(), WriterExample.objective());
    assertEquals(
        """
        Minimize
         objective.value: + c0 - 0.3 c2 + 1.0E-5 c4 - 12.75 objective.constant
        Subject To
         r0: + c0 - c1 <= 10
         r1: + 0.1 c1 + c2 >= 0.3333333333333333
         r2: + 2 c3 - 1.0E-7 c4 = 7
         r3: + c0 + c5 - range.3 = 0
         r4: + c0 - range.4 = 0
         r5: + 0 objective.constant >= -5
        Bounds
         c1 free
         -inf <= c2 <= -2.5
         c3 = 3
         0.1 <= c4 <= 1.0E20
         c5 >= -4
         -1 <= range.3 <= 9
         range.4 free
         objective.constant = 1
        End
        """,
        text);
  }

  @Test
  void integerColumnsThatOccurAreListedAsSuch() throws IOException {
    assertEquals(
        """
        Minimize
         objective.value: - c0 - c1 - c2
        Subject To
         r0: + 2 c0 + 2 c1 + 2 c2 <= 7
        Bounds
         0 <= c1 <= 3
        General
         c0
         c1
        End
        """,
        WriterExample.lp(WriterExample.integers(), WriterExample.integersObjective()));
  }

  @Test
  void aColumnThatOccursNowhereIsLeftOut() throws IOException {
    String text = WriterExample.lp(WriterExample.model(), WriterExample.objective());
    assertTrue(!text.contains("c6"), text);
  }

  @Test
  void aProgramWithoutRowsAndCostsIsStillAProgram() throws IOException {
    LinearModel model = new LinearModelBuilder().build(Names.NUMBERED);
    assertEquals(
        """
        Minimize
         objective.value: + 2 objective.constant
        Subject To
         objective.row: objective.constant = 1
        Bounds
         objective.constant = 1
        End
        """,
        WriterExample.lp(model, new LinearObjective(new double[0], 2)));
  }

  @Test
  void aLongRowIsBrokenIntoLines() throws IOException {
    LinearModelBuilder builder = new LinearModelBuilder();
    double[] entries = new double[400];
    for (int j = 0; j < 200; j++) {
      builder.addColumn(0, 1);
      entries[2 * j] = j;
      entries[2 * j + 1] = 1.5;
    }
    WriterExample.row(builder, 0, 0, entries);
    String text =
        WriterExample.lp(builder.build(Names.NUMBERED), new LinearObjective(new double[200], 0));
    assertTrue(text.lines().allMatch(line -> line.length() <= 120), text);
  }

  @Test
  void namesTooLongForSomeReaderAreCutAndNumbered() throws IOException {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 1);
    builder.addColumn(0, 1);
    WriterExample.row(builder, 0, 0, 0, 1, 1, 1);
    String text =
        WriterExample.lp(
            builder.build(WriterExample.longNames()), new LinearObjective(new double[] {1, 1}, 0));
    assertTrue(text.contains(" " + "r".repeat(130) + ".0:"), text);
    assertTrue(text.contains(" " + "c".repeat(130) + ".1"), text);
    assertTrue(!text.contains("c".repeat(131)), text);
  }

  @Test
  void aCostThatIsNoNumberIsRefused() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 1);
    LinearModel model = builder.build(Names.NUMBERED);
    LinearObjective objective = new LinearObjective(new double[] {Double.NaN}, 0);
    assertThrows(IllegalArgumentException.class, () -> WriterExample.lp(model, objective));
  }
}
