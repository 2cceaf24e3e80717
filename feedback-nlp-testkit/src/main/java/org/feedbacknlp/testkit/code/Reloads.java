package org.feedbacknlp.testkit.code;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/** Loads a provider's classes again and again, and sees whether they go away. */
public final class Reloads {
    private static final int MOST_COLLECTIONS = 40;
    private static final long PAUSE_MS = 50;

    private final ProviderCode code;
    private final ReferenceQueue<AnewLoader> gone = new ReferenceQueue<>();
    private final Set<WeakReference<AnewLoader>> there = new HashSet<>();

    /** Begins with nothing loaded. */
    public Reloads(ProviderCode code) {
        this.code = code;
    }

    /**
     * Loads the classes once, uses the provider, and drops both.
     *
     * @throws ReflectiveOperationException if the provider has no public constructor without arguments
     */
    public void load(Consumer<AnnotatorProvider> use) throws ReflectiveOperationException {
        AnewLoader loader = new AnewLoader(code);
        there.add(new WeakReference<>(loader, gone));
        use.accept(loader.provider());
    }

    /** Returns how many are still held after the garbage collector had its chance. */
    public int held() {
        for (int i = 0; i < MOST_COLLECTIONS && !there.isEmpty(); i++) {
            System.gc();
            sweep();
        }
        return there.size();
    }

    private void sweep() {
        try {
            for (Object one = gone.remove(PAUSE_MS); one != null; one = gone.poll()) {
                there.remove(one);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
