package org.caisson.planning;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.caisson.mathmodel.LpWriter;
import org.caisson.mathmodel.MpsWriter;

/** How a linear program is written for other solvers. */
public enum ProgramFormat {
  /** Free MPS. */
  MPS("* "),
  /** The LP format of CPLEX. */
  LP("\\ ");

  private final String comment;

  ProgramFormat(String comment) {
    this.comment = comment;
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the ending of a file name tells, upper and lower case counting as equal. */
  public static Optional<ProgramFormat> ofFileName(String name) {
    return Arrays.stream(values())
        .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.ending()))
        .findFirst();
  }

  /**
   * Writes a program; the writer stays open.
   *
   * @param marking the marking of the model, a comment on the first line where there is one
   */
  public void write(StageProgram program, String marking, Writer writer) throws IOException {
    if (!marking.isEmpty()) {
      writer.write(comment + marking.replaceAll("\\s+", " ") + "\n");
    }
    switch (this) {
      case MPS -> MpsWriter.write(program.model(), program.objective(), writer);
      case LP -> LpWriter.write(program.model(), program.objective(), writer);
    }
  }
}
