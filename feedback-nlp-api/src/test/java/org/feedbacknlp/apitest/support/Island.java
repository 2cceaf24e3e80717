package org.feedbacknlp.apitest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.api.EngineProvider;
import org.feedbacknlp.api.FeedbackAnalyzer;

/** A class loader of its own, with the library, these tests, and the engines that a service file names. */
public final class Island implements AutoCloseable {
    private final URLClassLoader loader;

    /**
     * Makes the loader.
     *
     * @param folder an empty folder for the service file
     * @param engines the lines of the service file
     */
    public Island(Path folder, List<String> engines) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.write(services.resolve(EngineProvider.class.getName()), engines);
            URL[] path = {
                root(FeedbackAnalyzer.class), root(Island.class), folder.toUri().toURL()
            };
            loader = new URLClassLoader(path, null); // the platform loader knows the modules of the tests
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Calls {@code FeedbackAnalyzer.create()} there.
     *
     * @return the class of the analyzer
     * @throws Throwable what the call throws
     */
    public Class<?> create() throws Throwable {
        try {
            return loader.loadClass(FeedbackAnalyzer.class.getName())
                    .getMethod("create")
                    .invoke(null)
                    .getClass();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static URL root(Class<?> type) throws MalformedURLException {
        String file = type.getName().replace('.', '/') + ".class";
        String url = String.valueOf(type.getClassLoader().getResource(file));
        return URI.create(url.substring(0, url.length() - file.length())).toURL();
    }
}
