package org.feedbacknlp.testkit.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.jspecify.annotations.Nullable;

/**
 * A provider on trial: its annotators are made and closed here, and look at documents that an engine made. Used by one thread, but for
 * {@link #readOnThreads}.
 */
public final class Trial implements AutoCloseable {
    private final AnnotatorProvider provider;
    private final Map<String, String> given;
    private final Duration patience;
    private final Lectern lectern;
    private final FeedbackAnalyzer engine;

    /**
     * Begins.
     *
     * @param provider the provider
     * @param given its options as text
     * @param patience how long one text may take
     * @throws org.feedbacknlp.api.SetupException if there is no engine, or a layer that the provider requires is made by nobody
     */
    public Trial(AnnotatorProvider provider, Map<String, String> given, Duration patience) {
        this.provider = provider;
        this.given = given;
        this.patience = patience;
        lectern = new Lectern(provider);
        engine = FeedbackAnalyzer.builder()
                .layers(Lectern.LAYER)
                .cache(CacheOptions.OFF)
                .plugins(PluginOptions.DEFAULT.withTimeout(Duration.ZERO)) // the kit has its own patience
                .pluginLoader(new HandedLoader(lectern))
                .build();
    }

    /** Makes an annotator of the provider. */
    public Annotator annotator() {
        return annotator(provider);
    }

    /**
     * Makes an annotator of another instance of the provider.
     *
     * @throws IllegalArgumentException if the options do not fit
     */
    public Annotator annotator(AnnotatorProvider another) {
        List<String> problems = new ArrayList<>();
        Options options = Options.check(another.name(), another.options(), given, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the options that the test gives do not fit: " + problems);
        }
        return Objects.requireNonNull(another.create(lectern.context(), options), "create() returned null");
    }

    /** Shows a document to whoever wants to look at it, on the calling thread, without a limit of time. */
    public void show(Sample sample, Consumer<Document> reader) {
        lectern.seat(reader);
        try {
            engine.analyze(sample.verbatim());
        } finally {
            lectern.seat(document -> {});
        }
    }

    /** Lets an annotator look at one sample. */
    public Finding read(Annotator annotator, Sample sample) {
        Notes notes = new Notes(provider.produces());
        boolean ended = Watch.ends(patience, () -> show(sample, document -> notes.take(annotator, document)));
        return ended ? notes.finding(sample) : Notes.givenUp(sample);
    }

    /** Returns what an annotator throws when what it gives is refused. */
    public Optional<Throwable> refuse(Annotator annotator, Sample sample) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        show(sample, document -> {
            try {
                annotator.annotate(document, new Refusal());
            } catch (RuntimeException | Error refused) {
                thrown.set(refused);
            }
        });
        return Optional.ofNullable(thrown.get());
    }

    /** Tells whether an annotator has a reason why a label is not in a sample. */
    public boolean answersWhyNot(Annotator annotator, Sample sample, Layer<?> layer, String label) {
        AtomicBoolean answered = new AtomicBoolean();
        show(
                sample,
                document ->
                        answered.set(annotator.whyNot(document, layer, label).isPresent()));
        return answered.get();
    }

    /** Lets an annotator look at samples, one after the other, up to the first that it does not come back from. */
    public List<Finding> read(Annotator annotator, List<Sample> samples) {
        List<Finding> findings = new ArrayList<>();
        for (Sample sample : samples) {
            Finding finding = read(annotator, sample);
            findings.add(finding);
            if (finding.end() == Finding.End.GIVEN_UP) {
                break;
            }
        }
        return findings;
    }

    /** Lets a fresh annotator look at samples, and closes it. */
    public List<Finding> readAfresh(List<Sample> samples) {
        try (Annotator annotator = annotator()) {
            return read(annotator, samples);
        }
    }

    /**
     * Lets an annotator look at samples on several threads at once, each a few times.
     *
     * @param findings what one thread alone finds in them
     * @return what was found otherwise, and what was not found in time
     */
    public List<Finding> readOnThreads(Annotator annotator, List<Finding> findings) {
        Crowd crowd = new Crowd(findings);
        lectern.seat(document -> crowd.compare(document.text(), read(annotator, document)));
        boolean ended = Watch.ends(patience, () -> crowd.run(sample -> engine.analyze(sample.verbatim())));
        lectern.seat(document -> {});
        return ended ? crowd.others() : List.of(Notes.givenUp(findings.get(0).sample()));
    }

    /** Lets an annotator look at a document, and keeps nothing of it. */
    public void peek(Annotator annotator, Document document) {
        read(annotator, document);
    }

    private Notes read(Annotator annotator, Document document) {
        Notes notes = new Notes(provider.produces());
        notes.take(annotator, document);
        return notes;
    }

    /** Makes an analyzer with the provider in its own place, for its layers alone. */
    public FeedbackAnalyzer analyzer() {
        AnalyzerBuilder builder = FeedbackAnalyzer.builder()
                .layers(provider.produces().toArray(Layer<?>[]::new))
                .cache(CacheOptions.OFF);
        if (engine.providers().stream().noneMatch(one -> one.name().equals(provider.name()))) {
            builder.pluginLoader(new HandedLoader(provider));
        }
        for (Layer<?> layer : provider.produces()) {
            if (!layer.shared()) {
                builder.prefer(layer, provider.name());
            }
        }
        given.forEach((key, value) -> builder.option(provider.name(), key, value));
        return builder.build();
    }

    @Override
    public void close() {
        engine.close();
    }
}
