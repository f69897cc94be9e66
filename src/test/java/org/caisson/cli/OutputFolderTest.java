package org.caisson.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @Test
  void aFolderThatIsNotThereIsMadeAndLeftEmpty(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("a").resolve("b");
    assertEquals(Optional.empty(), OutputFolder.objection(out));
    assertTrue(Files.isDirectory(out));
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFileOnTheWayIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));
    for (Path out : List.of(file, file.resolve("below").resolve("it"))) {
      assertEquals(
          Optional.of(
              "Folder (%s) cannot be used: %s is a file. Maybe give --out another name."
                  .formatted(out, file)),
          OutputFolder.objection(out));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatMayNotBeWrittenIsRefused() {
    for (Path out : List.of(Path.of("/proc"), Path.of("/proc/caisson"))) {
      assertEquals(
          Optional.of(
              "Folder (%s) may not be written. Maybe give --out a folder of your own."
                  .formatted(out)),
          OutputFolder.objection(out));
    }
  }
}
