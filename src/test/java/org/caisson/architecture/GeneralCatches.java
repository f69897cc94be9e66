package org.caisson.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds the places in source code that catch {@code Exception} or {@code Throwable}. Class files
 * cannot tell: a try with resources catches {@code Throwable} in them too.
 */
final class GeneralCatches {
  private static final Set<String> TOO_GENERAL =
      Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

  private GeneralCatches() {}

  /** The places under a folder, each as {@code File.java:line}. */
  static List<String> under(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles(folder)));
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new CatchScanner(unit, Trees.instance(task), found).scan(unit, null);
      }
      return found;
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static final class CatchScanner extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> found;

    CatchScanner(CompilationUnitTree unit, Trees trees, List<String> found) {
      this.unit = unit;
      this.trees = trees;
      this.found = found;
    }

    @Override
    public Void visitCatch(CatchTree node, Void nothing) {
      if (caught(node).anyMatch(type -> TOO_GENERAL.contains(type.toString()))) {
        long position = trees.getSourcePositions().getStartPosition(unit, node);
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.add(file + ":" + unit.getLineMap().getLineNumber(position));
      }
      return super.visitCatch(node, nothing);
    }

    private static Stream<? extends Tree> caught(CatchTree node) {
      Tree type = node.getParameter().getType();
      return type instanceof UnionTypeTree union
          ? union.getTypeAlternatives().stream()
          : Stream.of(type);
    }
  }
}
