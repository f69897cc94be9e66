package org.caisson.planning.store;

/**
 * What is to be kept.
 *
 * @param name what people call the document
 * @param contentHash SHA-256 of the content in its canonical form, in hexadecimal
 * @param json the content, a JSON document that was found valid
 * @param author who keeps it
 * @param reason why, empty when nobody said
 */
public record NewRevision(
    String name, String contentHash, String json, String author, String reason) {}
