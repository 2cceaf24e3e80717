package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.topic.TopicMood;

/** Takes the aspects of a labelled set for topics, as if a codebook had found them, so that only what is felt about them is measured. */
public final class AspectProvider implements AnnotatorProvider {
    static final String NAME = "benchmark-aspects";
    static final String FILE = "file";

    private static final Option<String> SET = Option.text(FILE, "", "the labelled set");

    /** Makes the provider. */
    public AspectProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.TOPICS);
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTIMENT);
    }

    @Override
    public List<Option<?>> options() {
        return List.of(SET);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        try {
            Map<String, List<Aspect>> byText =
                    Aspect.read(Path.of(options.get(SET))).stream().collect(Collectors.groupingBy(Aspect::text));
            return new Given(byText);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the topic that stands for an aspect. */
    static String topic(Aspect aspect) {
        return "at-" + aspect.span().start() + "-" + aspect.span().end();
    }

    /** Returns a loader that finds it; without one no analyzer does. */
    static ClassLoader loader() throws IOException {
        Path folder = Files.createTempDirectory("feedback-nlp-plugin-");
        Path services = folder.resolve("META-INF/services/" + AnnotatorProvider.class.getName());
        Files.createDirectories(services.getParent());
        Files.writeString(services, AspectProvider.class.getName());
        services.toFile().deleteOnExit();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, AspectProvider.class.getClassLoader());
    }

    private record Given(Map<String, List<Aspect>> byText) implements Annotator {
        @Override
        public void annotate(Document document, Annotations annotations) {
            Map<String, List<Evidence>> found = new TreeMap<>();
            byText.getOrDefault(document.text(), List.of())
                    .forEach(aspect -> found.put(topic(aspect), List.of(new Evidence(aspect.span(), 1))));
            TopicMood mood = new TopicMood(
                    (TextDocument) document,
                    found.values(),
                    document.get(Layer.SENTIMENT).orElseThrow());
            annotations.put(
                    Layer.TOPICS,
                    new Topics(found.entrySet().stream()
                            .map(one -> new Topics.Topic(
                                    one.getKey(), 1, Optional.of(mood.about(one.getValue())), one.getValue()))
                            .toList()));
        }
    }
}
