package org.caisson.cli;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caisson.planning.jobs.ServiceRole;
import org.caisson.planning.store.DatabaseChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the service until somebody stops it. */
@Dependent
@Command(
    name = "serve",
    description = "Runs the service; this is what caisson does without a command.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final ServiceRole role;
  private final DatabaseChoice database;

  @Option(
      names = "--role",
      paramLabel = "both|service|worker",
      description = {
        "Answer requests and compute plans (both), leave computing to others (service), or only",
        "compute (worker); what caisson.service.role says otherwise."
      })
  private @Nullable ServiceRole asked;

  @Spec private @Nullable CommandSpec spec;

  ServeCommand(ServiceRole role, DatabaseChoice database) {
    this.role = role;
    this.database = database;
  }

  @Override
  public Integer call() {
    if (asked != null && asked != role) {
      throw misuse(
          "Role (%s) came too late to be heeded. Maybe give --role once, after serve."
              .formatted(asked));
    }
    if (database == DatabaseChoice.NONE) {
      throw misuse(
          "The service has nowhere to keep anything: caisson.database.kind is none. Maybe embedded.");
    }
    Quarkus.waitForExit();
    return ExitCodes.DONE;
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
