package org.caisson.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Who keeps something and why, as headers say it. */
record Authors(String author, String reason) {
  static final String AUTHOR = "X-Caisson-Author";
  static final String REASON = "X-Caisson-Reason";

  private static final String NOBODY = "unnamed";
  private static final int LONGEST_AUTHOR = 200;
  private static final int LONGEST_REASON = 2000;

  /** From the values of the headers. */
  static Authors of(@Nullable String author, @Nullable String reason) {
    String who = text(AUTHOR, author, LONGEST_AUTHOR);
    String why = text(REASON, reason, LONGEST_REASON);
    PlainText.strangerInName(who).ifPresent(stranger -> refuse(AUTHOR, who, stranger));
    PlainText.strangerInLines(why).ifPresent(stranger -> refuse(REASON, why, stranger));
    return new Authors(who.isEmpty() ? NOBODY : who, why);
  }

  private static void refuse(String header, String text, int stranger) {
    throw ProblemException.of(
        400, "Header cannot be used", header + " " + PlainText.refusal(text, stranger));
  }

  /** Headers carry ASCII only, so that other letters come percent-encoded. */
  private static String text(String header, @Nullable String value, int longest) {
    if (value == null) {
      return "";
    }
    String text = decoded(header, value).strip();
    if (text.length() > longest) {
      throw ProblemException.of(
          400,
          "Header cannot be used",
          "%s (%s...) is longer than %d characters. Maybe shorten it."
              .formatted(header, text.substring(0, 40), longest));
    }
    return text;
  }

  private static String decoded(String header, String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw ProblemException.of(
          400,
          "Header cannot be used",
          "%s (%s) has a %% that begins no encoded letter. Maybe write %%25 for the sign itself."
              .formatted(header, value));
    }
  }
}
