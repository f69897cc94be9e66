package org.caisson.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that cannot start says why in a sentence or two, and nothing else. */
final class ServiceStartIT {
  @TempDir private Path folder;

  @Test
  void theEmbeddedDatabaseIsForOneProcess() throws IOException {
    List<String> settings = List.of("-Dcaisson.database.directory=" + folder);
    try (ServiceProcess first = ServiceProcess.start(folder, "both", settings).ready();
        ServiceProcess second = ServiceProcess.start(folder, "both", settings)) {
      assertEquals(
          "ERROR Caisson cannot use its database: Database may be already in use: \"%s/caisson.mv.db\"."
                  .formatted(folder)
              + " Maybe another process of Caisson uses it: only one can. Or"
              + " caisson.database.directory is not writable.\n",
          second.lastWords());
      first.submit(new LargeModel(2, 6).json());
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException {
    List<String> settings =
        List.of(
            "-Dcaisson.database.kind=postgresql",
            "-Dcaisson.database.url=jdbc:postgresql://localhost:1/caisson");
    try (ServiceProcess service = ServiceProcess.start(folder, "both", settings)) {
      assertEquals(
          "ERROR Caisson cannot use its database: Connection to localhost:1 refused. Check that the hostname"
              + " and port are correct and that the postmaster is accepting TCP/IP connections. Maybe"
              + " the server does not run, or caisson.database.url, username or password is another.\n",
          service.lastWords());
    }
  }

  @Test
  void aWorkerNeedsADatabaseThatCanBeShared() throws IOException {
    List<String> settings = List.of("-Dcaisson.database.directory=" + folder);
    try (ServiceProcess worker = ServiceProcess.start(folder, "worker", settings)) {
      assertEquals(
          "ERROR Caisson cannot start with these settings:\n  caisson.service.role (worker) does only a part"
              + " of the work, and the embedded database cannot be shared with a process that does the"
              + " rest. Maybe caisson.database.kind=postgresql, or the role both.\n",
          worker.lastWords());
    }
  }
}
