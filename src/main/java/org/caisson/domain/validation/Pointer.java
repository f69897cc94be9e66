package org.caisson.domain.validation;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Where a value stands in the planning model as one document, as a JSON pointer (RFC 6901). Names
 * are those of record components, so nothing needs escaping.
 */
record Pointer(String text) {
  static final Pointer ROOT = new Pointer("");

  Pointer at(String name) {
    return new Pointer(text + "/" + name);
  }

  Pointer at(int index) {
    return new Pointer(text + "/" + index);
  }

  /** Calls the visitor with each element of the list of that name and where the element stands. */
  <T> void each(String name, List<T> elements, BiConsumer<Pointer, T> visitor) {
    Pointer list = at(name);
    for (int i = 0; i < elements.size(); i++) {
      visitor.accept(list.at(i), elements.get(i));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
