package org.caisson.cli;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Locale;
import org.caisson.settings.StartFailure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the program begins. Only the service opens a port and tells of its start in the log;
 * commands keep quiet and start no server.
 */
@QuarkusMain
public final class CaissonMain {
  private static final String SERVE = "serve";
  private static final String ROLE = "--role";
  private static final List<String> ROLES = List.of("both", "service", "worker");
  private static final List<String> HELP = List.of("--help", "-h", "--version", "-V");

  private CaissonMain() {}

  /** Runs the command that the arguments name; without any, the service. */
  public static void main(String... arguments) {
    if (serves(List.of(arguments))) {
      chooseRole(List.of(arguments));
    } else {
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("caisson.database.kind", "none");
      System.setProperty("quarkus.log.level", "WARN");
      System.setProperty("quarkus.banner.enabled", "false");
    }
    Quarkus.run(CaissonApplication.class, CaissonMain::exit, arguments);
  }

  /** Tells why the program could not start, if it could not, and ends it. */
  private static void exit(int code, @Nullable Throwable failure) {
    if (failure != null) {
      StartFailure.message(failure)
          .ifPresentOrElse(
              message -> System.err.println("ERROR " + message),
              () -> Logger.getLogger(CaissonMain.class).error("Caisson cannot start", failure));
    }
    ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
  }

  /**
   * Makes the role that the arguments ask for a setting, before the settings are read. What is no
   * role is left to the command, which says so.
   */
  static void chooseRole(List<String> arguments) {
    for (int i = 1; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String role =
          argument.startsWith(ROLE + "=")
              ? argument.substring(ROLE.length() + 1)
              : argument.equals(ROLE) && i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      if (ROLES.contains(role.toLowerCase(Locale.ROOT))) {
        System.setProperty("caisson.service.role", role);
      }
    }
  }

  /** Whether the arguments ask for the service rather than for a command or for help. */
  static boolean serves(List<String> arguments) {
    boolean serve = arguments.isEmpty() || arguments.get(0).equals(SERVE);
    return serve && arguments.stream().noneMatch(HELP::contains);
  }
}
