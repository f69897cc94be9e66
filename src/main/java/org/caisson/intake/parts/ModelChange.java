package org.caisson.intake.parts;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A change to a model that is put together, as RFC 6902 has it; a record of a list may be named by
 * its id instead of its number: {@code /contractLines/K1-1/firm}.
 *
 * @param op {@code add}, {@code remove}, {@code replace}, {@code move}, {@code copy} or {@code
 *     test}
 * @param path where
 * @param from where from, of {@code move} and {@code copy}
 * @param value what, of {@code add}, {@code replace} and {@code test}
 * @param pointer where the change stands in what its author wrote
 */
public record ModelChange(
    String op, String path, @Nullable String from, @Nullable JsonNode value, String pointer) {}
