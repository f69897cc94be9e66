package org.caisson.intake;

/**
 * What came of changing a model that is one document.
 *
 * @param read what came of reading it after the changes
 * @param document the changed model as one JSON document; of use only when it has no errors
 * @param scenario the name of the scenario; empty when it has none, which is an error
 */
public record ChangedDocument(ReadResult read, String document, String scenario) {}
