package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartMarkingsTest {

  @Test
  void theModelCarriesTheHighestOfItsParts() {
    assertEquals(
        "SECRET // REL TO DEU",
        marking(
            "UNCLASSIFIED",
            "SECRET // REL TO DEU, NLD",
            "NATO RESTRICTED // REL TO DEU",
            "UNCLASSIFIED"));
    assertEquals("NATO RESTRICTED", marking("", "", "NATO RESTRICTED", ""));
    assertEquals("", marking("", "", "", ""));
  }

  @Test
  void aMarkingThatNobodyKnowsIsCarriedWhenThereIsNoOther() {
    assertEquals("Nur für uns", marking("Nur für uns", "", "Nur für uns", ""));
  }

  @Test
  void markingsThatCannotBeComparedAreErrorsAtTheirPlaceWithWhatMayBeMeant() {
    ReadResult read = read("SECRIT", "UNCLASSIFIED", "Nur für uns // REL TO DEU", "");
    assertTrue(read.model().isEmpty());
    assertEquals(
        List.of(
            "/marking: The parts of the model are marked differently, and this marking (SECRIT)"
                + " begins with no known classification, so it cannot be told which is the highest."
                + " Maybe you mean SECRET.",
            "/contractsMarking: The parts of the model are marked differently, and this marking"
                + " (Nur für uns // REL TO DEU) begins with no known classification, so it cannot be"
                + " told which is the highest. Maybe begin with one of: UNCLASSIFIED, CONTROLLED,"
                + " RESTRICTED, CONFIDENTIAL, SECRET, TOP SECRET."),
        read.issues().stream()
            .filter(located -> located.issue().code().equals("marking.unknown"))
            .sorted(Comparator.comparing(LocatedIssue::pointer, Comparator.reverseOrder()))
            .map(located -> located.pointer() + ": " + located.issue().message())
            .toList());
  }

  /** Each file of a folder is marked by itself. */
  @Test
  void theFilesOfAFolderAreMarkedEach(@TempDir Path folder) throws IOException {
    Path from = Path.of("models/nato-2024");
    for (String file : List.of("model", "industrial-base", "contracts", "nations")) {
      String text = Files.readString(from.resolve(file + ".json"));
      String field =
          switch (file) {
            case "contracts" -> "\"contractsMarking\": \"RESTRICTED // REL TO DEU\",";
            case "nations" -> "\"nationsMarking\": \"NATO RESTRICTED // REL TO DEU, UKR\",";
            case "industrial-base" -> "\"marking\": \"CUI // REL TO DEU, USA\",";
            default -> "";
          };
      Files.writeString(folder.resolve(file + ".json"), text.replaceFirst("\\{", "{" + field));
    }
    ReadResult read = new ModelReader().read(folder);
    assertEquals(
        "RESTRICTED / NATO RESTRICTED // REL TO DEU", read.model().orElseThrow().marking());
  }

  private static String marking(String model, String base, String contracts, String nations) {
    return read(model, base, contracts, nations).model().orElseThrow().marking();
  }

  private static ReadResult read(String model, String base, String contracts, String nations) {
    String text =
        SmallModel.JSON
            .replaceFirst(
                "\\{",
                "{\"marking\": \"%s\", \"contractsMarking\": \"%s\", \"nationsMarking\": \"%s\","
                    .formatted(model, contracts, nations))
            .replaceFirst(
                "\"industrialBase\": \\{",
                "\"industrialBase\": {\"marking\": \"%s\",".formatted(base));
    return new ModelReader().read(text.getBytes(StandardCharsets.UTF_8), "small");
  }
}
