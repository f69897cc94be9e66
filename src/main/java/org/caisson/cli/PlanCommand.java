package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.summary.Glyphs;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.RunProfile;
import org.caisson.settings.RunProfiles;
import org.caisson.solver.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plans a model and shows the plan. */
@Dependent
@Command(
    name = "plan",
    description = "Plans a model: the schedule of every line, every delivery, what is late.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 solved, 1 failed, 2 invalid or contradictory, 3 stopped by a limit."
    })
final class PlanCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  private final ModelReader reader;
  private final RunProfiles profiles;
  private final Planner planner;
  private final Terminal terminal;

  @Mixin private ModelArgument argument = new ModelArgument();

  @Option(
      names = "--profile",
      paramLabel = "<name>",
      description = "How the plan is run: a profile of config/application.properties.")
  private @Nullable String profile;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json|csv|xlsx",
      description =
          "A summary to read (text), everything in one document (json), tables (csv), or a workbook"
              + " (xlsx).")
  private String formatName = "text";

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      description =
          "Write files into this folder instead of to standard output; csv and xlsx need it.")
  private @Nullable Path out;

  @Mixin private ExportArgument exports = new ExportArgument();

  @Option(
      names = "--ascii",
      description = "Draw with plain characters; the default when the terminal is not UTF-8.")
  private boolean ascii;

  @Spec private @Nullable CommandSpec spec;

  PlanCommand(ModelReader reader, RunProfiles profiles, Planner planner, Terminal terminal) {
    this.reader = reader;
    this.profiles = profiles;
    this.planner = planner;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OutputFormat format = requireFormat();
    RunProfile chosen = profile == null ? profiles.standard() : profiles.byName(profile);
    ReadResult read = argument.read(reader);
    IssuePrinter issues = new IssuePrinter(terminal.err());
    if (format == OutputFormat.TEXT && read.model().isPresent()) {
      issues.announce(read.issues(), "The summary lists them under TO KNOW.");
    } else {
      issues.print(read.issues());
    }
    if (read.model().isEmpty()) {
      return invalid(read, format);
    }
    requireFolder();
    PlanningModel model = read.model().get();
    Cancellation cancellation = new Cancellation();
    return Interruption.cancels(
        cancellation,
        () -> {
          ProductionPlan plan = plan(model, read, chosen, cancellation);
          write(plan, model, format);
          return ExitCodes.of(plan.status());
        });
  }

  private OutputFormat requireFormat() {
    OutputFormat format =
        OutputFormat.named(formatName).orElseThrow(() -> misuse(unknownFormat(formatName)));
    if (format == OutputFormat.CSV && out == null) {
      throw misuse(
          "Format (csv) is one file a table and needs a folder. Maybe add --out <folder>.");
    }
    if (format == OutputFormat.XLSX && out == null) {
      throw misuse("Format (xlsx) is a file and needs a folder. Maybe add --out <folder>.");
    }
    exports
        .objection(format)
        .ifPresent(
            objection -> {
              throw misuse(objection);
            });
    return format;
  }

  private static String unknownFormat(String name) {
    return "Format (%s) is not known. Maybe one of: text, json, csv, xlsx.".formatted(name);
  }

  /** Before hours are spent on a plan that could then not be written. */
  private void requireFolder() {
    if (out != null) {
      OutputFolder.objection(out)
          .ifPresent(
              objection -> {
                throw misuse(objection);
              });
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** Whoever reads documents gets one here too. */
  private int invalid(ReadResult read, OutputFormat format) throws IOException {
    if (format == OutputFormat.JSON && out == null) {
      writer()
          .json(
              ProductionPlan.without(
                  PlanStatus.INVALID,
                  argument.reference(read),
                  "",
                  "",
                  "",
                  read.issues().stream().map(LocatedIssue::issue).toList()));
    }
    return ExitCodes.INVALID;
  }

  private ProductionPlan plan(
      PlanningModel model, ReadResult read, RunProfile chosen, Cancellation cancellation) {
    List<LocatedIssue> warnings = read.issues();
    PlanRequest request =
        new PlanRequest(
            model,
            argument.reference(read),
            warnings.stream().map(LocatedIssue::issue).toList(),
            chosen);
    ProgressPrinter progress = new ProgressPrinter(terminal.err());
    long start = System.nanoTime();
    progress.begin(model);
    ProductionPlan plan = planner.plan(request, progress, cancellation);
    progress.end(plan.status(), (System.nanoTime() - start) / NANOS);
    return plan;
  }

  private void write(ProductionPlan plan, PlanningModel model, OutputFormat format)
      throws IOException {
    Path folder = out;
    if (folder != null && exports.isGiven()) {
      writer().exports(plan, model, exports.wanted(), ExportArgument.format(format), folder);
      return;
    }
    switch (format) {
      case TEXT -> {
        if (folder == null) {
          writer().text(plan, model);
        } else {
          writer().text(plan, model, folder);
        }
      }
      case JSON -> {
        if (folder == null) {
          writer().json(plan);
        } else {
          writer().json(plan, folder);
        }
      }
      case CSV -> writer().csv(plan, Objects.requireNonNull(folder));
      case XLSX -> writer().xlsx(plan, model, Objects.requireNonNull(folder));
    }
  }

  private PlanWriter writer() {
    boolean plain = ascii || (out == null && terminal.glyphs() == Glyphs.ASCII);
    return new PlanWriter(terminal, plain ? Glyphs.ASCII : Glyphs.UNICODE);
  }
}
