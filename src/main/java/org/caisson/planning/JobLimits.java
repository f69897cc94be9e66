package org.caisson.planning;

/**
 * How much the service takes on. Read from {@code config/application.properties}.
 *
 * @param workers the plans computed at the same time, 1 or more
 * @param waiting the plans that may wait for a worker, 0 or more
 * @param kept the finished plans kept for reading, 1 or more
 */
public record JobLimits(int workers, int waiting, int kept) {}
