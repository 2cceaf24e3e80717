package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an annotator says of one document. What an engine would refuse is noted, not refused, so that one fault is not taken for
 * another. Used by one thread at a time.
 */
final class Notes implements Annotations {
    private static final String UNKNOWN = "testkit-unknown";

    private final Set<Layer<?>> announced;
    private final SortedMap<Layer<?>, LayerValue> values = new TreeMap<>();
    private final SortedMap<Layer<?>, String> absences = new TreeMap<>();
    private final List<String> misuses = new ArrayList<>();
    private final List<WhyNot> whyNots = new ArrayList<>();
    private @Nullable Throwable thrown;
    private boolean shown;

    Notes(Set<Layer<?>> announced) {
        this.announced = new TreeSet<>(announced);
    }

    /** Lets an annotator look at a document. */
    void take(Annotator annotator, Document document) {
        shown = true;
        try {
            annotator.annotate(document, this);
            for (Layer<?> layer : announced) {
                annotator.whyNot(document, layer, UNKNOWN).ifPresent(whyNots::add);
            }
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (Throwable any) {
            thrown = any;
        }
    }

    Finding finding(Sample sample) {
        return new Finding(
                sample,
                shown ? Finding.End.ANSWERED : Finding.End.NOT_SHOWN,
                values,
                absences,
                misuses,
                whyNots,
                Optional.ofNullable(thrown));
    }

    static Finding givenUp(Sample sample) {
        return new Finding(
                sample, Finding.End.GIVEN_UP, new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), Optional.empty());
    }

    @Override
    public <T extends LayerValue> void put(Layer<T> layer, T value) {
        if (!isAnnounced(layer)) {
            return;
        }
        if (!layer.type().isInstance(value)) {
            misuses.add("layer " + layer + " was given a value that is no "
                    + layer.type().getSimpleName());
        } else if (values.putIfAbsent(layer, value) != null) {
            misuses.add("layer " + layer + " was given twice");
        }
    }

    @Override
    @SuppressWarnings("ConstantValue") // an author's code need not be null-marked
    public void absent(Layer<?> layer, String reason) {
        if (isAnnounced(layer)) {
            absences.put(layer, String.valueOf((Object) reason));
        }
    }

    private boolean isAnnounced(Layer<?> layer) {
        if (!announced.contains(layer)) {
            misuses.add("layer " + layer + " is none of those that produces() announces");
            return false;
        }
        return true;
    }
}
