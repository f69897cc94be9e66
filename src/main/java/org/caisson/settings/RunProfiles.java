package org.caisson.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.planning.RunProfile;

/** The run profiles that a user can name. */
public final class RunProfiles {
  private final Map<String, RunProfile> profiles;
  private final String defaultName;

  /**
   * The profiles by name.
   *
   * @param defaultName the name of one of them, for plans that name none
   */
  public RunProfiles(Map<String, RunProfile> profiles, String defaultName) {
    this.profiles = new TreeMap<>(profiles);
    this.defaultName = defaultName;
  }

  /**
   * The profile of that name.
   *
   * @throws UnknownProfileException when there is none; its message is for the user
   */
  public RunProfile byName(String name) {
    RunProfile profile = profiles.get(name);
    if (profile == null) {
      throw new UnknownProfileException(name, names());
    }
    return profile;
  }

  /** The profile of a plan that names none. */
  public RunProfile standard() {
    return byName(defaultName);
  }

  /** All names, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(profiles.keySet());
  }
}
