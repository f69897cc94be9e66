package org.caisson.architecture.wrong.planning;

import java.io.IOException;
import java.io.InputStream;

final class PlannerThatCatchesAll {
  int exception(InputStream in) {
    try {
      return in.read();
    } catch (Exception e) {
      return -1;
    }
  }

  int throwable(InputStream in) {
    try (in) {
      return in.read();
    } catch (final Throwable e) {
      return -1;
    }
  }

  int union(InputStream in) {
    try {
      return in.read();
    } catch (Error | java.lang.Exception e) {
      return -1;
    }
  }

  int closes(InputStream in) throws IOException {
    try (in) {
      return in.read();
    } finally {
      in.close();
    }
  }
}
