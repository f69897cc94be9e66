package org.caisson.domain.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names that were meant by many unknown ones. When there are so many that the search
 * would keep everybody waiting, the later ones get none: a document with thousands of wrong names
 * has one cause, which the first of them show.
 */
public final class Suggestions {
  /** Pairs of letters that are compared: a second or two. */
  private static final double MOST_WORK = 3e8;

  private double work;

  /** The closest known name, as {@link ClosestName} has it; empty once the work is done. */
  Optional<String> closest(String unknown, Collection<String> known) {
    return spend(unknown, known) ? ClosestName.to(unknown, known) : Optional.empty();
  }

  /** The sentence of {@link Words#maybe}; without names once the work is done. */
  public String maybe(String unknown, Collection<String> known, String otherwise) {
    return Words.maybe(unknown, spend(unknown, known) ? known : List.of(), otherwise);
  }

  private boolean spend(String unknown, Collection<String> known) {
    work += (double) known.size() * unknown.length() * unknown.length();
    return work <= MOST_WORK;
  }
}
