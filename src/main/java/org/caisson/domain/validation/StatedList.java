package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caisson.domain.model.StageKind;

/** Things that a model states, with their places and names, of which some may be of no use. */
final class StatedList<T> {
  private final List<Stated<T>> all;

  private record Stated<T>(Pointer at, T what, String name) {}

  StatedList() {
    this(new ArrayList<>());
  }

  private StatedList(List<Stated<T>> all) {
    this.all = all;
  }

  /** A list at the top of a model. */
  static <T> StatedList<T> of(String list, List<T> all, Function<T, String> name) {
    return new StatedList<T>().with(Pointer.ROOT.at(list), all, name);
  }

  /** Takes another list of the model in. */
  StatedList<T> with(Pointer list, List<T> more, Function<T, String> name) {
    for (int i = 0; i < more.size(); i++) {
      all.add(new Stated<>(list.at(i), more.get(i), name.apply(more.get(i))));
    }
    return this;
  }

  /** The same, found at a property of each. */
  StatedList<T> at(String property) {
    return new StatedList<>(
        all.stream().map(s -> new Stated<>(s.at().at(property), s.what(), s.name())).toList());
  }

  /** One warning names all that are unused, at the place of the first. */
  void report(
      Predicate<T> unused, String what, String why, StageKind missing, IssueCollector issues) {
    List<Stated<T>> found = all.stream().filter(stated -> unused.test(stated.what())).toList();
    if (!found.isEmpty()) {
      Stated<T> first = found.get(0);
      issues.report(
          first.at(),
          first.name(),
          what
              + " "
              + Words.names(found.stream().map(Stated::name).distinct().toList())
              + " are stated, but "
              + why
              + ". Maybe add "
              + Words.name(missing.name())
              + " to the stages.");
    }
  }
}
