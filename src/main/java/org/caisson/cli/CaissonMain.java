package org.caisson.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/**
 * Where the program begins. Only the service opens a port and tells of its start in the log;
 * commands keep quiet and start no server.
 */
@QuarkusMain
public final class CaissonMain {
  private static final String SERVE = "serve";

  private CaissonMain() {}

  /** Runs the command that the arguments name; without any, the service. */
  public static void main(String... arguments) {
    if (!serves(List.of(arguments))) {
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("caisson.database.kind", "none");
      System.setProperty("quarkus.log.level", "WARN");
      System.setProperty("quarkus.banner.enabled", "false");
    }
    Quarkus.run(CaissonApplication.class, arguments);
  }

  /** Whether the arguments ask for the service rather than for a command or for help. */
  static boolean serves(List<String> arguments) {
    return arguments.isEmpty() || arguments.equals(List.of(SERVE));
  }
}
