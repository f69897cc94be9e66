package org.caisson.solver.ortools;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folders into which OR-Tools unpacks its native libraries (69 MB at each start) and which stay
 * behind when a process is killed. A folder goes when it is more than a day older than the newest
 * one, which is that of the process itself: no clock is needed, and neighbours that started
 * together are left alone. A process that is still using an older folder keeps its libraries: they
 * are mapped already, and where that does not protect a file it cannot be deleted either.
 */
final class LeftoverLibraries {
  private static final Pattern NAME = Pattern.compile("ortools-java[0-9]+");
  private static final Duration KEPT = Duration.ofDays(1);
  private final Path temporaryFolder;

  LeftoverLibraries(Path temporaryFolder) {
    this.temporaryFolder = temporaryFolder;
  }

  /** Deletes what can be deleted; what cannot (another user's, in use) stays and harms nothing. */
  void delete() {
    List<Folder> folders = folders();
    Instant newest =
        folders.stream().map(Folder::changed).max(Instant::compareTo).orElse(Instant.MIN);
    for (Folder folder : folders) {
      if (folder.changed().plus(KEPT).isBefore(newest)) {
        deleteTree(folder.path());
      }
    }
  }

  private List<Folder> folders() {
    List<Folder> found = new ArrayList<>();
    try (var paths = Files.newDirectoryStream(temporaryFolder, LeftoverLibraries::isUnpacked)) {
      for (Path path : paths) {
        found.add(new Folder(path, Files.getLastModifiedTime(path).toInstant()));
      }
    } catch (IOException e) {
      return List.of();
    }
    return found;
  }

  private static boolean isUnpacked(Path path) {
    return NAME.matcher(path.getFileName().toString()).matches()
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void deleteTree(Path folder) {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      // Nobody is waiting for the space: the next start tries again.
      return;
    }
  }

  private record Folder(Path path, Instant changed) {}

  /** Deletes files and links themselves, never what a link points to. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
