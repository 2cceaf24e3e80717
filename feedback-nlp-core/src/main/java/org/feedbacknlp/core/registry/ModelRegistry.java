package org.feedbacknlp.core.registry;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;

/**
 * Holds several versions of models by name. One version of each serves; which one is changed while others ask, and who asked before the
 * change gets the answer of the version before. Another version may run as a shadow: it is asked the same, nobody gets its answers, and
 * how they differ is counted. Thread-safe.
 *
 * <p>A version is called by the first twelve hexadecimal digits of its model's digest, so that one file has one version everywhere.
 */
public final class ModelRegistry {
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    /** Makes an empty registry. */
    public ModelRegistry() {}

    /**
     * Takes a version in. The first one of a name serves at once; others wait until they are told to.
     *
     * @param model the model
     * @return its version
     * @throws ModelException if the model's numbers are damaged or of another kind
     */
    public String add(Model model) {
        Version version = Version.of(model);
        shelves.compute(model.name(), (name, shelf) -> {
            if (shelf == null) {
                return new Shelf(version);
            }
            shelf.add(version);
            return shelf;
        });
        return version.id();
    }

    /**
     * Returns the names of all models.
     *
     * @return a copy, in the order of the alphabet
     */
    public Set<String> names() {
        return new TreeSet<>(shelves.keySet());
    }

    /**
     * Returns the versions of a model.
     *
     * @param name which model
     * @return a copy, in the order in which they were added
     * @throws NoSuchElementException if there is no such model
     */
    public List<String> versions(String name) {
        return shelf(name).versions();
    }

    /**
     * Returns the version that serves.
     *
     * @param name which model
     * @return the version
     * @throws NoSuchElementException if there is no such model
     */
    public String serving(String name) {
        return shelf(name).desk().serving().id();
    }

    /**
     * Returns the version that runs beside the one that serves.
     *
     * @param name which model
     * @return the version; empty if none does
     * @throws NoSuchElementException if there is no such model
     */
    public Optional<String> shadow(String name) {
        return shelf(name).desk().shadow().map(shadow -> shadow.version().id());
    }

    /**
     * Lets another version serve. If it was the shadow, there is none afterwards.
     *
     * @param name which model
     * @param version the version
     * @throws NoSuchElementException if there is no such model or version
     */
    public void serve(String name, String version) {
        shelf(name).serve(version);
    }

    /**
     * Lets a version run beside the one that serves, and begins to count anew how the two differ.
     *
     * @param name which model
     * @param version the version
     * @throws NoSuchElementException if there is no such model or version
     * @throws IllegalArgumentException if it serves
     */
    public void startShadow(String name, String version) {
        shelf(name).shadow(version);
    }

    /**
     * Ends the shadow, if there is one.
     *
     * @param name which model
     * @throws NoSuchElementException if there is no such model
     */
    public void endShadow(String name) {
        shelf(name).endShadow();
    }

    /**
     * Gives a version away.
     *
     * @param name which model
     * @param version the version
     * @throws NoSuchElementException if there is no such model or version
     * @throws IllegalArgumentException if it serves or is the shadow
     */
    public void remove(String name, String version) {
        shelf(name).remove(version);
    }

    /**
     * Classifies a text by the version that serves; the shadow, if there is one, does the same beside it.
     *
     * @param name which model
     * @param verbatim the text
     * @return what the version that serves thinks of it
     * @throws NoSuchElementException if there is no such model
     */
    public Prediction predict(String name, Verbatim verbatim) {
        return shelf(name).desk().predict(verbatim);
    }

    /**
     * Tells how the shadow differs from the version that serves.
     *
     * @param name which model
     * @return what was counted since the shadow began; empty if there is no shadow
     * @throws NoSuchElementException if there is no such model
     */
    public Optional<ShadowDiff> diff(String name) {
        Desk desk = shelf(name).desk();
        return desk.shadow()
                .map(shadow -> shadow.diff(desk.serving().id(), shadow.version().id()));
    }

    private Shelf shelf(String name) {
        Shelf shelf = shelves.get(Objects.requireNonNull(name, "name"));
        if (shelf == null) {
            throw new NoSuchElementException("there is no such model: " + name);
        }
        return shelf;
    }
}
