package org.caisson.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caisson.planning.RunProfile;
import org.caisson.planning.RunProfile.StageGroup;
import org.caisson.solver.SolverKind;
import org.junit.jupiter.api.Test;

final class CaissonSettingsTest {

  @Test
  void theShippedSettingsHaveNoFault() throws IOException {
    assertEquals(List.of(), SettingsCheck.faultsOf(SettingsFile.with(Map.of())));
  }

  @Test
  void theStandardProfileIsReadAsWritten() throws IOException {
    RunProfile expected =
        new RunProfile(
            "standard",
            Duration.ofMinutes(10),
            List.of(SolverKind.GLOP, SolverKind.CLP),
            List.of(StageGroup.LATENESS, StageGroup.ALLOCATION, StageGroup.COST),
            1e-9,
            1e-9,
            1e-6,
            0.01,
            0,
            1e-6);
    assertEquals(expected, profile(Map.of(), "standard"));
  }

  @Test
  void aUsersFileChangesOneSettingAndKeepsTheRest() throws IOException {
    RunProfile changed = profile(Map.of("caisson.profiles.quick.time-limit", "PT5S"), "quick");
    assertEquals(Duration.ofSeconds(5), changed.timeLimit());
    assertEquals(1e-6, changed.certificateRelative());
  }

  @Test
  void aMisspeltProfileSettingIsRefusedWithTheFileItStandsIn() {
    String message = refusalOf("caisson.profiles.quick.time-limt", "PT5S");
    assertTrue(message.contains("caisson.profiles.quick.time-limt in "), message);
    assertTrue(message.contains("mine.properties"), message);
    assertTrue(message.contains("does not map to any root"), message);
  }

  @Test
  void aMisspeltGroupIsRefused() {
    String message = refusalOf("caisson.servise.queue-size", "5");
    assertTrue(message.contains("caisson.servise.queue-size"), message);
  }

  @Test
  void anUnknownSolverIsRefusedWithThoseThatThereAre() {
    String message = refusalOf("caisson.profiles.quick.solvers", "CLP,GLOPP");
    assertTrue(message.contains("GLOPP"), message);
    assertTrue(message.contains("allowed values: glop,clp"), message);
  }

  @Test
  void aProfileThatStatesOnlyATimeLimitIsRefusedWithAllThatItLacks() {
    String message = refusalOf("caisson.profiles.mine.time-limit", "PT5S");
    for (String missing : List.of("solvers", "stages", "hold-tolerance")) {
      assertTrue(message.contains("caisson.profiles.mine." + missing + " is required"), message);
    }
  }

  @Test
  void valuesThatMakeNoSenseAreReportedAllAtOnce() throws IOException {
    Map<String, String> changes =
        Map.of(
            "caisson.default-profile", "fast",
            "caisson.profiles.quick.time-limit", "PT0S",
            "caisson.profiles.quick.solvers", "CLP,CLP",
            "caisson.profiles.quick.primal-tolerance", "NaN",
            "caisson.profiles.quick.certificate-absolute", "2",
            "caisson.service.worker-threads", "100",
            "caisson.service.queue-size", "-1",
            "caisson.service.request-body-limit", "0");
    assertEquals(
        List.of(
            "caisson.default-profile (fast) is not a profile of these settings."
                + " Maybe one of: quick, standard, thorough.",
            "caisson.profiles.quick.certificate-absolute (2.0) is not between 1.0E-12 and 1.0."
                + " Maybe the value that config/README.md gives.",
            "caisson.profiles.quick.primal-tolerance (NaN) is not between 1.0E-12 and 0.001."
                + " Maybe the value that config/README.md gives.",
            "caisson.profiles.quick.solvers ([CLP, CLP]) names something twice."
                + " Maybe each of them once.",
            "caisson.profiles.quick.time-limit (PT0S) leaves no time to plan."
                + " Maybe PT10M, ten minutes.",
            "caisson.service.queue-size (-1) is less than 0. Maybe 0 or more.",
            "caisson.service.request-body-limit (0) lets no model in. Maybe 32M.",
            "caisson.service.worker-threads (100) is more than 64."
                + " Maybe the number of cores of the machine."),
        SettingsCheck.faultsOf(SettingsFile.with(changes)).stream().sorted().toList());
  }

  @Test
  void anUnknownProfileIsAnsweredWithThoseThatThereAre() throws IOException {
    RunProfiles profiles = new SettingsProducer(SettingsFile.with(Map.of())).runProfiles();
    UnknownProfileException refusal =
        assertThrows(UnknownProfileException.class, () -> profiles.byName("fast"));
    assertEquals(
        "Unknown profile (fast). The settings have no caisson.profiles.fast."
            + " Maybe one of: quick, standard, thorough.",
        refusal.getMessage());
  }

  private static RunProfile profile(Map<String, String> changes, String name) throws IOException {
    return new SettingsProducer(SettingsFile.with(changes)).runProfiles().byName(name);
  }

  private static String refusalOf(String name, String value) {
    Map<String, String> changes = Map.of(name, value);
    return assertThrows(ConfigValidationException.class, () -> SettingsFile.with(changes))
        .getMessage();
  }
}
