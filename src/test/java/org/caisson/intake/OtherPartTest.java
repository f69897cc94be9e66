package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;

/** What was meant for somewhere else is told as that, once, and not as everything that it lacks. */
class OtherPartTest {
  private static final String SET = "{\"contracts\": [], \"contractLines\": []}";
  private static final String BASE = "{\"items\": [], \"lines\": [], \"workforces\": []}";
  private static final String MODEL =
      "{\"horizon\": {}, \"industrialBase\": {}, \"contracts\": [], \"contractLines\": []}";

  private static List<String> said(PartKind kind, PartFormat format, byte[] bytes) {
    return said(
        new PartFileReader(InputLimits.shipped()).read(kind, format, bytes, "body").issues());
  }

  private static List<String> said(PartKind kind, String json) {
    return said(kind, PartFormat.JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> said(List<LocatedIssue> issues) {
    return issues.stream().map(l -> l.where() + ": " + l.issue().message()).toList();
  }

  @Test
  void aContractSetIsNoIndustrialBase() {
    assertEquals(
        List.of(
            "body: `body` is a contract set, as `contracts`, `contractLines` show, and an industrial"
                + " base was expected, of which it lacks `items`, `producers`, `sites`, `lines`."
                + " Maybe give it as a contract set."),
        said(PartKind.INDUSTRIAL_BASE, SET));
  }

  @Test
  void anIndustrialBaseIsNoContractSet() {
    assertEquals(
        List.of(
            "body: `body` is an industrial base, as `items`, `lines` show, and a contract set was"
                + " expected, of which it lacks `contracts`, `contractLines`. Maybe give it as an"
                + " industrial base."),
        said(PartKind.CONTRACT_SET, BASE));
  }

  @Test
  void aWholeModelIsNeither() {
    assertEquals(
        List.of(
            "body: `body` is a planning model, as `horizon`, `industrialBase` show, and a contract"
                + " set was expected. Maybe give it as a planning model."),
        said(PartKind.CONTRACT_SET, MODEL));
  }

  @Test
  void aPartIsNoModel() {
    assertEquals(
        List.of(
            "body: `body` is a contract set, as `contracts`, `contractLines` show, and a planning"
                + " model was expected, of which it lacks `horizon`, `industrialBase`, `nations`."
                + " Maybe give it as a contract set."),
        said(new ModelReader().read(SET, "body").issues()));
  }

  @Test
  void aWorkbookOfContractLinesIsNoIndustrialBaseWhateverItsSheetsAreCalled() {
    TestWorkbook workbook =
        new TestWorkbook()
            .row(
                "Orders",
                (Object[]) "id,contract,item,buyers,destination,priority,firm,schedule".split(","));
    assertEquals(
        List.of(
            "body: `body` is a contract set, as `contractLines` shows, and an industrial base was"
                + " expected, of which it lacks `items`, `producers`, `sites`, `lines`. Maybe give"
                + " it as a contract set."),
        said(PartKind.INDUSTRIAL_BASE, PartFormat.XLSX, workbook.bytes()));
  }

  @Test
  void theTemplateOfABaseIsNoContractSet() throws IOException {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    new Templates().write(PartKind.INDUSTRIAL_BASE, null, template);
    assertEquals(
        List.of(
            "body: `body` is an industrial base, as `items`, `producers`, `sites`, `lines` show, and"
                + " a contract set was expected, of which it lacks `contracts`, `contractLines`."
                + " Maybe give it as an industrial base."),
        said(PartKind.CONTRACT_SET, PartFormat.XLSX, template.toByteArray()));
  }

  @Test
  void oneStrayFieldMakesNoOtherPart() {
    assertEquals(
        List.of(
            "body, /horizon: `horizon` is not part of a contract set, so nothing would heed it."
                + " Maybe leave it out, or use one of `$schema`, `contractLines`, `contracts`,"
                + " `contractsMarking`."),
        said(PartKind.CONTRACT_SET, SET.replace("{", "{\"horizon\": {}, ")));
  }
}
