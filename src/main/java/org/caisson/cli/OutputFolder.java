package org.caisson.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that results go into, tried before hours are spent on results for it. */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * Makes the folder where there is none and writes into it for a try.
   *
   * @return what keeps results from being written there, in words for the user; empty when nothing
   *     does
   */
  static Optional<String> objection(Path folder) {
    Optional<Path> file = fileOnTheWay(folder);
    if (file.isPresent()) {
      return Optional.of(
          "Folder (%s) cannot be used: %s is a file. Maybe give --out another name."
              .formatted(folder, file.get()));
    }
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "caisson", ".part"));
      return Optional.empty();
    } catch (IOException refused) {
      return Optional.of(
          "Folder (%s) may not be written. Maybe give --out a folder of your own."
              .formatted(folder));
    }
  }

  /** A file where the folder, or a folder that it is in, would have to be. */
  private static Optional<Path> fileOnTheWay(Path folder) {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path)) {
        return Files.isDirectory(path) ? Optional.empty() : Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
