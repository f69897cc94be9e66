package org.caisson.planning;

import java.util.List;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.UsedRevision;

/**
 * A plan that somebody wants.
 *
 * @param owner to whom it belongs
 * @param request what is to be planned
 * @param document the model of the request as one JSON document, so that it can be read again
 * @param sources the kept revisions that the model was put together from; empty for a model that
 *     was submitted as a whole
 */
public record PlanSubmission(
    Organisation owner, PlanRequest request, String document, List<UsedRevision> sources) {}
