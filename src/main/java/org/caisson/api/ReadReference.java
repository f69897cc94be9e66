package org.caisson.api;

import java.util.List;

/**
 * A plan of kept parts as far as it could be read.
 *
 * @param reference with nothing where a value could not be read
 * @param faults everything that is wrong with its form
 */
record ReadReference(PlanReference reference, List<Problem.Fault> faults) {}
