package org.caisson.cli;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.Stream;

/** The terminal that the program was started from. */
final class StandardTerminal {

  @Produces
  @Singleton
  Terminal terminal() {
    return new Terminal(System.out, System.err, charset());
  }

  /** Which property names the encoding of standard output depends on the version of Java. */
  private static Charset charset() {
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .findFirst()
        .orElseGet(Charset::defaultCharset);
  }
}
