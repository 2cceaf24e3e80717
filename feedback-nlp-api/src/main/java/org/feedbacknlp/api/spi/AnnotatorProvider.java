package org.feedbacknlp.api.spi;

import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.stability.Experimental;

/**
 * Describes and makes an annotator; found with {@link java.util.ServiceLoader}. Cheap and stateless, with a public constructor
 * without arguments: nothing is loaded before {@link #create}. Implementations are thread-safe.
 */
public interface AnnotatorProvider {
    /** What the names of the engine's own providers start with; a plugin's name may not. */
    String RESERVED_PREFIX = "feedback-";

    /**
     * Returns the provider's name: unique, lower-case letters, digits and hyphens, as in {@code acme-urgency}.
     *
     * @return by default what {@link ProviderName} says; the same on every call, and the same as that where it stands
     * @throws IllegalStateException if the class neither has that annotation nor a method of its own
     */
    default String name() {
        ProviderName stated = getClass().getAnnotation(ProviderName.class);
        if (stated == null) {
            throw new IllegalStateException(getClass().getName() + " has no @ProviderName");
        }
        return stated.value();
    }

    /**
     * Returns the provider's version; it stands in every analysis that its annotators had a part in.
     *
     * @return the version, the same on every call
     */
    String version();

    /**
     * Returns the layers that its annotators make.
     *
     * @return at least one
     */
    Set<Layer<?>> produces();

    /**
     * Returns the layers that must be made before its annotators run.
     *
     * @return the layers, none by default; tokens, zones, language, sentences and clauses are always there
     */
    default Set<Layer<?>> requires() {
        return Set.of();
    }

    /**
     * Returns the layers that are used where they are made anyway.
     *
     * @return the layers, none by default
     */
    default Set<Layer<?>> uses() {
        return Set.of();
    }

    /**
     * Returns what its annotators may see of a verbatim.
     *
     * @return {@link Scope#WORDS} by default
     */
    default Scope scope() {
        return Scope.WORDS;
    }

    /**
     * Returns what triage must have found a verbatim to be for its annotators to see it; for any other, its layers are absent with the
     * status as the reason.
     *
     * @return {@link Status#CONTENT} alone by default
     */
    default Set<Status> statuses() {
        return Set.of(Status.CONTENT);
    }

    /**
     * Returns the languages that its layers are for. Where some are named, it makes its layers for verbatims in these languages alone, in
     * place of whoever makes them for the others; nothing has to be preferred or disabled for that.
     *
     * @return primary language tags, as in {@code it}; none, which is the default, for any language
     */
    @Experimental
    default Set<String> languages() {
        return Set.of();
    }

    /**
     * Returns its place among providers that could make the same layer: the highest wins.
     *
     * @return 0 by default; the engine's own have -100
     */
    default int priority() {
        return 0;
    }

    /**
     * Tells whether its layers are made when the caller asked for none by name.
     *
     * @return true by default
     */
    default boolean byDefault() {
        return true;
    }

    /**
     * Returns the layers among those it produces that are made only where somebody asks for them by name or needs them; whether that is
     * so, {@link ProviderContext#asked()} tells.
     *
     * @return the layers, none by default
     */
    default Set<Layer<?>> onDemand() {
        return Set.of();
    }

    /**
     * Describes the options that {@link #create} reads.
     *
     * @return the options, none by default; constants, since {@link Options#get} takes the very option that was returned here
     */
    default List<Option<?>> options() {
        return List.of();
    }

    /**
     * Makes an annotator. Models are loaded here.
     *
     * @param context what the engine tells a provider
     * @param options the caller's options, checked against {@link #options()}
     * @return a new, thread-safe annotator
     */
    Annotator create(ProviderContext context, Options options);
}
