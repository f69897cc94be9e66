package org.caisson.intake;

import org.caisson.domain.validation.Issue;

/** Numbers that a file can hold and a computer cannot compute with. */
final class Numbers {
  private static final int LONGEST_SHOWN = 40;

  private Numbers() {}

  static Issue notFinite(String documentPointer, String field, String value) {
    String shown =
        value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "..." : value;
    if (isTiny(value)) {
      return Issue.error(
          "number.notFinite",
          documentPointer,
          shown,
          "`%s` (%s) is smaller than any number a plan can be computed with, and would count as 0. Maybe write 0."
              .formatted(field, shown));
    }
    boolean digits = value.chars().anyMatch(Character::isDigit);
    String why =
        digits
            ? " is larger than any number a plan can be computed with. Maybe the exponent is wrong."
            : " is not a finite number, and no plan can be computed from it. Maybe a formula failed"
                + " where it came from.";
    return Issue.error(
        "number.notFinite", documentPointer, shown, "`" + field + "` (" + shown + ")" + why);
  }

  /** Whether the digits say a number other than 0, and a computer takes it for 0. */
  static boolean isTiny(String digits) {
    return digits.matches("[-+]?[\\d.]*[1-9][\\d.]*[eE]-\\d+") && isZero(digits);
  }

  private static boolean isZero(String digits) {
    return Double.parseDouble(digits) == 0;
  }
}
