package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract lines that are a CSV file, and the file beside it that says how they are marked. */
class MarkedTablesTest {
  private static final Path SMALL = Path.of("src/test/resources/models/small");
  private static final String TABLE =
      "id,contract,item,buyers,destination,priority,firm,schedule\n"
          + "A,K,SHELL,DEU,POOL,1,100,2025-03=100\n";

  @TempDir Path folder;

  @BeforeEach
  void aModelWithoutContracts() throws IOException {
    for (String file : List.of("model.json", "industrial-base.json", "nations.json")) {
      Files.copy(SMALL.resolve(file), folder.resolve(file));
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private ReadResult model() {
    return new ModelReader().read(folder);
  }

  private PartResult table(String file) {
    return new PartFileReader(InputLimits.shipped())
        .read(PartKind.CONTRACT_SET, folder.resolve(file));
  }

  private static List<String> said(List<LocatedIssue> issues) {
    return issues.stream().map(l -> l.where() + ": " + l.issue().message()).toList();
  }

  @Test
  void theModelCarriesTheMarkingBesideItsTable() throws IOException {
    write("contracts.csv", TABLE);
    write("contracts-marking.csv", "marking\nSECRET // REL TO DEU\n");
    ReadResult read = model();
    assertEquals(List.of(), said(read.issues()));
    assertEquals("SECRET // REL TO DEU", read.model().orElseThrow().marking());
  }

  @Test
  void aTableByItselfCarriesTheMarkingBesideIt() throws IOException {
    write("team-north.csv", TABLE);
    write("team-north-marking.csv", "Marking\nRESTRICTED\n");
    PartResult read = table("team-north.csv");
    assertEquals(List.of(), said(read.issues()));
    assertEquals("RESTRICTED", read.document().orElseThrow().path("contractsMarking").textValue());
  }

  @Test
  void aMarkingThatCannotBeReadIsAFaultAndNoTableUnmarked() throws IOException {
    write("team-north.csv", TABLE);
    write("team-north-marking.csv", "classified as\nRESTRICTED\n");
    PartResult read = table("team-north.csv");
    assertEquals(
        List.of(
            "team-north-marking.csv, row 1, column classified as: There is no column `classified"
                + " as`. Maybe remove it, or use one of `marking`.",
            "team-north-marking.csv, row 1, column marking: The column `marking` is missing, and"
                + " every row needs it. Maybe add it, as in the table of models/README.md."),
        said(read.issues()));
    assertEquals(true, read.document().isEmpty());
  }

  @Test
  void contractsAreNotMarkedInTwoFiles() throws IOException {
    write("contracts.csv", TABLE);
    write(
        "contracts.json",
        "{\"contracts\": [{\"id\": \"K\", \"name\": \"K\"}], \"contractsMarking\": \"SECRET\"}");
    write("contracts-marking.csv", "marking\nUNCLASSIFIED\n");
    assertEquals(
        List.of(
            "contracts-marking.csv: `contracts-marking.csv` states a marking, another file does"
                + " too, and one holds for all contracts. Maybe remove one."),
        said(model().issues()));
  }

  @Test
  void aFolderOfTablesCarriesItsMarking() throws IOException {
    Path base = Files.createDirectory(folder.resolve("base"));
    for (TableShape shape : new TableShapes(new Schemas()).ofBase()) {
      String header = String.join(",", shape.requiredColumns()) + "\n";
      Files.writeString(base.resolve(shape.name() + ".csv"), header);
    }
    Files.writeString(base.resolve("marking.csv"), "marking\nCUI\n");
    PartResult read =
        new PartFileReader(InputLimits.shipped()).read(PartKind.INDUSTRIAL_BASE, base);
    assertEquals(List.of(), said(read.issues()));
    assertEquals("CUI", read.document().orElseThrow().path("marking").textValue());
  }
}
