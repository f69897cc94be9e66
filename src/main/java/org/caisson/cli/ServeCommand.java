package org.caisson.cli;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the service until somebody stops it. */
@Dependent
@Command(
    name = "serve",
    description = "Runs the service; this is what caisson does without a command.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Quarkus.waitForExit();
    return ExitCodes.DONE;
  }
}
