package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndustrialBaseTablesTest {
  private static final Path NATO = Path.of("models/nato-2024");

  private final PartFileReader reader = new PartFileReader(InputLimits.shipped());
  private final List<TableShape> shapes = new TableShapes(new Schemas()).ofBase();

  private static JsonNode base() throws IOException {
    return shipped("industrial-base.json");
  }

  /** A shipped file; white space at the end of a note is not kept in a cell. */
  private static JsonNode shipped(String file) throws IOException {
    JsonNode document =
        new ObjectMapper()
            .readTree(Files.readString(NATO.resolve(file)).replaceAll(" +\"(?=[,}\\s])", "\""));
    ((ObjectNode) document).remove("$schema");
    return document;
  }

  private TestWorkbook workbook(JsonNode base) {
    TestWorkbook workbook = new TestWorkbook();
    shapes.forEach(shape -> workbook.rows(shape.name(), TableRows.of(shape, base)));
    return workbook;
  }

  private PartResult read(TestWorkbook workbook) {
    return reader.read(
        PartKind.INDUSTRIAL_BASE, PartFormat.XLSX, workbook.bytes(), "industrial-base.xlsx");
  }

  private static List<String> said(List<LocatedIssue> issues) {
    return issues.stream().map(l -> l.where() + ": " + l.issue().message()).toList();
  }

  @Test
  void theShippedBaseReadFromAWorkbookIsTheOneReadFromItsDocument() throws IOException {
    byte[] text = base().toString().getBytes(StandardCharsets.UTF_8);
    PartResult document =
        reader.read(PartKind.INDUSTRIAL_BASE, PartFormat.JSON, text, "industrial-base.json");
    PartResult tables = read(workbook(base()));
    assertEquals(List.of(), said(tables.errors()));
    assertEquals(bound(document), bound(tables));
  }

  /** The records of the domain, in which lists that are empty and left out are alike. */
  private static IndustrialBase bound(PartResult read) {
    ObjectNode model = new ObjectMapper().createObjectNode();
    model.set("industrialBase", read.document().orElseThrow());
    return ModelBinder.bind(model).industrialBase();
  }

  @Test
  void aFolderOfTablesIsReadLikeAWorkbookOfThem(@TempDir Path folder) throws IOException {
    Path tables = Files.createDirectory(folder.resolve("industrial-base"));
    for (TableShape shape : shapes) {
      Files.writeString(tables.resolve(shape.name() + ".csv"), csv(TableRows.of(shape, base())));
    }
    PartResult csv = reader.read(PartKind.INDUSTRIAL_BASE, tables);
    assertEquals(List.of(), said(csv.errors()));
    assertEquals(read(workbook(base())).contentHash(), csv.contentHash());
    assertEquals(PartKind.INDUSTRIAL_BASE, reader.partAt(tables).orElseThrow());
  }

  private static String csv(List<Object[]> rows) {
    return rows.stream()
        .map(
            row ->
                Arrays.stream(row)
                    .map(v -> v == null ? "" : "\"" + v.toString().replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",", "", "\n")))
        .collect(Collectors.joining());
  }

  @Test
  void aModelWhoseBaseAndContractsAreWorkbooksIsTheSameModel(@TempDir Path folder)
      throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    for (String file :
        List.of("model.json", "nations.json", "contracts.json", "industrial-base.json")) {
      Files.writeString(documents.resolve(file), shipped(file).toString());
    }
    for (String file : List.of("model.json", "nations.json")) {
      Files.copy(documents.resolve(file), mixed.resolve(file));
    }
    JsonNode contracts = shipped("contracts.json");
    TestWorkbook sets = new TestWorkbook();
    new TableShapes(new Schemas())
        .ofContracts()
        .forEach(shape -> sets.rows(shape.name(), TableRows.of(shape, contracts)));
    Files.write(mixed.resolve("industrial-base.xlsx"), workbook(base()).bytes());
    Files.write(mixed.resolve("contracts.xlsx"), sets.bytes());
    ReadResult read = new ModelReader().read(mixed);
    assertEquals(List.of(), said(read.errors()));
    assertEquals(new ModelReader().read(documents).model(), read.model());
  }

  @Test
  void aRowThatBelongsToNothingIsToldTheClosestName() {
    TestWorkbook workbook = small();
    workbook.row("products", "LIEN", "SHELL", 1000, 2000);
    assertEquals(
        List.of(
            "industrial-base.xlsx, sheet products, row 3, column line (A3): There is no `LIEN` in the"
                + " table `lines`. Maybe you meant `LINE`."),
        said(read(workbook).issues()));
  }

  private static TestWorkbook small() {
    return new TestWorkbook()
        .row("items", "id", "name", "kind", "unit")
        .row("items", "SHELL", "Shell", "FINISHED", "round")
        .row("producers", "id", "name")
        .row("producers", "P", "Works")
        .row("sites", "id", "name", "producer", "region")
        .row("sites", "S", "Plant", "P", "EUROPE")
        .row("lines", "id", "name", "site", "step")
        .row("lines", "LINE", "Load line", "S", "LAP")
        .row("products", "line", "item", "rate185", "max")
        .row("products", "LINE", "SHELL", 1000, 2000);
  }

  @Test
  void faultsOfTheBaseAreReportedInTheirCells() {
    TestWorkbook workbook = small();
    workbook.row("products", "LINE", "SHEL", 3000, 2000);
    workbook.row("sites", "S2", "Other plant", "Q", "EUROP");
    assertEquals(
        List.of(
            "industrial-base.xlsx, sheet products, row 3, column item (B3): There is no item with the"
                + " id `SHEL`. Maybe you meant `SHELL`.",
            "industrial-base.xlsx, sheet products, row 3, column max (D3): `max` (2000) of item `SHEL`"
                + " on line `LINE` is below `rate185` (3000), yet all shifts make at least as much"
                + " as one. Maybe the two were swapped.",
            "industrial-base.xlsx, sheet sites, row 3, column producer (C3): There is no producer with"
                + " the id `Q`. Maybe you meant `P`.",
            "industrial-base.xlsx, sheet sites, row 3, column region (D3): `region` (EUROP) is not one"
                + " of the values that are known here. Maybe you meant `EUROPE`."),
        said(read(workbook).issues()));
  }

  @Test
  void aTableThatIsNeededAndMissingIsReportedOnce() {
    PartResult read =
        read(
            new TestWorkbook()
                .row("items", "id", "name", "kind", "unit")
                .row("producers", "id", "name")
                .row("sites", "id", "name", "producer", "region"));
    assertEquals(
        List.of("sheet.missing lines", "sheet.missing products"),
        read.issues().stream().map(l -> l.issue().code() + " " + l.issue().value()).toList());
  }
}
