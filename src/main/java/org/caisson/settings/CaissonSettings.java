package org.caisson.settings;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/**
 * Every setting under {@code caisson.}, as {@code config/application.properties} gives and explains
 * them. A setting that is not here stops the start.
 */
@ConfigMapping(prefix = "caisson")
interface CaissonSettings {

  /** The name of the profile of a plan that names none. */
  String defaultProfile();

  /** The run profiles by name. */
  Map<String, ProfileSettings> profiles();

  /** The limits of what is read. */
  InputSettings input();

  /** Where things are kept. */
  DatabaseSettings database();

  /** The limits of the service. */
  ServiceSettings service();
}
