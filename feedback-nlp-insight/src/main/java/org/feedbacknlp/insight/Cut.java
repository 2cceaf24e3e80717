package org.feedbacknlp.insight;

import java.util.Optional;
import java.util.function.Function;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.insight.internal.Require;
import org.jspecify.annotations.Nullable;

/** What verbatims are divided by: a segment, the channel, the stage. Two cuts are equal when their names are. Immutable. */
public final class Cut {
    private final String name;
    private final Function<Verbatim, Optional<String>> value;

    private Cut(String name, Function<Verbatim, Optional<String>> value) {
        this.name = name;
        this.value = value;
    }

    /**
     * Divides by a segment.
     *
     * @param name the segment's name, such as {@code plan}
     * @return the cut, named {@code segment:} and the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Cut segment(String name) {
        Require.id(name, "name");
        return new Cut(
                "segment:" + name,
                verbatim -> Optional.ofNullable(verbatim.segments().get(name)));
    }

    /**
     * Divides by the channel.
     *
     * @return the cut, named {@code channel}
     */
    public static Cut channel() {
        return new Cut("channel", Verbatim::channel);
    }

    /**
     * Divides by the stage that the caller knows.
     *
     * @return the cut, named {@code stage}
     */
    public static Cut stage() {
        return new Cut("stage", verbatim -> verbatim.stage().map(stage -> stage.id()));
    }

    /**
     * Returns what is divided by.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns where a verbatim falls.
     *
     * @param verbatim the verbatim
     * @return its value, or empty where it has none or a blank one
     */
    public Optional<String> of(Verbatim verbatim) {
        return value.apply(verbatim).filter(found -> !found.isBlank());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cut that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
