package org.caisson.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caisson.domain.model.PlanningModel;
import org.caisson.intake.ModelReader;
import org.caisson.intake.PartFileReader;
import org.caisson.intake.PartKind;
import org.caisson.intake.PartResult;
import org.caisson.intake.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows everything that is wrong with a model. */
@Dependent
@Command(
    name = "validate",
    description =
        "Shows every problem of a model at once, with its place; also of a contract set (.xlsx, .csv,"
            + " .json) or an industrial base (.xlsx, .json, folder of CSV files) by itself.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 valid, 2 invalid."})
final class ValidateCommand implements Callable<Integer> {
  private final ModelReader reader;
  private final PartFileReader parts;
  private final Terminal terminal;

  @Mixin private ModelArgument argument = new ModelArgument();

  ValidateCommand(ModelReader reader, PartFileReader parts, Terminal terminal) {
    this.reader = reader;
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean wholeModel = argument.scenario != null;
    Optional<PartKind> part = wholeModel ? Optional.empty() : parts.partAt(argument.model);
    return part.isPresent() ? part(part.get()) : model();
  }

  /** A contract set or an industrial base by itself, which no scenario changes. */
  private int part(PartKind kind) {
    PartResult read = parts.read(kind, argument.model);
    new IssuePrinter(terminal.textOut()).print(read.issues());
    read.document().ifPresent(part -> terminal.textOut().println(valid(kind, part, read)));
    return read.document().isPresent() ? ExitCodes.DONE : ExitCodes.INVALID;
  }

  private static String valid(PartKind kind, ObjectNode part, PartResult read) {
    List<String> counts = new ArrayList<>();
    part.properties().stream()
        .filter(section -> section.getValue().isArray())
        .forEach(section -> counts.add(section.getValue().size() + " " + section.getKey()));
    return "Valid by itself: %s with %s; %scontent %s"
        .formatted(kind.words(), String.join(", ", counts), marked(part), read.contentHash());
  }

  private static String marked(ObjectNode part) {
    String marking = part.path("contractsMarking").asText(part.path("marking").asText());
    return marking.isEmpty() ? "" : "marked " + marking + "; ";
  }

  private int model() {
    ReadResult read = argument.read(reader);
    new IssuePrinter(terminal.textOut()).print(read.issues());
    read.model().ifPresent(model -> terminal.textOut().println(valid(model, read)));
    return read.model().isPresent() ? ExitCodes.DONE : ExitCodes.INVALID;
  }

  private static String valid(PlanningModel model, ReadResult read) {
    return "Valid: %s, %s to %s, %d contract lines, %d lines, %d nations; content %s"
        .formatted(
            model.name(),
            model.horizon().start(),
            model.horizon().last(),
            model.contractLines().size(),
            model.industrialBase().lines().size(),
            model.nations().size(),
            read.contentHash());
  }
}
