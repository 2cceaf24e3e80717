package org.feedbacknlp.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** C10 of the engine as a whole: a host that drops it, as an application server does, gets all of it back. */
class EngineLoaderTest {
    private static final int LOADS = 5;
    private static final int MOST_COLLECTIONS = 40;
    private static final long PAUSE_MS = 50;

    private final ReferenceQueue<ClassLoader> gone = new ReferenceQueue<>();
    private final Set<WeakReference<ClassLoader>> there = new HashSet<>();

    @Test
    void C10_anEngineThatWasClosedLeavesNoClassLoader() throws Exception {
        for (int i = 0; i < LOADS; i++) {
            load();
        }
        for (int i = 0; i < MOST_COLLECTIONS && !there.isEmpty(); i++) {
            System.gc();
            for (Object one = gone.remove(PAUSE_MS); one != null; one = gone.poll()) {
                there.remove(one);
            }
        }
        assertEquals(0, there.size(), "of " + LOADS + " engines whose classes are still held");
    }

    private void load() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            there.add(new WeakReference<>(loader, gone));
            Class<?> type = loader.loadClass("org.feedbacknlp.api.FeedbackAnalyzer");
            AutoCloseable analyzer = (AutoCloseable) type.getMethod("create").invoke(null);
            type.getMethod("analyze", String.class).invoke(analyzer, "The delivery was late, but I love the screen");
            type.getMethod("close").invoke(analyzer);
        }
    }

    /** The class path of this test without the providers of the other tests. */
    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String path : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (!path.endsWith("test-classes")) {
                urls.add(new File(path).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
