package org.caisson.planning;

/**
 * Lets a caller submit again without getting a second plan.
 *
 * @param key what the caller made up
 * @param fingerprint a digest of everything that was submitted
 */
public record SubmissionKey(String key, String fingerprint) {}
