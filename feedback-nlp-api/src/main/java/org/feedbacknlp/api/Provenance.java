package org.feedbacknlp.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * What made an analysis, so that it can be made again.
 *
 * @param version the engine's version
 * @param models name to digest ({@code sha256:...}) of each model and each provider's version, sorted by name, unmodifiable
 * @param codebook the digest of the codebook, or empty where none was used
 */
public record Provenance(String version, SortedMap<String, String> models, Optional<String> codebook)
        implements LayerValue {
    /** Checks the version and copies the map. */
    public Provenance {
        Require.id(version, "version");
        models = Require.sorted(models, "models");
        Objects.requireNonNull(codebook, "codebook");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version);
        json.put("models", models);
        codebook.ifPresent(digest -> json.put("codebook", digest));
        return json;
    }
}
