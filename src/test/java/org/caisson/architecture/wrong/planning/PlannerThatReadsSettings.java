package org.caisson.architecture.wrong.planning;

import io.smallrye.config.ConfigMapping;
import org.caisson.architecture.wrong.settings.SettingsThatRead;

@ConfigMapping(prefix = "wrong")
interface PlannerThatReadsSettings {
  SettingsThatRead settings();
}
