package org.caisson.domain.validation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that an author most likely meant by an unknown one. */
public final class ClosestName {
  /** Two letters are part of too many names to mean one. */
  private static final int SHORTEST_PART = 3;

  /** Longer texts are not names that somebody misspelt. */
  private static final int LONGEST = 200;

  private ClosestName() {}

  /**
   * The known name at the least edit distance, upper and lower case counting as equal; empty when
   * even the closest is so far off that proposing it would mislead.
   */
  public static Optional<String> to(String unknown, Collection<String> known) {
    String closest = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      if (cannotBeClose(unknown, name)) {
        continue;
      }
      int distance = distance(unknown, name);
      if (distance < least && distance <= farthest(unknown, name)) {
        least = distance;
        closest = name;
      }
    }
    return Optional.ofNullable(closest).or(() -> onlyContaining(unknown, known));
  }

  /** Whether their lengths alone tell that no slip of the pen lies between them. */
  private static boolean cannotBeClose(String unknown, String name) {
    return Math.max(unknown.length(), name.length()) > LONGEST
        || Math.abs(unknown.length() - name.length()) > farthest(unknown, name);
  }

  /** The one known name that is a longer or shorter form of the unknown one. */
  private static Optional<String> onlyContaining(String unknown, Collection<String> known) {
    List<String> related = known.stream().filter(name -> isPart(unknown, name)).toList();
    return related.size() == 1 ? Optional.of(related.get(0)) : Optional.empty();
  }

  private static boolean isPart(String unknown, String name) {
    if (Math.max(unknown.length(), name.length()) > LONGEST) {
      return false;
    }
    String a = unknown.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    return Math.min(a.length(), b.length()) >= SHORTEST_PART && (a.contains(b) || b.contains(a));
  }

  /** A third of the longer name may differ; in a short name one letter. */
  private static int farthest(String unknown, String name) {
    return Math.max(1, Math.max(unknown.length(), name.length()) / 3);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours that turn one into the other. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
