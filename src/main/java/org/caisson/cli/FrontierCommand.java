package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.validation.Words;
import org.caisson.export.summary.FrontierText;
import org.caisson.export.summary.Glyphs;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.RunProfile;
import org.caisson.planning.frontier.Frontier;
import org.caisson.planning.frontier.FrontierFinder;
import org.caisson.settings.RunProfiles;
import org.caisson.solver.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds the trade-off between two measures of a plan. */
@Dependent
@Command(
    name = "frontier",
    description = "Finds what less of one measure costs of another: all corners of the trade-off.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "What goes before both measures in the order of the stages is held.",
      "Exit codes: 0 found, 1 failed, 2 invalid or contradictory, 3 stopped by a limit."
    })
final class FrontierCommand implements Callable<Integer> {
  private final ModelReader reader;
  private final RunProfiles profiles;
  private final Planner planner;
  private final Terminal terminal;

  @Mixin private ModelArgument argument = new ModelArgument();

  @Option(
      names = "--x",
      defaultValue = "ukraine-shortfall",
      paramLabel = "<measure>",
      description = "The first measure, as a stage is named; ukraine-shortfall.")
  private String x = "ukraine-shortfall";

  @Option(
      names = "--y",
      defaultValue = "restock-shortfall",
      paramLabel = "<measure>",
      description = "The second measure; restock-shortfall.")
  private String y = "restock-shortfall";

  @Option(
      names = "--most-plans",
      defaultValue = "200",
      paramLabel = "<n>",
      description = "How many plans may be made for it; 200.")
  private int mostPlans = 200;

  @Option(
      names = "--profile",
      paramLabel = "<name>",
      description = "How plans are run: a profile of config/application.properties.")
  private @Nullable String profile;

  @Option(
      names = "--ascii",
      description = "Draw with plain characters; the default when the terminal is not UTF-8.")
  private boolean ascii;

  @Spec private @Nullable CommandSpec spec;

  FrontierCommand(ModelReader reader, RunProfiles profiles, Planner planner, Terminal terminal) {
    this.reader = reader;
    this.profiles = profiles;
    this.planner = planner;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    StageKind first = measure("--x", x);
    StageKind second = measure("--y", y);
    if (mostPlans < 2) {
      throw misuse(
          "Number (%d) of plans is below 2, and each end of the frontier takes one. Maybe 200."
              .formatted(mostPlans));
    }
    RunProfile chosen = profile == null ? profiles.standard() : profiles.byName(profile);
    ReadResult read = argument.read(reader);
    new IssuePrinter(terminal.err()).print(read.issues());
    if (read.model().isEmpty()) {
      return ExitCodes.INVALID;
    }
    PlanRequest request =
        new PlanRequest(
            read.model().get(),
            argument.reference(read),
            read.issues().stream().map(LocatedIssue::issue).toList(),
            chosen);
    Cancellation cancellation = new Cancellation();
    return Interruption.cancels(cancellation, () -> answer(request, first, second, cancellation));
  }

  private int answer(
      PlanRequest request, StageKind first, StageKind second, Cancellation cancellation) {
    ProgressPrinter progress = new ProgressPrinter(terminal.err());
    progress.begin(request.model());
    try (OpenPlan open = planner.open(request, progress, cancellation)) {
      if (open.plan().status() != PlanStatus.SOLVED) {
        open.plan().issues().forEach(i -> terminal.err().println("ERROR " + i.message()));
        return ExitCodes.of(open.plan().status());
      }
      write(find(open, request, first, second));
      return ExitCodes.of(PlanStatus.SOLVED);
    }
  }

  private Frontier find(OpenPlan open, PlanRequest request, StageKind first, StageKind second) {
    try {
      return FrontierFinder.find(
          open,
          request,
          first,
          second,
          mostPlans,
          (number, xValue, yValue, plan) ->
              terminal.err().println("Plan %d: %.6g, %.6g".formatted(number, xValue, yValue)));
    } catch (IllegalArgumentException untradable) {
      throw misuse(String.valueOf(untradable.getMessage()));
    }
  }

  private void write(Frontier frontier) {
    Glyphs glyphs = ascii ? Glyphs.ASCII : terminal.glyphs();
    terminal.textOut().print(new FrontierText(glyphs).of(frontier));
    terminal.textOut().flush();
  }

  private StageKind measure(String option, String name) {
    List<String> known = Arrays.stream(StageKind.values()).map(FrontierCommand::named).toList();
    return Arrays.stream(StageKind.values())
        .filter(kind -> named(kind).equals(named(name)))
        .findFirst()
        .orElseThrow(
            () ->
                misuse(
                    "Measure (%s) of %s is not one. %s"
                        .formatted(
                            name,
                            option,
                            Words.maybe(name, known, "see the stages in models/README.md"))));
  }

  private static String named(StageKind kind) {
    return named(kind.name());
  }

  private static String named(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
