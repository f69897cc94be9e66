package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered to those who give something beside the model. */
class WrongPlacesTest {
  private static final String NONE_OF =
      "holds no planning model: it has none of the files `model.json`, `industrial-base.json`,"
          + " `contracts.json`, `nations.json`. ";

  private final ModelReader reader = new ModelReader();

  @Test
  void aFolderAboveModelsIsAnsweredOnceWithTheModelsBelow(@TempDir Path folder) throws IOException {
    Path model = Files.createDirectories(folder.resolve("models").resolve("mine"));
    Files.createFile(model.resolve("model.json"));
    Files.createDirectories(folder.resolve("src").resolve("main"));
    assertEquals(
        List.of("The folder `" + folder + "` " + NONE_OF + "Maybe " + model + "."),
        messages(folder));
  }

  @Test
  void aFolderWithNoModelAnywhereIsAnsweredOnce(@TempDir Path folder) {
    assertEquals(
        List.of(
            "The folder `" + folder + "` " + NONE_OF + "Maybe give the folder that holds them."),
        messages(folder));
  }

  @Test
  void aPartOfAModelIsAnsweredWithItsFolder() {
    Path folder = Path.of("src/test/resources/models/small");
    for (String part : List.of("model.json", "nations.json", "contracts.csv")) {
      assertEquals(
          List.of(
              "The file `"
                  + part
                  + "` is one part of a planning model, whose other parts lie beside it."
                  + " Maybe give the folder instead: src/test/resources/models/small."),
          messages(folder.resolve(part)));
    }
  }

  private List<String> messages(Path model) {
    return reader.read(model).issues().stream().map(issue -> issue.issue().message()).toList();
  }
}
