package org.caisson.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  /** A row of a listing whose texts users gave. */
  record Row(String id, double quantity, List<String> notes) {}

  @Test
  void whatLooksLikeAFormulaIsTextAndNegativeNumbersAreNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvRows()
        .write(
            Row.class,
            List.of(
                new Row("=cmd|' /C calc'!A0", -5, List.of()),
                new Row("+1", 0.5, List.of("@SUM(A1)")),
                new Row("-K1", -0.25, List.of()),
                new Row("K-1 = 2", 1, List.of("a", "-b"))),
            "=SECRET",
            out);
    assertEquals(
        """
        id,quantity,notes,marking
        "'=cmd|' /C calc'!A0",-5,,"'=SECRET"
        "'+1",0.5,"'@SUM(A1)","'=SECRET"
        "'-K1",-0.25,,"'=SECRET"
        "K-1 = 2",1,"a;'-b","'=SECRET"
        """,
        out.toString(StandardCharsets.UTF_8));
  }
}
