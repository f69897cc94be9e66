package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessyWorkbookTest {
  private static final Path SMALL = Path.of("src/test/resources/models/small");

  /** Left for whoever wants to time it: {@code java -jar target/caisson.jar validate} and this. */
  private static final Path KEPT = Path.of("target/messy-model");

  @TempDir Path folder;

  private ReadResult read(byte[] workbook) throws IOException {
    return read(workbook, folder);
  }

  private static ReadResult read(byte[] workbook, Path folder) throws IOException {
    for (String file : List.of("model.json", "industrial-base.json", "nations.json")) {
      Files.copy(SMALL.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.write(folder.resolve("contracts.xlsx"), workbook);
    return new ModelReader().read(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2024, 155})
  void allFortyFaultsOfTwoThousandLinesAreReportedNoneTwiceAndNoOther(long seed)
      throws IOException {
    MessyWorkbook messy = new MessyWorkbook(seed);
    List<LocatedIssue> errors = read(messy.bytes()).errors();
    assertEquals(40, messy.expected().size());
    assertEquals(
        String.join("\n", messy.expected()),
        String.join(
            "\n",
            errors.stream()
                .map(
                    l ->
                        "%s, row %d, %s: %s"
                            .formatted(l.sheet(), l.row(), l.column(), l.issue().code()))
                .sorted()
                .toList()));
    errors.forEach(l -> assertTrue(l.issue().message().contains(" Maybe "), l::where));
  }

  @Test
  void aMessyModelIsLeftToBeTimed() throws IOException {
    Files.createDirectories(KEPT);
    assertEquals(40, read(new MessyWorkbook(2024).bytes(), KEPT).errors().size());
  }

  @Test
  void everyFaultNamesItsCell() throws IOException {
    for (LocatedIssue error : read(new MessyWorkbook(1).bytes()).errors()) {
      String cell = String.valueOf(error.cell());
      assertTrue(cell.matches("[A-Z]+" + error.row()), error::where);
    }
  }
}
