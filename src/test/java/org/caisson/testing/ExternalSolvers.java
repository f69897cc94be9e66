package org.caisson.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Solvers of other people, run as commands on exported programs. They read the file with their own
 * readers, so that what a user gets from them is what is tested. Each says the least value of the
 * objective, constant included.
 */
public final class ExternalSolvers {
  private static final Pattern CLP = Pattern.compile("Optimal - objective value (\\S+)");
  private static final Pattern CBC = Pattern.compile("(?m)^Optimal - objective value (\\S+)");
  private static final Pattern GLPSOL =
      Pattern.compile("(?m)^s (?:bas \\d+ \\d+ f f|mip \\d+ \\d+ o) (\\S+)$");

  private final Path folder;

  /** Runs the commands in a folder of their own. */
  public ExternalSolvers(Path folder) {
    this.folder = folder;
  }

  /** What Clp finds in an MPS or LP file. */
  public double clp(Path program) {
    String said = run("clp", program.toString(), "-solve");
    return value(CLP, said);
  }

  /** What Cbc finds in an MPS or LP file, read from its solution file. */
  public double cbc(Path program) {
    Path solution = folder.resolve("cbc.txt");
    run("cbc", program.toString(), "-solve", "-solution", solution.toString());
    return value(CBC, read(solution));
  }

  /** What GLPK finds in a free MPS file, read from its raw solution. */
  public double glpsolMps(Path program) {
    return glpsol("--freemps", program);
  }

  /** What GLPK finds in an LP file, read from its raw solution. */
  public double glpsolLp(Path program) {
    return glpsol("--lp", program);
  }

  private double glpsol(String format, Path program) {
    Path solution = folder.resolve("glpsol.txt");
    run("glpsol", format, program.toString(), "--write", solution.toString());
    return value(GLPSOL, read(solution));
  }

  private String run(String... command) {
    Path said = folder.resolve(command[0] + ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("Command " + List.of(command) + " took more than a minute.");
      }
    } catch (IOException e) {
      throw new AssertionError(
          "Command (%s) cannot be run: %s. Maybe it is not installed: %s."
              .formatted(
                  command[0],
                  e.getMessage(),
                  "apt-get install coinor-clp coinor-cbc glpk-utils, as .ci/run does"),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while " + List.of(command) + " was running.", e);
    }
    return read(said);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("File (" + file + ") was not written.", e);
    }
  }

  private static double value(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No optimum in: " + text);
    }
    return Double.parseDouble(matcher.group(1));
  }
}
