package org.caisson.solver.ortools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverLibrariesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  @TempDir Path temporary;

  @Test
  void onlyUnpackedLibrariesMoreThanADayOlderThanTheNewestAreDeleted() throws IOException {
    folder("ortools-java111", Duration.ofDays(3));
    folder("ortools-java222", Duration.ofHours(20));
    folder("ortools-java333", Duration.ZERO);
    folder("ortools-javascript", Duration.ofDays(3));
    folder("my-ortools-java1", Duration.ofDays(3));
    new LeftoverLibraries(temporary).delete();
    assertEquals(
        Set.of("ortools-java222", "ortools-java333", "ortools-javascript", "my-ortools-java1"),
        names());
  }

  @Test
  void whatALinkPointsToIsKept() throws IOException {
    Path precious = Files.writeString(temporary.resolve("precious.txt"), "keep me");
    Path old = folder("ortools-java111", Duration.ofDays(3));
    Files.createSymbolicLink(old.resolve("link"), precious);
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(3))));
    folder("ortools-java333", Duration.ZERO);
    new LeftoverLibraries(temporary).delete();
    assertEquals(Set.of("precious.txt", "ortools-java333"), names());
  }

  @Test
  void aMissingTemporaryFolderIsNoMistake() {
    Path missing = temporary.resolve("missing");
    new LeftoverLibraries(missing).delete();
    assertTrue(Files.notExists(missing));
  }

  private Path folder(String name, Duration age) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name));
    Files.createDirectories(folder.resolve("ortools-linux-x86-64"));
    Files.writeString(folder.resolve("ortools-linux-x86-64").resolve("libjniortools.so"), "x");
    Files.setLastModifiedTime(folder, FileTime.from(NOW.minus(age)));
    return folder;
  }

  private Set<String> names() throws IOException {
    try (var paths = Files.list(temporary)) {
      return paths.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
