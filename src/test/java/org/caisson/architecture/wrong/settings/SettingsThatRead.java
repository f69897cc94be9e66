package org.caisson.architecture.wrong.settings;

import org.caisson.architecture.wrong.intake.Reader;
import org.caisson.architecture.wrong.planning.Planner;

public record SettingsThatRead(Reader reader, Planner planner) {}
