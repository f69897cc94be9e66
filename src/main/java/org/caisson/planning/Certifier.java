package org.caisson.planning;

import org.caisson.domain.plan.StageCertificate;
import org.caisson.mathmodel.Certificate;

/** Holds a certificate against the tolerances of a run profile. */
final class Certifier {
  private final RunProfile profile;

  Certifier(RunProfile profile) {
    this.profile = profile;
  }

  StageCertificate judge(String stage, Certificate certificate, boolean integersFixed) {
    return new StageCertificate(
        stage,
        certificate.primal().absolute(),
        certificate.primal().relative(),
        certificate.primal().relativeAt(),
        certificate.dual().absolute(),
        certificate.dual().relative(),
        certificate.dual().relativeAt(),
        certificate.gap(),
        certificate.gapRelative(),
        isWithinTolerance(certificate),
        integersFixed);
  }

  /** Whether the value with whole numbers fixed is as near to the search's bound as it should. */
  boolean confirms(StageTask task, Certificate certificate) {
    return task.search().isEmpty()
        || task.gap(certificate) <= profile.integerGap() + profile.certificateRelative()
            && task.contradiction(certificate) <= profile.certificateRelative();
  }

  /** Whether the values meet every constraint, whatever their duals prove. */
  boolean isFeasible(Certificate certificate) {
    return certificate.primal().absolute() <= profile.certificateAbsolute()
        && certificate.primal().relative() <= profile.certificateRelative();
  }

  /** Written so that NaN is never within tolerance. */
  private boolean isWithinTolerance(Certificate certificate) {
    return isFeasible(certificate)
        && certificate.dual().relative() <= profile.certificateRelative()
        && certificate.gapRelative() <= profile.certificateRelative();
  }
}
