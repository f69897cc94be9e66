package org.caisson.intake;

/**
 * A scenario that is not a file of the model: what a command or a request states.
 *
 * @param name what to call it where a file would be named
 * @param json the scenario, as its schema has it
 */
public record ScenarioText(String name, String json) {}
