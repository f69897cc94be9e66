package org.caisson.planning;

import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;

/**
 * The linear program of one stage: its optimum is the stage's value.
 *
 * @param id the id of the stage
 * @param model the constraints, those that hold earlier stages included
 * @param objective what is brought to its least, constant included
 */
public record StageProgram(String id, LinearModel model, LinearObjective objective) {}
