package org.caisson.domain.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** How values are written into messages. */
public final class Words {
  private static final int NAMES_SHOWN = 8;

  private Words() {}

  /** A number as a person writes it: {@code 120000}, {@code 0.25}, {@code 1E+300}. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    return Math.abs(value) >= 1e15 ? decimal.toString() : decimal.toPlainString();
  }

  /** So many of a thing whose plural ends with an s: {@code 1 month}, {@code 2 months}. */
  public static String counted(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** A name in the way messages quote names. */
  public static String name(String name) {
    return "`" + name + "`";
  }

  /** A list of names, cut short when it is long. */
  public static String names(Collection<String> names) {
    String shown =
        names.stream().limit(NAMES_SHOWN).map(Words::name).collect(Collectors.joining(", "));
    int hidden = names.size() - NAMES_SHOWN;
    return hidden > 0 ? shown + " and " + hidden + " more" : shown;
  }

  /**
   * The sentence that says what to do about an unknown name: the closest known one, or what there
   * is, or how to add one.
   */
  public static String maybe(String unknown, Collection<String> known, String otherwise) {
    return ClosestName.to(unknown, known)
        .map(closest -> "Maybe you meant " + name(closest) + ".")
        .orElseGet(
            () ->
                known.isEmpty()
                    ? "Maybe " + otherwise + "."
                    : "Maybe " + otherwise + ", or use one of " + names(known) + ".");
  }
}
