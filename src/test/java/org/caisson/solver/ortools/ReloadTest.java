package org.caisson.solver.ortools;

import static org.caisson.solver.ortools.SmallPrograms.cold;
import static org.caisson.solver.ortools.SmallPrograms.costs;
import static org.caisson.solver.ortools.SmallPrograms.twoByTwo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import java.io.InputStream;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;
import org.junit.jupiter.api.Test;

/** Development mode loads this program's classes anew while those of OR-Tools stay. */
class ReloadTest {

  @Test
  void aSecondClassLoaderFindsTheNativeLibraryLoaded() throws Exception {
    solve(new OrToolsSolver());
    Class<?> reloaded =
        Class.forName(OrToolsSolver.class.getName(), true, new Reload(getClass().getClassLoader()));
    assertNotSame(OrToolsSolver.class, reloaded);
    solve((LinearSolver) reloaded.getDeclaredConstructor().newInstance());
  }

  private static void solve(LinearSolver solver) {
    try (SolverSession session = solver.open(twoByTwo(), SolverKind.GLOP)) {
      session.objective(costs(2, 3));
      assertEquals(
          Termination.OPTIMAL,
          session.solve(cold(Algorithm.DUAL), new Cancellation()).termination());
    }
  }

  /** Defines the classes of the adapter once more, and leaves all others to its parent. */
  private static final class Reload extends ClassLoader {
    private static final String ADAPTER = "org.caisson.solver.ortools.";

    Reload(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(ADAPTER)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
