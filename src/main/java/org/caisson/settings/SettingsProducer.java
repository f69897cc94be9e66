package org.caisson.settings;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.planning.InputLimits;
import org.caisson.planning.JobLimits;
import org.caisson.planning.RunProfile;
import org.caisson.planning.jobs.ServiceRole;
import org.caisson.planning.store.DatabaseChoice;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands the settings to those who need them, once they are known to make sense. */
@Startup
@Singleton
final class SettingsProducer {
  private final CaissonSettings settings;

  SettingsProducer(CaissonSettings settings) {
    List<String> faults = SettingsCheck.faultsOf(settings);
    if (!faults.isEmpty()) {
      throw new ConfigurationException(
          "Caisson cannot start with these settings:\n  " + String.join("\n  ", faults));
    }
    this.settings = settings;
  }

  @Produces
  @Singleton
  RunProfiles runProfiles() {
    Map<String, RunProfile> profiles = new TreeMap<>();
    settings.profiles().forEach((name, written) -> profiles.put(name, written.toProfile(name)));
    return new RunProfiles(profiles, settings.defaultProfile());
  }

  @Produces
  @Singleton
  JobLimits jobLimits() {
    ServiceSettings service = settings.service();
    return new JobLimits(service.workerThreads(), service.queueSize(), service.plansKept());
  }

  @Produces
  @Singleton
  InputLimits inputLimits() {
    return settings.input().toLimits();
  }

  @Produces
  @Singleton
  DatabaseChoice databaseChoice() {
    return settings.database().kind();
  }

  @Produces
  @Singleton
  ServiceRole serviceRole() {
    return settings.service().role();
  }

  @Produces
  @Singleton
  BodyLimit bodyLimit() {
    return new BodyLimit(settings.service().requestBodyLimit().asLongValue());
  }

  @Produces
  @Singleton
  ProgramVersion programVersion(
      @ConfigProperty(name = "quarkus.application.version") String version) {
    return new ProgramVersion(version);
  }
}
