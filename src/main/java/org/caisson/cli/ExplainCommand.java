package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.PrintStream;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.ExplanationJson;
import org.caisson.export.summary.ExplanationText;
import org.caisson.export.summary.Glyphs;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.RunProfile;
import org.caisson.planning.explain.ExplainListener;
import org.caisson.planning.explain.ExplainOptions;
import org.caisson.planning.explain.Explainer;
import org.caisson.planning.explain.Explanation;
import org.caisson.planning.explain.KnownIds;
import org.caisson.settings.RunProfiles;
import org.caisson.solver.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plans a model and says why its plan is as it is. */
@Dependent
@Command(
    name = "explain",
    description = "Plans a model and says what is scarce, what is late and why, what would help.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Each bottleneck relieved, change tried and source lost is a plan of its own.",
      "Exit codes: 0 explained, 1 failed, 2 invalid or contradictory, 3 stopped by a limit."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  private final ModelReader reader;
  private final RunProfiles profiles;
  private final Planner planner;
  private final Terminal terminal;

  @Mixin private ModelArgument argument = new ModelArgument();

  @Option(
      names = "--contract",
      paramLabel = "<id>",
      description = "Explain the lateness of this contract line only.")
  private @Nullable String contract;

  @Option(
      names = "--relieve",
      defaultValue = "3",
      paramLabel = "<n>",
      description = "How many of the first bottlenecks to relieve, to see what comes behind; 3.")
  private int relieve = 3;

  @Option(
      names = "--tries",
      defaultValue = "3",
      paramLabel = "<n>|all",
      description = "For how many of the latest contract lines to try what would free them; 3.")
  private String tries = "3";

  @Option(
      names = "--losses",
      split = ",",
      paramLabel = "<item>",
      description = {
        "Single-sourced items, by id, whose source is lost for six months;",
        "or all, those that cost most by the duals first."
      })
  private List<String> losses = List.of();

  @Option(
      names = "--loss-from",
      paramLabel = "<YYYY-MM>",
      description = "The first month of the losses; each source's month of highest use otherwise.")
  private @Nullable String lossFrom;

  @Option(
      names = "--pegging",
      paramLabel = "<id>",
      description = {
        "Say where the deliveries of a contract line come from, or",
        "where what a line or a supply gives goes; nothing else is explained."
      })
  private @Nullable String pegging;

  @Option(
      names = "--decided",
      paramLabel = "<id>",
      description = {
        "Say which objective stage settled the deliveries of a contract line or",
        "the tempo of a line; nothing else is explained."
      })
  private @Nullable String decided;

  @Option(
      names = "--month",
      paramLabel = "<YYYY-MM>",
      description = "With --pegging or --decided: only this month, of delivery, start or purchase.")
  private @Nullable String month;

  @Option(
      names = "--profile",
      paramLabel = "<name>",
      description = "How plans are run: a profile of config/application.properties.")
  private @Nullable String profile;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json",
      description = "A text to read (text), or everything in one document (json).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--ascii",
      description = "Draw with plain characters; the default when the terminal is not UTF-8.")
  private boolean ascii;

  @Spec private @Nullable CommandSpec spec;

  ExplainCommand(ModelReader reader, RunProfiles profiles, Planner planner, Terminal terminal) {
    this.reader = reader;
    this.profiles = profiles;
    this.planner = planner;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ExplainOptions options = options();
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
    requireKnown(request.model());
    Cancellation cancellation = new Cancellation();
    try (OpenPlan open = Interruption.cancels(cancellation, () -> plan(request, cancellation))) {
      return answer(request, open, options, cancellation);
    }
  }

  private int answer(
      PlanRequest request, OpenPlan open, ExplainOptions options, Cancellation cancellation)
      throws IOException {
    ProductionPlan plan = open.plan();
    if (plan.status() == PlanStatus.CONTRADICTORY) {
      writeContradiction(plan, request.model());
    } else if (plan.status() != PlanStatus.SOLVED) {
      plan.issues().forEach(issue -> terminal.err().println("ERROR " + issue.message()));
    } else if (pegging != null) {
      new PeggingWriter(terminal, glyphs(), format)
          .write(request.model(), plan, pegging, month(month));
    } else if (decided != null) {
      new DecisionWriter(terminal, glyphs(), format)
          .write(request.model(), plan, decided, month(month));
    } else {
      write(
          Interruption.cancels(cancellation, () -> explain(request, open, options)),
          request.model());
    }
    return ExitCodes.of(plan.status());
  }

  /** Why there is no plan is the explanation then. */
  private void writeContradiction(ProductionPlan plan, PlanningModel model) throws IOException {
    PlanWriter writer = new PlanWriter(terminal, ascii ? Glyphs.ASCII : terminal.glyphs());
    if (format == OutputFormat.JSON) {
      writer.json(plan);
    } else {
      writer.text(plan, model);
    }
  }

  private OpenPlan plan(PlanRequest request, Cancellation cancellation) {
    ProgressPrinter progress = new ProgressPrinter(terminal.err());
    long start = System.nanoTime();
    progress.begin(request.model());
    OpenPlan open = planner.open(request, progress, cancellation);
    progress.end(open.plan().status(), (System.nanoTime() - start) / NANOS);
    return open;
  }

  private Explanation explain(PlanRequest request, OpenPlan open, ExplainOptions options) {
    try {
      return Explainer.explain(request, open, options, new Progress(terminal.err()));
    } catch (IllegalArgumentException unknown) {
      throw misuse(String.valueOf(unknown.getMessage()));
    }
  }

  private void write(Explanation explanation, PlanningModel model) throws IOException {
    if (format == OutputFormat.JSON) {
      new ExplanationJson().write(explanation, terminal.out());
      return;
    }
    terminal.textOut().print(new ExplanationText(model, glyphs()).of(explanation));
    terminal.textOut().flush();
  }

  private Glyphs glyphs() {
    return ascii ? Glyphs.ASCII : terminal.glyphs();
  }

  /** What is not there is said before anything is planned. */
  private void requireKnown(PlanningModel model) {
    KnownIds ids = new KnownIds(model);
    try {
      if (contract != null) {
        ids.requireContractLine(contract);
      }
      if (pegging != null) {
        ids.requirePegged(pegging);
      }
      if (decided != null) {
        ids.requireDecided(decided);
      }
      ids.requireSingleSourced(losses);
      for (String text : new String[] {month, lossFrom}) {
        YearMonth wanted = month(text);
        if (wanted != null) {
          ids.requirePlanned(wanted);
        }
      }
    } catch (IllegalArgumentException unknown) {
      throw misuse(String.valueOf(unknown.getMessage()));
    }
  }

  /** Tells on standard error which changed model is being planned. */
  private record Progress(PrintStream err) implements ExplainListener {
    @Override
    public void planning(int number, String change) {
      err.print("Again %d: %s ... ".formatted(number, change));
      err.flush();
    }

    @Override
    public void planned(String result) {
      err.println(result);
    }
  }

  private ExplainOptions options() {
    if (format != OutputFormat.TEXT && format != OutputFormat.JSON) {
      throw misuse(
          "Format (%s) is not one of an explanation. Maybe use --format text or json."
              .formatted(format.name().toLowerCase(Locale.ROOT)));
    }
    if (month != null && pegging == null && decided == null) {
      throw misuse(
          "A month (%s) is chosen, but nothing that it is of. Maybe add --pegging or --decided with a contract line."
              .formatted(month));
    }
    month(month);
    ExplainQuestion.conflict(Objects.requireNonNull(spec).commandLine().getParseResult())
        .ifPresent(
            conflict -> {
              throw misuse(conflict);
            });
    if (relieve < 0 || tries() < 0) {
      throw misuse(
          "A number below 0 (%d) cannot be relieved or tried. Maybe 0 for none."
              .formatted(Math.min(relieve, tries())));
    }
    return new ExplainOptions(
        relieve,
        Optional.ofNullable(contract),
        tries(),
        losses,
        Optional.ofNullable(month(lossFrom)));
  }

  private int tries() {
    try {
      return tries.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(tries);
    } catch (NumberFormatException notNumber) {
      throw misuse("Number (%s) of lines to try is not one. Maybe 3, or all.".formatted(tries));
    }
  }

  private @Nullable YearMonth month(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException notMonth) {
      throw misuse("Month (%s) is not a month. Maybe write 2025-03.".formatted(text));
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
