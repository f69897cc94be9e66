package org.caisson.cli;

import io.quarkus.runtime.QuarkusApplication;

/** Gives the arguments to the commands and their exit code to the shell. */
public final class CaissonApplication implements QuarkusApplication {
  private final Shell shell;

  CaissonApplication(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run(String... arguments) {
    return shell.execute(arguments);
  }
}
