package org.caisson.planning.store;

import java.util.UUID;

/**
 * A kept document at one of its revisions.
 *
 * @param id its identity, the same for all revisions
 * @param kind what it is
 * @param name what people called it at that revision
 * @param revision the revision
 */
public record KeptDocument(UUID id, DocumentKind kind, String name, Revision revision) {}
