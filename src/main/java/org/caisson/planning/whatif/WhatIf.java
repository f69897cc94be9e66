package org.caisson.planning.whatif;

import org.caisson.planning.PlanRequest;

/**
 * A question: what if the model were this one?
 *
 * @param label what to call it: the name of its scenario, or what is changed
 * @param request what is planned for it
 */
public record WhatIf(String label, PlanRequest request) {}
