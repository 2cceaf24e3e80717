package org.feedbacknlp.api;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the engine. */
final class Engines {
    private Engines() {}

    /**
     * Finds the one engine that the library's own loader sees.
     *
     * @return the engine
     * @throws SetupException if there is none, it is broken, or there are several
     */
    static EngineProvider find() {
        List<EngineProvider> found = new ArrayList<>();
        try {
            for (EngineProvider engine :
                    ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader())) {
                found.add(engine);
            }
        } catch (ServiceConfigurationError | LinkageError broken) {
            SetupException unusable = new SetupException(List.of("the engine cannot be loaded: " + broken));
            unusable.initCause(broken);
            throw unusable;
        }
        if (found.isEmpty()) {
            throw new SetupException(
                    List.of("no engine found; add feedback-nlp-core to the class path or module path"));
        }
        if (found.size() > 1) {
            throw new SetupException(List.of("several engines found, keep one: "
                    + found.stream().map(engine -> engine.getClass().getName()).toList()));
        }
        return found.get(0);
    }
}
