package org.caisson.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** JSON pointers (RFC 6901) as text. */
final class Pointers {
  private Pointers() {}

  static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String token : pointer.substring(1).split("/", -1)) {
        tokens.add(token.replace("~1", "/").replace("~0", "~"));
      }
    }
    return tokens;
  }

  /** The name of the field that is pointed to; that of the list when an element is. */
  static String fieldName(String pointer) {
    List<String> tokens = tokens(pointer);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (!isIndex(tokens.get(i))) {
        return tokens.get(i);
      }
    }
    return "the document";
  }

  /** Whether a pointer leads to the value at the other or to something inside it. */
  static boolean isWithin(String pointer, String outer) {
    return pointer.equals(outer) || pointer.startsWith(outer + "/");
  }

  static boolean isIndex(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Orders pointers by the names on their way, and elements of lists by their index. */
  static final Comparator<String> ORDER =
      (one, other) -> {
        List<String> a = tokens(one);
        List<String> b = tokens(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          int order = compare(a.get(i), b.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(a.size(), b.size());
      };

  private static int compare(String one, String other) {
    boolean indexes = isIndex(one) && isIndex(other);
    int byLength = indexes ? Integer.compare(one.length(), other.length()) : 0;
    return byLength != 0 ? byLength : one.compareTo(other);
  }
}
