package org.caisson.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.caisson.planning.InputLimits;

/** The marking of contract lines that are a CSV file, which is another one beside it. */
final class MarkingFile {
  private static final String ENDING = ".csv";

  private final PartFiles parts;
  private final InputLimits limits;
  private final IssueLog log;

  MarkingFile(PartFiles parts, InputLimits limits, IssueLog log) {
    this.parts = parts;
    this.limits = limits;
    this.log = log;
  }

  /** The name of the file that states the marking of those lines. */
  static String besides(String lines) {
    return lines.substring(0, lines.length() - ENDING.length()) + "-marking" + ENDING;
  }

  /** The marking that the file states; unreadable where it cannot be read, which is reported. */
  Optional<Sourced> read(Path path) {
    String name = String.valueOf(path.getFileName());
    Optional<String> text = InputFile.text(path, name, limits, log);
    return text.isPresent()
        ? parts.contractsMarking(text.get(), name)
        : Optional.of(Sourced.unreadable(Location.pointer(name, "")));
  }
}
