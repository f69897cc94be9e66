package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.ProgramFormat;
import org.caisson.planning.RunProfile;
import org.caisson.planning.StageProgram;
import org.caisson.settings.RunProfiles;
import org.caisson.solver.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the linear program of a stage for any other solver. */
@Dependent
@Command(
    name = "export-lp",
    description = {
      "Writes the exact linear program of a stage, the stages before it solved and held.",
      "Its optimum is the value of the stage, constants included."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 written, 1 failed, 2 invalid."})
final class ExportLpCommand implements Callable<Integer> {
  private final ModelReader reader;
  private final RunProfiles profiles;
  private final Planner planner;
  private final Terminal terminal;

  @Mixin private ModelArgument argument = new ModelArgument();

  @Option(
      names = "--stage",
      required = true,
      paramLabel = "<n>",
      description = "The number of the stage, from 1.")
  private int stage;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "<file>",
      description = "The file to write; .mps or .lp chooses the format.")
  private Path out = Path.of("");

  @Option(
      names = "--profile",
      paramLabel = "<name>",
      description = "How the earlier stages are run: a profile of config/application.properties.")
  private @Nullable String profile;

  @Spec private @Nullable CommandSpec spec;

  ExportLpCommand(ModelReader reader, RunProfiles profiles, Planner planner, Terminal terminal) {
    this.reader = reader;
    this.profiles = profiles;
    this.planner = planner;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ProgramFormat format = format();
    RunProfile chosen = profile == null ? profiles.standard() : profiles.byName(profile);
    ReadResult read = argument.read(reader);
    new IssuePrinter(terminal.err()).print(read.issues());
    if (read.model().isEmpty()) {
      return ExitCodes.INVALID;
    }
    StageProgram program = program(read, chosen);
    write(program, read.model().get().marking(), format);
    terminal
        .err()
        .println(
            "Written: %s, stage %d (%s), %d rows, %d columns"
                .formatted(
                    out,
                    stage,
                    program.id(),
                    program.model().rowCount(),
                    program.model().columnCount()));
    return ExitCodes.DONE;
  }

  private ProgramFormat format() {
    return ProgramFormat.ofFileName(out.toString())
        .orElseThrow(
            () ->
                misuse(
                    "File (%s) has neither of the endings .mps and .lp, so its format is not known. Maybe --out stage.mps."
                        .formatted(out)));
  }

  private StageProgram program(ReadResult read, RunProfile chosen) {
    PlanRequest request =
        new PlanRequest(
            read.model().orElseThrow(),
            argument.reference(read),
            read.issues().stream().map(LocatedIssue::issue).toList(),
            chosen);
    ProgressPrinter progress = new ProgressPrinter(terminal.err());
    Cancellation cancellation = new Cancellation();
    try {
      return Interruption.cancels(
          cancellation, () -> planner.program(request, stage, progress, cancellation));
    } catch (IllegalArgumentException noSuchStage) {
      throw misuse(String.valueOf(noSuchStage.getMessage()));
    }
  }

  private void write(StageProgram program, String marking, ProgramFormat format)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      format.write(program, marking, writer);
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
