package org.caisson.scratch;

import java.nio.file.Path;
import org.caisson.intake.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all")
class ReadTest {
  @Test
  void read() {
    ReadResult r = new ModelReader().read(Path.of("models/nato-2024"));
    System.out.println(r.model().isPresent() + " " + r.contentHash());
    r.issues().stream().limit(60).forEach(i -> System.out.println(i));
    System.out.println(r.issues().size());
  }
}
