package org.caisson.settings;

/**
 * The version of the program.
 *
 * @param text as the build names it
 */
public record ProgramVersion(String text) {}
