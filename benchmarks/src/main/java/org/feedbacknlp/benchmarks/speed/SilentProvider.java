package org.feedbacknlp.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.api.spi.Classifier;
import org.feedbacknlp.api.spi.ClassifierProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** A plugin that does nothing, so that what is left is what a plugin costs. */
@ProviderName("benchmark-silent")
public final class SilentProvider implements ClassifierProvider {
    /** Makes the provider. */
    public SilentProvider() {}

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Classifier createClassifier(ProviderContext context, Options options) {
        return text -> List.of();
    }

    /** Returns a loader that finds it; without one no analyzer does. */
    static ClassLoader loader() {
        try {
            Path folder = Files.createTempDirectory("feedback-nlp-plugin-");
            Path services = folder.resolve("META-INF/services/org.feedbacknlp.api.spi.AnnotatorProvider");
            Files.createDirectories(services.getParent());
            Files.writeString(services, SilentProvider.class.getName());
            services.toFile().deleteOnExit();
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, SilentProvider.class.getClassLoader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
