package org.caisson.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.planning.InputLimits;
import org.caisson.planning.jobs.ServiceRole;
import org.caisson.planning.store.DatabaseChoice;

/** Finds the values that have the right type but make no sense, all of them at once. */
final class SettingsCheck {
  private static final double LEAST_TOLERANCE = 1e-12;
  private static final double LARGEST_TOLERANCE = 1e-3;
  private static final double LARGEST_INTEGER_GAP = 0.1;
  private static final double LARGEST_CERTIFICATE_ABSOLUTE = 1.0;
  private static final int MOST_WORKERS = 64;
  private static final long LARGEST_INPUT = 1L << 30;
  private static final int MOST_NESTING = 500;

  private final List<String> faults = new ArrayList<>();

  private SettingsCheck() {}

  /** What is wrong, one sentence or two for each fault; empty when nothing is. */
  static List<String> faultsOf(CaissonSettings settings) {
    SettingsCheck check = new SettingsCheck();
    check.defaultProfile(settings);
    settings.profiles().forEach(check::profile);
    check.service(settings.service());
    check.input(settings.input().toLimits());
    check.role(settings);
    return List.copyOf(check.faults);
  }

  private void defaultProfile(CaissonSettings settings) {
    Map<String, ProfileSettings> profiles = settings.profiles();
    if (!profiles.containsKey(settings.defaultProfile())) {
      fault(
          "caisson.default-profile",
          settings.defaultProfile(),
          "is not a profile of these settings",
          "one of: " + String.join(", ", profiles.keySet().stream().sorted().toList()));
    }
  }

  private void profile(String name, ProfileSettings profile) {
    String prefix = "caisson.profiles." + name + ".";
    if (profile.timeLimit().compareTo(Duration.ZERO) <= 0) {
      fault(
          prefix + "time-limit",
          profile.timeLimit(),
          "leaves no time to plan",
          "PT10M, ten minutes");
    }
    distinct(prefix + "solvers", profile.solvers());
    distinct(prefix + "stages", profile.stages());
    tolerance(prefix + "primal-tolerance", profile.primalTolerance(), LEAST_TOLERANCE);
    tolerance(prefix + "dual-tolerance", profile.dualTolerance(), LEAST_TOLERANCE);
    tolerance(prefix + "certificate-relative", profile.certificateRelative(), LEAST_TOLERANCE);
    within(
        prefix + "certificate-absolute",
        profile.certificateAbsolute(),
        LEAST_TOLERANCE,
        LARGEST_CERTIFICATE_ABSOLUTE);
    tolerance(prefix + "hold-tolerance", profile.holdTolerance(), 0);
    within(prefix + "integer-gap", profile.integerGap(), 0, LARGEST_INTEGER_GAP);
  }

  private void service(ServiceSettings service) {
    atLeast("caisson.service.worker-threads", service.workerThreads(), 1);
    if (service.workerThreads() > MOST_WORKERS) {
      fault(
          "caisson.service.worker-threads",
          service.workerThreads(),
          "is more than " + MOST_WORKERS,
          "the number of cores of the machine");
    }
    atLeast("caisson.service.queue-size", service.queueSize(), 0);
    atLeast("caisson.service.plans-kept", service.plansKept(), 1);
    if (service.requestBodyLimit().asLongValue() <= 0) {
      fault(
          "caisson.service.request-body-limit",
          service.requestBodyLimit().asLongValue(),
          "lets no model in",
          "32M");
    }
  }

  /** A limit below one lets nothing in; more bytes than a gigabyte are not held at once. */
  private void input(InputLimits input) {
    Map<String, Long> limits = new TreeMap<>();
    limits.put("bytes", input.bytes());
    limits.put("inflated-bytes", input.inflatedBytes());
    limits.put("inflation", (long) input.inflation());
    limits.put("parts", (long) input.parts());
    limits.put("sheets", (long) input.sheets());
    limits.put("rows", (long) input.rows());
    limits.put("columns", (long) input.columns());
    limits.put("nesting", (long) input.nesting());
    limits.put("values", (long) input.values());
    limits.put("text-length", (long) input.textLength());
    limits.put("number-length", (long) input.numberLength());
    limits.put("faults", (long) input.faults());
    limits.entrySet().stream()
        .filter(limit -> limit.getValue() < 1)
        .forEach(
            limit ->
                fault(
                    "caisson.input." + limit.getKey(),
                    limit.getValue(),
                    "lets nothing in",
                    "1 or more"));
    if (input.bytes() > LARGEST_INPUT) {
      fault("caisson.input.bytes", input.bytes(), "is more than is held at once", "1G");
    }
    if (input.nesting() > MOST_NESTING) {
      fault("caisson.input.nesting", input.nesting(), "is more than " + MOST_NESTING, "50");
    }
  }

  /** The file of the embedded database is open to one process, which must do everything. */
  private void role(CaissonSettings settings) {
    ServiceRole role = settings.service().role();
    if (role != ServiceRole.BOTH && settings.database().kind() == DatabaseChoice.EMBEDDED) {
      fault(
          "caisson.service.role",
          role.name().toLowerCase(Locale.ROOT),
          "does only a part of the work, and the embedded database cannot be shared with a process that does the rest",
          "caisson.database.kind=postgresql, or the role both");
    }
  }

  private void distinct(String name, List<?> values) {
    if (new HashSet<>(values).size() < values.size()) {
      fault(name, values, "names something twice", "each of them once");
    }
  }

  private void tolerance(String name, double value, double least) {
    within(name, value, least, LARGEST_TOLERANCE);
  }

  private void within(String name, double value, double least, double largest) {
    boolean inside = value >= least && value <= largest;
    if (!inside) {
      fault(
          name,
          value,
          "is not between %s and %s".formatted(least, largest),
          "the value that config/README.md gives");
    }
  }

  private void atLeast(String name, int value, int least) {
    if (value < least) {
      fault(name, value, "is less than " + least, least + " or more");
    }
  }

  private void fault(String name, Object value, String why, String remedy) {
    faults.add("%s (%s) %s. Maybe %s.".formatted(name, value, why, remedy));
  }
}
