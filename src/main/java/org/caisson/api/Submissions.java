package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Severity;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.RunProfile;
import org.caisson.planning.SubmissionKey;
import org.caisson.settings.RunProfiles;
import org.caisson.settings.UnknownProfileException;
import org.jspecify.annotations.Nullable;

/** Makes a plan request of what a client submits, or tells the client everything that is wrong. */
@ApplicationScoped
class Submissions {
  private static final int LONGEST_KEY = 255;
  private static final String INLINE = "request";

  private final ModelReader reader;
  private final RunProfiles profiles;

  Submissions(ModelReader reader, RunProfiles profiles) {
    this.reader = reader;
    this.profiles = profiles;
  }

  /** What is to be planned; every fault of the model is in the one problem that is thrown. */
  PlanRequest request(byte[] model, @Nullable String profile) {
    RunProfile chosen = profile(profile);
    if (model.length == 0) {
      throw ProblemException.of(
          400,
          "Body is empty",
          "The body is empty, so there is nothing to plan. Maybe send a planning model as JSON.");
    }
    ReadResult read = reader.read(model, INLINE);
    return new PlanRequest(
        read.model().orElseThrow(() -> problem(read)),
        new ModelReference(read.name(), "working", read.contentHash()),
        read.issues().stream().map(LocatedIssue::issue).toList(),
        chosen);
  }

  /** The client's own key with a digest of what it submits; empty when it sends none. */
  Optional<SubmissionKey> key(@Nullable String key, byte[] model, @Nullable String profile) {
    if (key == null) {
      return Optional.empty();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw ProblemException.of(
          400,
          "Idempotency-Key cannot be used",
          "Idempotency-Key (%s) is blank or longer than %d characters. Maybe send a UUID."
              .formatted(key.substring(0, Math.min(key.length(), 40)), LONGEST_KEY));
    }
    return Optional.of(new SubmissionKey(key, fingerprint(model, profile)));
  }

  private RunProfile profile(@Nullable String name) {
    if (name == null) {
      return profiles.standard();
    }
    try {
      return profiles.byName(name);
    } catch (UnknownProfileException unknown) {
      throw ProblemException.of(400, "Profile is not known", unknown.getMessage());
    }
  }

  private static RuntimeException problem(ReadResult read) {
    List<Problem.Fault> faults =
        read.issues().stream()
            .filter(located -> located.issue().severity() == Severity.ERROR)
            .map(Submissions::fault)
            .toList();
    boolean broken = faults.stream().anyMatch(fault -> fault.code().equals("json.syntax"));
    return broken ? ProblemException.brokenJson(faults) : ProblemException.invalidModel(faults);
  }

  private static Problem.Fault fault(LocatedIssue located) {
    Issue issue = located.issue();
    String file = INLINE.equals(located.file()) ? null : located.file();
    return new Problem.Fault(
        located.pointer(),
        file,
        located.sheet(),
        located.row(),
        located.column(),
        located.cell(),
        issue.code(),
        issue.message(),
        issue.value());
  }

  private static String fingerprint(byte[] model, @Nullable String profile) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(model);
      digest.update(String.valueOf(profile).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("SHA-256 is missing from this Java runtime.", absent);
    }
  }
}
