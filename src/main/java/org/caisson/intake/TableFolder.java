package org.caisson.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.planning.InputLimits;

/** An industrial base as a folder of CSV files, one a table. */
final class TableFolder {
  private static final String ENDING = ".csv";

  private TableFolder() {}

  /**
   * The base of a folder.
   *
   * @param name what to call the folder
   */
  static Sourced read(Path folder, String name, PartFiles parts, InputLimits limits, IssueLog log) {
    Map<String, String> texts = new TreeMap<>();
    File[] files = folder.toFile().listFiles(file -> file.getName().endsWith(ENDING));
    Arrays.stream(files == null ? new File[0] : files)
        .sorted()
        .forEach(
            file -> {
              String place = name + "/" + file.getName();
              warnIfUnknown(file.getName(), place, parts.baseNames(), log);
              InputFile.text(file.toPath(), place, limits, log)
                  .ifPresent(text -> texts.put(table(file.getName()), text));
            });
    return parts.base(texts, name);
  }

  private static String table(String file) {
    return file.substring(0, file.length() - ENDING.length());
  }

  private static void warnIfUnknown(String file, String place, List<String> tables, IssueLog log) {
    if (!tables.contains(table(file))) {
      String message =
          "The file `%s` is none of the tables of an industrial base, and was not read. %s"
              .formatted(place, Words.maybe(table(file), tables, "move it elsewhere"));
      log.add(Issue.warning("file.unread", "", place, message), Location.pointer(place, ""));
    }
  }
}
