package org.caisson.architecture.wrong.planning;

import org.caisson.architecture.wrong.settings.SettingsThatRead;
import org.eclipse.microprofile.config.Config;

record PlannerThatReadsSettings(SettingsThatRead settings, Config config) {}
