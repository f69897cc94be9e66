package org.caisson.planning.sweep;

import java.util.OptionalDouble;
import org.caisson.domain.model.PlanningModel;

/** A number of a planning model that is to be changed. */
public interface Parameter {

  /** What it is, for the user. */
  String words();

  /** What it is in the model as it stands, if it is stated there. */
  OptionalDouble present();

  /**
   * The model with another value of it.
   *
   * @throws InvalidValueException when the model has errors then
   */
  PlanningModel at(double value);
}
