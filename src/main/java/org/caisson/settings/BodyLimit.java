package org.caisson.settings;

/**
 * The largest body that the service takes.
 *
 * @param bytes above zero
 */
public record BodyLimit(long bytes) {}
