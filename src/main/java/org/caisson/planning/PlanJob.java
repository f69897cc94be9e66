package org.caisson.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.store.UsedRevision;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the background as it stands at one moment.
 *
 * <p>A job is accepted as {@code QUEUED}; a worker takes it and it is {@code SOLVING}; it ends in
 * one of the final statuses, and from then on it has a plan, if only one that says why there are no
 * values. A job that is cancelled while it waits ends as {@code CANCELLED} without ever being
 * solved. One whose worker is lost is begun again by another.
 *
 * @param id its identity
 * @param status where it stands
 * @param model what is planned
 * @param profile the name of the run profile
 * @param submitted when it was accepted
 * @param started when a worker took it, absent while it waits
 * @param finished when it was over, absent before
 * @param progress how far it is
 * @param attempt how many workers have taken it
 * @param sources the kept revisions that its model was put together from
 * @param cancelling whether it was asked to stop and has not ended yet
 * @param parent the plan beside which it was asked for, absent where it stands by itself
 * @param plan what it came to, without its lists of quantities; present when the status is final
 */
public record PlanJob(
    UUID id,
    PlanStatus status,
    ModelReference model,
    String profile,
    Instant submitted,
    @Nullable Instant started,
    @Nullable Instant finished,
    PlanProgress progress,
    int attempt,
    List<UsedRevision> sources,
    boolean cancelling,
    @Nullable UUID parent,
    Optional<ProductionPlan> plan) {}
