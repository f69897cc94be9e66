package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.export.CsvRows;
import org.caisson.export.compare.ComparedRow;
import org.caisson.export.compare.ComparedRows;
import org.caisson.export.compare.ComparisonDocument;
import org.caisson.export.compare.ComparisonJson;
import org.caisson.export.summary.ComparisonText;
import org.caisson.export.summary.Glyphs;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.RunProfile;
import org.caisson.planning.whatif.WhatIf;
import org.caisson.planning.whatif.WhatIfAnswer;
import org.caisson.planning.whatif.WhatIfs;
import org.caisson.settings.RunProfiles;
import org.caisson.solver.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a model and changes of it, and shows what differs. */
@Dependent
@Command(
    name = "what-if",
    description = "Plans changes of a model beside the model as it is, differences first.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 all compared, 1 failed, 2 invalid or contradictory, 3 stopped by a limit."
    })
final class WhatIfCommand implements Callable<Integer> {
  private static final String BASE = "base";

  private final ModelReader reader;
  private final RunProfiles profiles;
  private final Planner planner;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "<model>",
      description = "The folder of a planning model, or one file with all of its sections.")
  private Path model = Path.of(".");

  @Option(
      names = "--scenario",
      paramLabel = "<name>",
      description = "A scenario of the model to compare; may be given several times.")
  private List<String> scenarios = List.of();

  @Option(names = "--all-scenarios", description = "Compare every scenario of the model.")
  private boolean allScenarios;

  @Option(
      names = "--set",
      paramLabel = "<path>=<value>",
      description = {
        "A value to change, several together: a path in which records may be",
        "named by their ids, and a value, a multiple (*1.2) or a rise (+20%%)."
      })
  private List<String> settings = List.of();

  @Option(names = "--each", description = "Compare each --set by itself instead.")
  private boolean each;

  @Option(names = "--cold", description = "Plan each from the beginning, as a plan of record is.")
  private boolean cold;

  @Option(
      names = "--profile",
      paramLabel = "<name>",
      description = "How plans are run: a profile of config/application.properties.")
  private @Nullable String profile;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json|csv",
      description = "A text to read (text), one document (json), or one table of figures (csv).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--ascii",
      description = "Draw with plain characters; the default when the terminal is not UTF-8.")
  private boolean ascii;

  @Spec private @Nullable CommandSpec spec;

  WhatIfCommand(ModelReader reader, RunProfiles profiles, Planner planner, Terminal terminal) {
    this.reader = reader;
    this.profiles = profiles;
    this.planner = planner;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireQuestion();
    RunProfile chosen = profile == null ? profiles.standard() : profiles.byName(profile);
    Optional<WhatIf> base = read(BASE, null, reader.read(model), chosen);
    if (base.isEmpty()) {
      return ExitCodes.INVALID;
    }
    Optional<List<WhatIf>> questions = questions(chosen);
    if (questions.isEmpty()) {
      return ExitCodes.INVALID;
    }
    Cancellation cancellation = new Cancellation();
    return Interruption.cancels(
        cancellation, () -> answer(base.get(), questions.get(), cancellation));
  }

  private void requireQuestion() {
    settings.stream()
        .flatMap(setting -> WhatIfQuestion.objection(setting).stream())
        .findFirst()
        .ifPresent(
            objection -> {
              throw misuse(objection);
            });
    if (settings.isEmpty() && scenarios.isEmpty() && !allScenarios) {
      throw misuse(
          "Nothing (no --set, no --scenario) is asked, so there is nothing beside the base. Maybe add --set industrialBase/lines/<id>/rampLimit=*1.2, or --scenario <name>.");
    }
    if (each && settings.isEmpty()) {
      throw misuse("--each has no --set to take by itself. Maybe add one, or leave it out.");
    }
    if (allScenarios && !scenarios.isEmpty()) {
      throw misuse(
          "--all-scenarios compares every scenario, so --scenario (%s) would be ignored. Maybe leave one of the two out."
              .formatted(String.join(", ", scenarios)));
    }
    if (format == OutputFormat.XLSX) {
      throw misuse("Format (xlsx) is not one of a comparison. Maybe use text, json or csv.");
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** What is asked; empty when any of it is wrong, after all faults were told. */
  private Optional<List<WhatIf>> questions(RunProfile chosen) {
    List<Optional<WhatIf>> questions = new ArrayList<>();
    List<String> named = allScenarios ? reader.scenarios(model) : scenarios;
    for (String name : named) {
      questions.add(read(name, name, reader.read(model, name), chosen));
    }
    for (List<String> together : settingsTogether()) {
      String label = WhatIfQuestion.label(together);
      ReadResult changed = reader.read(model, WhatIfQuestion.scenario(together));
      questions.add(read(label, String.join(", ", together), changed, chosen));
    }
    return questions.stream().allMatch(Optional::isPresent)
        ? Optional.of(questions.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private List<List<String>> settingsTogether() {
    if (each) {
      return settings.stream().map(List::of).toList();
    }
    return settings.isEmpty() ? List.of() : List.of(settings);
  }

  private Optional<WhatIf> read(
      String label, @Nullable String scenario, ReadResult read, RunProfile chosen) {
    IssuePrinter issues = new IssuePrinter(terminal.err());
    // The warnings of the base are those of its changes too, and are told once.
    issues.print(label.equals(BASE) || read.model().isEmpty() ? read.issues() : ofChange(read));
    ModelReference reference =
        new ModelReference(read.name(), "working", read.contentHash(), scenario);
    return read.model().map(known -> new WhatIf(label, request(known, reference, read, chosen)));
  }

  private static List<LocatedIssue> ofChange(ReadResult read) {
    return read.issues().stream()
        .filter(issue -> issue.issue().code().startsWith("change."))
        .toList();
  }

  private static PlanRequest request(
      PlanningModel known, ModelReference reference, ReadResult read, RunProfile chosen) {
    return new PlanRequest(
        known, reference, read.issues().stream().map(LocatedIssue::issue).toList(), chosen);
  }

  private int answer(WhatIf base, List<WhatIf> questions, Cancellation cancellation)
      throws IOException {
    ProgressPrinter progress = new ProgressPrinter(terminal.err());
    progress.begin(base.request().model());
    WhatIfAnswer answer =
        new WhatIfs(planner, new WhatIfPrinter(terminal.err()), cancellation)
            .answer(base, questions, cold, progress);
    write(answer, base.request().model());
    return worst(answer);
  }

  private void write(WhatIfAnswer answer, PlanningModel known) throws IOException {
    switch (format) {
      case JSON -> new ComparisonJson().write(document(answer), terminal.out());
      case CSV -> csv(answer, known.marking());
      default -> {
        Glyphs glyphs = ascii ? Glyphs.ASCII : terminal.glyphs();
        terminal
            .textOut()
            .print(
                new ComparisonText(known, glyphs)
                    .of(answer.base(), answer.comparable(), answer.objections()));
        terminal.textOut().flush();
      }
    }
  }

  private static ComparisonDocument document(WhatIfAnswer answer) {
    return ComparisonDocument.of(
        answer.base(), answer.others(), answer.comparable(), answer.objections());
  }

  private void csv(WhatIfAnswer answer, String marking) throws IOException {
    answer.objections().forEach(objection -> terminal.err().println("WARNING " + objection));
    List<ComparedRow> rows =
        answer.comparable().isEmpty()
            ? List.of()
            : ComparedRows.of(PlanComparison.of(answer.base(), answer.comparable()));
    new CsvRows().write(ComparedRow.class, rows, marking, terminal.out());
  }

  /** The exit code of the plan with which most is wrong. */
  private static int worst(WhatIfAnswer answer) {
    List<PlanStatus> statuses = new ArrayList<>(List.of(answer.base().plan().status()));
    answer.others().forEach(other -> statuses.add(other.plan().status()));
    return statuses.stream()
        .map(ExitCodes::of)
        .filter(code -> code != ExitCodes.DONE)
        .findFirst()
        .orElse(ExitCodes.DONE);
  }
}
