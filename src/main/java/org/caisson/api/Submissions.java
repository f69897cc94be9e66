package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ModelReference;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.intake.parts.Composition;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.RunProfile;
import org.caisson.planning.SubmissionKey;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.UsedRevision;
import org.caisson.settings.RunProfiles;
import org.caisson.settings.UnknownProfileException;
import org.jspecify.annotations.Nullable;

/** Makes a plan request of what a client submits, or tells the client everything that is wrong. */
@ApplicationScoped
class Submissions {
  private static final int LONGEST_KEY = 255;
  private static final String INLINE = "request";
  private static final String UNKEPT = "working";
  private static final String COMPOSED = "composed";

  private final ModelReader reader;
  private final RunProfiles profiles;
  private final ReferencedModels referenced;
  private final PlanBodies bodies = new PlanBodies();

  Submissions(ModelReader reader, RunProfiles profiles, ReferencedModels referenced) {
    this.reader = reader;
    this.profiles = profiles;
    this.referenced = referenced;
  }

  /** What is to be planned; every fault of the model is in the one problem that is thrown. */
  PlanSubmission submission(Organisation owner, byte[] body, @Nullable String profile) {
    if (body.length == 0) {
      throw ProblemException.of(
          400,
          "Body is empty",
          "The body is empty, so there is nothing to plan. Maybe send a planning model as JSON.");
    }
    Optional<ReadReference> reference = bodies.references(body);
    return reference.isPresent()
        ? ofParts(owner, reference.get(), profile)
        : inline(owner, body, profile);
  }

  private PlanSubmission inline(Organisation owner, byte[] body, @Nullable String profile) {
    RunProfile chosen = profile(profile);
    ReadResult read = reader.read(body, INLINE);
    if (read.model().isEmpty()) {
      throw refusal(read.errors());
    }
    ModelReference model = new ModelReference(read.name(), UNKEPT, read.contentHash());
    return new PlanSubmission(
        owner, request(read, model, chosen), new String(body, StandardCharsets.UTF_8), List.of());
  }

  private PlanSubmission ofParts(Organisation owner, ReadReference read, @Nullable String profile) {
    PlanReference reference = read.reference();
    RunProfile chosen = profile(oneOf(profile, reference.profile()));
    ReferencedModels.Composed composed = referenced.compose(owner, read);
    Composition composition = composed.composition();
    ReadResult model = reader.read(composition.document(), INLINE);
    if (model.model().isEmpty()) {
      throw refusal(model.errors().stream().map(composition::locate).toList());
    }
    PlanReference.Scenario scenario = reference.scenario();
    ModelReference named =
        new ModelReference(
            model.name(),
            revision(reference, composed.sources()),
            model.contentHash(),
            scenario == null ? null : scenario.name());
    return new PlanSubmission(
        owner, request(model, named, chosen), composition.document(), composed.sources());
  }

  /** The number of a kept model that is planned as it is, but for a scenario. */
  private static String revision(PlanReference reference, List<UsedRevision> sources) {
    boolean asItIs =
        sources.size() == 1
            && sources.get(0).kind() == DocumentKind.MODEL
            && reference.sections() == null
            && reference.overrides() == null;
    return asItIs ? Integer.toString(sources.get(0).revision()) : COMPOSED;
  }

  private static PlanRequest request(ReadResult read, ModelReference model, RunProfile profile) {
    return new PlanRequest(
        read.model().orElseThrow(),
        model,
        read.issues().stream().map(LocatedIssue::issue).toList(),
        profile);
  }

  private static @Nullable String oneOf(@Nullable String asked, @Nullable String written) {
    if (asked != null && written != null && !asked.equals(written)) {
      throw ProblemException.badParameter(
          "profile",
          asked,
          "is not the profile of the body, %s. Maybe name one.".formatted(written));
    }
    return asked == null ? written : asked;
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

  /** The run profile of that name; the standard one where none is named. */
  RunProfile profile(@Nullable String name) {
    if (name == null) {
      return profiles.standard();
    }
    try {
      return profiles.byName(name);
    } catch (UnknownProfileException unknown) {
      throw ProblemException.of(400, "Profile is not known", unknown.getMessage());
    }
  }

  private static RuntimeException refusal(List<LocatedIssue> errors) {
    return Faults.refusal("model", Faults.of(errors, INLINE));
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
