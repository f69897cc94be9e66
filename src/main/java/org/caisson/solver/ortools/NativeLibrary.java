package org.caisson.solver.ortools;

import com.google.ortools.Loader;
import java.nio.file.Path;

/**
 * Loads the native library of OR-Tools, once for the class loader that holds OR-Tools. When this
 * class is loaded again by another class loader (a reload in development mode), the loader of
 * OR-Tools finds that its work is done, or unpacks a copy of its own.
 */
final class NativeLibrary {
  private NativeLibrary() {}

  /**
   * Makes sure that the native library is there.
   *
   * @throws IllegalStateException when it cannot be loaded on this machine
   */
  static void load() {
    if (!Holder.LOADED) {
      throw new IllegalStateException("The native library of OR-Tools is not loaded.");
    }
  }

  private static boolean loadAndClean() {
    try {
      Loader.loadNativeLibraries();
    } catch (UnsatisfiedLinkError | RuntimeException e) {
      throw new IllegalStateException(
          "OR-Tools native library (%s, %s) cannot be loaded: %s. Maybe the temporary folder (%s) is full or does not allow programs; set -Djava.io.tmpdir to another."
              .formatted(
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  e.getMessage(),
                  temporaryFolder()),
          e);
    }
    new LeftoverLibraries(temporaryFolder()).delete();
    return true;
  }

  private static Path temporaryFolder() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Initialised by the first use, under the lock that the virtual machine holds for that. */
  private static final class Holder {
    private static final boolean LOADED = loadAndClean();
  }
}
