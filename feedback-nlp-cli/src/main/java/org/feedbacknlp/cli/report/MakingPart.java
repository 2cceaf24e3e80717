package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Provenance;

/** What made the report, and what its figures mean. */
final class MakingPart {
    private MakingPart() {}

    /** Makes the part. */
    static Optional<Part> of(Findings findings) {
        return Optional.of(new Part("making", "How this was made")
                .put(
                        "notes",
                        findings.options().notes().stream().map(Shown::text).toList())
                .put("minimum", Gathering.SURE.minimum())
                .put(
                        "engines",
                        findings.intake().provenances().stream()
                                .map(MakingPart::engine)
                                .toList()));
    }

    private static Map<String, Object> engine(Provenance provenance) {
        List<Map<String, String>> parts = new ArrayList<>();
        provenance.codebook().ifPresent(digest -> parts.add(part("codebook", digest)));
        provenance.models().forEach((name, digest) -> parts.add(part(name, digest)));
        return Map.of("version", Shown.name(provenance.version()), "parts", parts);
    }

    private static Map<String, String> part(String name, String digest) {
        return Map.of("name", Shown.name(name), "digest", Shown.name(digest));
    }
}
