package org.caisson.planning;

import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.mathmodel.Values;

/**
 * A stage with its value, its proof and its numbers.
 *
 * @param result what it came to
 * @param least the least value of its objective: what it came to, or the negative of that where the
 *     stage is maximised
 * @param certificate the proof
 * @param values the numbers
 */
record SolvedStage(StageResult result, double least, StageCertificate certificate, Values values) {}
