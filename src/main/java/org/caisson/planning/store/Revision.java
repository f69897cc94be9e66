package org.caisson.planning.store;

import java.time.Instant;

/**
 * One state of a document. It never changes.
 *
 * @param number counts the revisions of the document from 1
 * @param contentHash SHA-256 of the content in its canonical form, in hexadecimal
 * @param author who made it, in that person's own words
 * @param created when it was kept
 * @param reason why it was made, empty when nobody said
 */
public record Revision(
    int number, String contentHash, String author, Instant created, String reason) {}
