package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caisson.domain.model.PlanningModel;
import org.caisson.intake.ModelReader;
import org.caisson.intake.PartKind;
import org.caisson.intake.ReadResult;
import org.caisson.intake.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a workbook that is to be filled in. */
@Dependent
@Command(
    name = "template",
    description =
        "Writes a workbook to fill in: columns explained, drop-downs for what can be chosen.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 written, 2 not possible."})
final class TemplateCommand implements Callable<Integer> {
  private final Templates templates;
  private final ModelReader reader;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "<part>",
      defaultValue = "contracts",
      description = "contracts or industrial-base; contracts if left out.")
  private String part = "contracts";

  @Option(
      names = "--out",
      paramLabel = "<file.xlsx>",
      required = true,
      description = "The file to write; one that is there is left alone.")
  private Path out = Path.of("");

  @Option(
      names = "--model",
      paramLabel = "<model>",
      description = "A model whose items, nations, producers and sites the drop-downs offer.")
  private @Nullable Path model;

  TemplateCommand(Templates templates, ModelReader reader, Terminal terminal) {
    this.templates = templates;
    this.reader = reader;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<PartKind> kind =
        Arrays.stream(PartKind.values()).filter(k -> k.schema().equals(part)).findFirst();
    if (kind.isEmpty()) {
      return refuse("Part (%s) is not known. Maybe contracts or industrial-base.".formatted(part));
    }
    if (!out.toString().endsWith(".xlsx")) {
      return refuse("File (%s) is not named .xlsx. Maybe %s.xlsx.".formatted(out, out));
    }
    if (model == null) {
      return write(kind.get(), null);
    }
    ReadResult read = reader.read(model);
    if (read.model().isEmpty()) {
      new IssuePrinter(terminal.err()).print(read.errors());
      return ExitCodes.INVALID;
    }
    return write(kind.get(), read.model().get());
  }

  private int write(PartKind kind, @Nullable PlanningModel values) throws IOException {
    try (OutputStream file = Files.newOutputStream(out, StandardOpenOption.CREATE_NEW)) {
      templates.write(kind, values, file);
    } catch (FileAlreadyExistsException there) {
      return refuse(
          "File (%s) is there already, and may have been filled in. Maybe give --out another name."
              .formatted(out));
    }
    terminal.textOut().println("Written: " + out);
    return ExitCodes.DONE;
  }

  private int refuse(String message) {
    terminal.err().println("ERROR " + message);
    return ExitCodes.INVALID;
  }
}
