package org.feedbacknlp.api.layer;

/** What a layer holds. Immutable and safe to share between threads; its {@code toString} shows no verbatim text. */
public interface LayerValue {
    /**
     * Returns the value as a tree that any JSON library can write: {@code Map<String, ?>} in the order of its keys,
     * {@code List}, {@code String}, {@code Integer}, {@code Long}, {@code Double} (finite) and {@code Boolean}.
     *
     * @return the tree, never null
     */
    Object toJson();
}
