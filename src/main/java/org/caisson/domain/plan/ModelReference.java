package org.caisson.domain.plan;

/**
 * The model a plan was computed from.
 *
 * @param name the model's name
 * @param revision which revision of it, {@code working} for files and inline models
 * @param contentHash SHA-256 of the model as one canonical JSON document, in hexadecimal
 */
public record ModelReference(String name, String revision, String contentHash) {}
