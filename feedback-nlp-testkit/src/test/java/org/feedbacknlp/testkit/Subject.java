package org.feedbacknlp.testkit;

import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What the author of a plugin writes, for whichever provider of the tests a run is told to take. Run by other tests only. */
@ExtendWith(Subject.Told.class)
class Subject extends ProviderConformance {
    /** The configuration parameter that names the provider's class. */
    static final String PROVIDER = "testkit.provider";

    /** The configuration parameter that names the folder of its classes, if it is not on the class path. */
    static final String FOLDER = "testkit.folder";

    /** The configuration parameter that has the texts, a line each. */
    static final String TEXTS = "testkit.texts";

    /** The configuration parameter that says how often the plugin is loaded. */
    static final String LOADS = "testkit.loads";

    private final Class<? extends AnnotatorProvider> type;
    private final List<String> texts;
    private final int loads;

    Subject(ExtensionContext told) {
        type = named(
                told.getConfigurationParameter(PROVIDER).orElseThrow(),
                told.getConfigurationParameter(FOLDER).map(Path::of));
        texts = told.getConfigurationParameter(TEXTS).orElseThrow().lines().toList();
        loads = told.getConfigurationParameter(LOADS, Integer::valueOf).orElseThrow();
    }

    private static Class<? extends AnnotatorProvider> named(String name, Optional<Path> folder) {
        ClassLoader here = Subject.class.getClassLoader();
        try {
            ClassLoader loader = folder.isEmpty()
                    ? here
                    : new URLClassLoader(new URL[] {folder.get().toUri().toURL()}, here);
            return Class.forName(name, true, loader).asSubclass(AnnotatorProvider.class);
        } catch (ClassNotFoundException | MalformedURLException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }

    @Override
    protected AnnotatorProvider provider() {
        try {
            Constructor<? extends AnnotatorProvider> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    protected List<String> texts() {
        return texts;
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(3);
    }

    @Override
    protected int loads() {
        return loads;
    }

    /** Hands the run's configuration on. */
    static final class Told implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ExtensionContext.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context;
        }
    }
}
