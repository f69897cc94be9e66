package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program; without a subcommand it is the service. */
@Dependent
@Command(
    name = "caisson",
    description = "Plans ammunition production capacity: contracts and plants in, schedule out.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Standard output is for results, standard error for progress.",
      "Exit codes: 0 done, 1 failed, 2 invalid, 3 stopped by a limit."
    })
final class CaissonCommand implements Callable<Integer> {
  private final ServeCommand serve;

  CaissonCommand(ServeCommand serve) {
    this.serve = serve;
  }

  @Override
  public Integer call() {
    return serve.call();
  }
}
