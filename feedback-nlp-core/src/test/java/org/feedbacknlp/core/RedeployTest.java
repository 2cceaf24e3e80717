package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that loads and drops the library with a plugin again and again gets everything back. */
class RedeployTest {
    private static final int TIMES = 100;
    private static final long MOST_GROWTH = 5L << 20;

    @TempDir
    private Path folder;

    /** Where the library, what it stands on and the plugin lie, without anything of the tests. */
    private List<URL> places() throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        String own = FeedbackAnalyzer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        places.add(new URL("file:" + own));
        places.add(RedeployTest.engine());
        for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (part.contains("caffeine") || part.contains("jspecify")) {
                places.add(Path.of(part).toUri().toURL());
            }
        }
        for (String part : System.getProperty("jdk.module.path", "").split(File.pathSeparator, -1)) {
            if (part.contains("caffeine") || part.contains("jspecify")) {
                places.add(Path.of(part).toUri().toURL());
            }
        }
        return places;
    }

    private static URL engine() {
        return org.feedbacknlp.core.model.Model.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
    }

    private PluginFolder host() {
        return new PluginFolder(folder).classifier("Fine", "acme-fine", "x").source("Host", """
                        import org.feedbacknlp.api.*;
                        import org.feedbacknlp.api.layer.*;

                        public class Host implements Runnable {
                            public void run() {
                                AnalyzerBuilder builder =
                                        FeedbackAnalyzer.builder().pluginLoader(Host.class.getClassLoader());
                                if (!Boolean.getBoolean("acme.all")) {
                                    builder.layers(Layer.LABELS, Layer.TOPICS);
                                }
                                try (FeedbackAnalyzer analyzer = builder.build()) {
                                    Analysis analysis = analyzer.analyze("the delivery was late");
                                    if (analysis.get(Layer.LABELS).isEmpty()) throw new AssertionError(analysis);
                                }
                            }
                        }
                        """);
    }

    private static WeakReference<ClassLoader> deploy(List<URL> places)
            throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            ((Runnable) loader.loadClass("Host").getConstructor().newInstance()).run();
            return new WeakReference<>(loader);
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(RedeployTest::used)
                .sum();
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    private static long collected(List<WeakReference<ClassLoader>> loaders) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            System.gc();
            long gone = loaders.stream().filter(loader -> loader.refersTo(null)).count();
            if (gone == loaders.size() || System.nanoTime() > deadline) {
                return gone;
            }
        }
    }

    @Test
    void N072_C10_theLibraryAndAPluginAreLoadedAndDroppedAHundredTimes() throws Exception {
        List<URL> places = places();
        places.add(0, folder.toUri().toURL());
        host().loader().close();
        System.setProperty("acme.all", "true");
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>(List.of(deploy(places)));
        System.clearProperty("acme.all");
        loaders.add(deploy(places));
        collected(loaders);
        long before = metaspace();
        for (int i = 0; i < TIMES; i++) {
            loaders.add(deploy(places));
        }
        assertEquals(loaders.size(), collected(loaders), "class loaders that are collected");
        assertTrue(metaspace() - before < MOST_GROWTH, "metaspace grew by " + (metaspace() - before));
        assertEquals(
                List.of(),
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.startsWith("feedback-nlp-"))
                        .toList());
    }
}
