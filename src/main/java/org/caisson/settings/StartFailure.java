package org.caisson.settings;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why the program cannot start, in words that say what to do; nothing where only its log can say.
 */
public final class StartFailure {
  private static final Pattern WRONG =
      Pattern.compile("The config property (\\S+) with the config value \"(.*?)\" threw (.*)");
  private static final Pattern UNKNOWN = Pattern.compile("SRCFG00050: (\\S+) in .*");
  private static final Pattern MISSING =
      Pattern.compile("The config property (\\S+) is required but it could not be found.*");

  private StartFailure() {}

  /** What to tell whoever started the program. */
  public static Optional<String> message(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof QuarkusBindException busy) {
      return Optional.of(
          "Port (%d) is used by another program. Maybe stop it, or choose another port: java -Dquarkus.http.port=%d before -jar."
              .formatted(busy.getPort(), busy.getPort() + 1));
    }
    if (cause instanceof ConfigValidationException invalid) {
      return Optional.of(
          "Caisson cannot start with these settings:\n  " + String.join("\n  ", faults(invalid)));
    }
    return cause instanceof ConfigurationException wrong
        ? Optional.ofNullable(wrong.getMessage())
        : Optional.empty();
  }

  private static List<String> faults(ConfigValidationException invalid) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < invalid.getProblemCount(); i++) {
      faults.add(inWords(invalid.getProblem(i).getMessage()));
    }
    return faults;
  }

  /** One problem as SmallRye Config tells it; what is not known here is told as it is. */
  static String inWords(String problem) {
    Matcher wrong = WRONG.matcher(problem);
    if (wrong.find()) {
      return "%s (%s) cannot be read: %s. Maybe write it as config/README.md shows."
          .formatted(wrong.group(1), wrong.group(2), why(wrong.group(3)));
    }
    Matcher unknown = UNKNOWN.matcher(problem);
    if (unknown.find()) {
      return "%s is no setting, so nothing would heed it. Maybe look its name up in config/README.md."
          .formatted(unknown.group(1));
    }
    Matcher missing = MISSING.matcher(problem);
    return missing.find()
        ? "%s is missing. Maybe take it over from config/application.properties."
            .formatted(missing.group(1))
        : problem;
  }

  private static String why(String exception) {
    return exception.contains("Expected an integer") || exception.contains("Expected a long")
        ? "it should be a whole number"
        : exception.contains("Expected a double")
            ? "it should be a number"
            : "it is none of the values that are known, or not written as they are";
  }
}
