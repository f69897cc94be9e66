package org.caisson.settings;

import java.time.Duration;
import java.util.List;
import org.caisson.planning.RunProfile;
import org.caisson.planning.RunProfile.StageGroup;
import org.caisson.solver.SolverKind;

/** One run profile as it is written; {@link RunProfile} says what each setting means. */
interface ProfileSettings {

  /** The most wall-clock time that a whole plan may take. */
  Duration timeLimit();

  /** The solvers to try in their order. */
  List<SolverKind> solvers();

  /** The groups of objective stages in their order. */
  List<StageGroup> stages();

  /** The solvers' own feasibility tolerance. */
  double primalTolerance();

  /** The solvers' own optimality tolerance. */
  double dualTolerance();

  /** The largest relative violation or gap of a certified stage. */
  double certificateRelative();

  /** The largest violation of a certified stage, in units. */
  double certificateAbsolute();

  /** By how much a later stage may give up an earlier stage's value, relative. */
  double holdTolerance();

  /** The gap at which the search for whole numbers ends, relative. */
  double integerGap();

  /** These settings as the profile of that name. */
  default RunProfile toProfile(String name) {
    return new RunProfile(
        name,
        timeLimit(),
        List.copyOf(solvers()),
        List.copyOf(stages()),
        primalTolerance(),
        dualTolerance(),
        certificateRelative(),
        certificateAbsolute(),
        holdTolerance(),
        integerGap());
  }
}
