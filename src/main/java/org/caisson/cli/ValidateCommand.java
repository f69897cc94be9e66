package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import org.caisson.domain.model.PlanningModel;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows everything that is wrong with a model. */
@Dependent
@Command(
    name = "validate",
    description = "Shows every problem of a model at once, with its place.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 valid, 2 invalid."})
final class ValidateCommand implements Callable<Integer> {
  private final ModelReader reader;
  private final Terminal terminal;

  @Mixin private ModelArgument argument = new ModelArgument();

  ValidateCommand(ModelReader reader, Terminal terminal) {
    this.reader = reader;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
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
