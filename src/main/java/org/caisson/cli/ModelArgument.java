package org.caisson.cli;

import java.nio.file.Path;
import org.caisson.domain.plan.ModelReference;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model a command is about. */
final class ModelArgument {

  @Parameters(
      paramLabel = "<model>",
      description = "The folder of a planning model, or one file with all of its sections.")
  Path model = Path.of(".");

  @Option(
      names = "--scenario",
      paramLabel = "<name>",
      description =
          "A scenario of the model: the name, without .json, of a file in <model>/scenarios.")
  @Nullable String scenario;

  ReadResult read(ModelReader reader) {
    return reader.read(model, scenario);
  }

  /** The model as its plan refers to it. */
  ModelReference reference(ReadResult read) {
    return new ModelReference(read.name(), "working", read.contentHash(), scenario);
  }
}
