package org.caisson.settings;

import java.util.List;

/** A run profile was asked for that the settings do not have; the message is for the user. */
public final class UnknownProfileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownProfileException(String name, List<String> known) {
    super(
        "Unknown profile (%s). The settings have no caisson.profiles.%s. Maybe one of: %s."
            .formatted(name, name, String.join(", ", known)));
  }
}
