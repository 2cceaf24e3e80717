package org.feedbacknlp.core.engine;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Scope;

/**
 * Finds annotator providers and reports what was rejected. Whatever a provider does wrong while it is found costs that provider
 * alone.
 */
final class Discovery {
    /** A loader that cannot list its service files fails for ever, so failures in a row are bounded. */
    private static final int MAX_FAILURES_IN_A_ROW = 100;

    private static final String OWN_PACKAGE = "org.feedbacknlp.core.";

    private final Set<String> disabled;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<ProviderReport> rejected = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Discovery(Set<String> disabled) {
        this.disabled = disabled;
    }

    /**
     * A provider with all that it says of itself, asked once while whatever it does wrong costs it alone.
     *
     * @param provider the provider
     * @param report what is known of it
     * @param produces the layers that its annotators make
     * @param requires the layers that they need
     * @param uses the layers that they use where they are made anyway
     * @param scope what they may see
     * @param statuses of which verbatims
     * @param priority its place among providers of one layer
     * @param byDefault the layers among those it makes that are made unasked
     * @param options the options that it reads
     */
    record Candidate(
            AnnotatorProvider provider,
            ProviderReport report,
            SortedSet<Layer<?>> produces,
            SortedSet<Layer<?>> requires,
            SortedSet<Layer<?>> uses,
            Scope scope,
            Set<Status> statuses,
            int priority,
            SortedSet<Layer<?>> byDefault,
            List<Option<?>> options) {
        String name() {
            return report.name();
        }
    }

    /**
     * Looks in the library's own loader, then in the caller's.
     *
     * @param options the caller's options
     * @param made providers that the engine makes itself
     */
    static Discovery run(AnalyzerOptions options, List<AnnotatorProvider> made) {
        Discovery discovery = new Discovery(options.disabled());
        for (AnnotatorProvider one : made) {
            discovery.describe(one);
        }
        discovery.load(Discovery.class.getClassLoader());
        if (options.pluginLoader().isPresent()) {
            discovery.load(options.pluginLoader().get());
        }
        return discovery;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<ProviderReport> rejected() {
        return rejected;
    }

    private void load(ClassLoader loader) {
        Iterator<ServiceLoader.Provider<AnnotatorProvider>> services =
                ServiceLoader.load(AnnotatorProvider.class, loader).stream().iterator();
        int failures = 0;
        while (failures < MAX_FAILURES_IN_A_ROW) {
            try {
                if (!services.hasNext()) {
                    return;
                }
                take(services.next());
                failures = 0;
            } catch (ServiceConfigurationError | LinkageError broken) {
                failures++;
                reject("unknown", "", "discovery", broken);
            }
        }
    }

    private void take(ServiceLoader.Provider<AnnotatorProvider> service) {
        Class<? extends AnnotatorProvider> type = service.type();
        if (!seen.add(type)) {
            return;
        }
        AnnotatorProvider provider;
        try {
            provider = service.get();
        } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
            reject(type.getName(), location(type), "instantiation", broken);
            return;
        }
        try {
            describe(provider);
        } catch (LinkageError | RuntimeException broken) {
            reject(type.getName(), location(type), "description", broken);
        }
    }

    private void describe(AnnotatorProvider provider) {
        String name = provider.name();
        SortedSet<Layer<?>> produces = sorted(provider.produces());
        SortedSet<Layer<?>> requires = sorted(provider.requires());
        Optional<String> problem = problem(provider, name, produces);
        State state = problem.isPresent() ? State.REJECTED : disabled.contains(name) ? State.DISABLED : State.IDLE;
        Candidate candidate = new Candidate(
                provider,
                new ProviderReport(
                        name,
                        provider.version(),
                        location(provider.getClass()),
                        state,
                        ids(produces),
                        ids(requires),
                        problem),
                produces,
                requires,
                sorted(provider.uses()),
                Objects.requireNonNull(provider.scope(), "scope"),
                Set.copyOf(provider.statuses()),
                provider.priority(),
                provider.byDefault() ? without(produces, provider.onDemand()) : sorted(Set.of()),
                List.copyOf(provider.options()));
        if (state == State.IDLE) {
            names.add(name);
            candidates.add(candidate);
        } else {
            rejected.add(candidate.report());
        }
    }

    private static SortedSet<Layer<?>> without(SortedSet<Layer<?>> layers, Set<Layer<?>> others) {
        SortedSet<Layer<?>> rest = new TreeSet<>(layers);
        rest.removeAll(others);
        return Collections.unmodifiableSortedSet(rest);
    }

    private static SortedSet<Layer<?>> sorted(Set<Layer<?>> layers) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(layers));
    }

    private Optional<String> problem(AnnotatorProvider provider, String name, Set<Layer<?>> produces) {
        boolean own = provider.getClass().getName().startsWith(OWN_PACKAGE);
        if (!isName(name)) {
            return Optional.of("description: a name is lower-case letters, digits and hyphens");
        }
        if (!own && name.startsWith(AnnotatorProvider.RESERVED_PREFIX)) {
            return Optional.of("description: names that start with " + AnnotatorProvider.RESERVED_PREFIX
                    + " are the engine's own");
        }
        if (names.contains(name)) {
            return Optional.of("description: another provider is called the same; disable or rename one");
        }
        if (!Collections.disjoint(produces, Plan.OF_THE_TEXT)) {
            return Optional.of("description: tokens, zones, language, sentences and clauses are the engine's own");
        }
        return produces.isEmpty() ? Optional.of("description: it produces no layer") : Optional.empty();
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static List<String> ids(SortedSet<Layer<?>> layers) {
        List<String> ids = new ArrayList<>(layers.size());
        for (Layer<?> layer : layers) {
            ids.add(layer.id());
        }
        return ids;
    }

    private void reject(String name, String location, String phase, Throwable broken) {
        if (hasOutOfMemory(broken)) {
            throw new OutOfMemoryError("while a provider was loaded");
        }
        String reason = phase + ": " + broken.getClass().getSimpleName() + ": " + broken.getMessage();
        String line = new Failure(Failure.Phase.ENGINE, name, reason).reason();
        rejected.add(new ProviderReport(name, "", location, State.REJECTED, List.of(), List.of(), Optional.of(line)));
    }

    private static boolean hasOutOfMemory(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static String location(Class<?> type) {
        if (type.getModule().isNamed()) {
            return "module " + type.getModule().getName();
        }
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? ""
                : source.getLocation().getPath();
    }
}
