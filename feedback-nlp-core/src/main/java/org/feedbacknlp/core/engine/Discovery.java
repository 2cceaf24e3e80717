package org.feedbacknlp.core.engine;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotator providers and reports what was rejected. Whatever a provider does wrong while it is found costs that provider
 * alone.
 */
final class Discovery {
    /** A loader that cannot list its service files fails for ever, and always with the same words. */
    private static final int MAX_SAME_FAILURES = 100;

    /** Who has more than so many broken providers has another problem. */
    private static final int MAX_FAILURES = 10_000;

    private static final String OWN_PACKAGE = "org.feedbacknlp.core.";

    private final Leave leave;
    private final String version;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<ProviderReport> rejected = new ArrayList<>();
    private final Map<String, String> locations = new TreeMap<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Discovery(Leave leave, String version) {
        this.leave = leave;
        this.version = version;
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
     * @param languages in which languages; none for any
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
            SortedSet<String> languages,
            int priority,
            SortedSet<Layer<?>> byDefault,
            List<Option<?>> options) {
        String name() {
            return report.name();
        }

        /** Tells whether somebody else made it, so that nothing of it can be trusted. */
        boolean isPlugin() {
            return !isOwn(provider.getClass());
        }
    }

    /**
     * Looks in the library's own loader, then in the caller's.
     *
     * @param options the caller's options
     * @param made providers that the engine makes itself
     * @param version the engine's version
     */
    static Discovery run(AnalyzerOptions options, List<AnnotatorProvider> made, String version) {
        Discovery discovery = new Discovery(Leave.of(options), version);
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

    /** Sets a provider aside that could not be set up. */
    void reject(Candidate candidate, String problem) {
        candidates.remove(candidate);
        ProviderReport known = candidate.report();
        rejected.add(new ProviderReport(
                known.name(),
                known.version(),
                known.location(),
                State.REJECTED,
                known.produces(),
                known.requires(),
                known.options(),
                Optional.of(problem),
                Optional.empty()));
    }

    private void load(ClassLoader loader) {
        Iterator<ServiceLoader.Provider<AnnotatorProvider>> services =
                ServiceLoader.load(AnnotatorProvider.class, loader).stream().iterator();
        String last = "";
        int same = 0;
        int failures = 0;
        while (same < MAX_SAME_FAILURES && failures < MAX_FAILURES) {
            try {
                if (!services.hasNext()) {
                    return;
                }
                take(services.next());
                last = "";
            } catch (ServiceConfigurationError | LinkageError broken) {
                String now = broken.toString();
                same = now.equals(last) ? same + 1 : 0;
                failures++;
                last = now;
                if (same == 0) {
                    refuse(Rejection.className(broken).orElse("unknown"), "", "discovery", broken);
                }
            }
        }
    }

    private void take(ServiceLoader.Provider<AnnotatorProvider> service) {
        Class<? extends AnnotatorProvider> type = service.type();
        if (!seen.add(type)) {
            return;
        }
        String phase = "discovery";
        try {
            String stated = leave.stated(type);
            Optional<String> refusal = leave.refusal(type, isOwn(type), stated);
            if (refusal.isPresent()) {
                String name = stated == null || stated.isBlank() ? type.getName() : stated;
                rejected.add(unused(name, location(type), State.DISABLED, refusal.get()));
                return;
            }
            phase = "instantiation";
            AnnotatorProvider provider = service.get();
            phase = "description";
            describe(provider);
        } catch (Throwable broken) {
            refuse(type.getName(), location(type), phase, broken);
        }
    }

    private void describe(AnnotatorProvider provider) {
        String name = provider.name();
        SortedSet<Layer<?>> produces = sorted(provider.produces());
        SortedSet<Layer<?>> requires = sorted(provider.requires());
        List<Option<?>> options = List.copyOf(provider.options());
        Optional<String> problem = problem(provider, name, produces);
        boolean disabled = problem.isEmpty() && leave.refuses(name);
        State state = problem.isPresent() ? State.REJECTED : disabled ? State.DISABLED : State.IDLE;
        Candidate candidate = new Candidate(
                provider,
                new ProviderReport(
                        name,
                        provider.version(),
                        location(provider.getClass()),
                        state,
                        ids(produces),
                        ids(requires),
                        settings(options),
                        disabled ? Optional.of("disabled") : problem,
                        Optional.empty()),
                produces,
                requires,
                sorted(provider.uses()),
                Objects.requireNonNull(provider.scope(), "scope"),
                Set.copyOf(provider.statuses()),
                Collections.unmodifiableSortedSet(new TreeSet<>(provider.languages())),
                provider.priority(),
                provider.byDefault() ? without(produces, provider.onDemand()) : sorted(Set.of()),
                options);
        if (state == State.IDLE) {
            locations.put(name, candidate.report().location());
            candidates.add(candidate);
        } else {
            rejected.add(candidate.report());
        }
    }

    private static List<ProviderReport.Setting> settings(List<Option<?>> options) {
        List<ProviderReport.Setting> settings = new ArrayList<>(options.size());
        for (Option<?> option : options) {
            settings.add(new ProviderReport.Setting(
                    option.key(), option.expected(), String.valueOf(option.fallback()), option.description()));
        }
        return settings;
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
        if (!isName(name)) {
            return Optional.of("description: a name is lower-case letters, digits and hyphens");
        }
        boolean own = isOwn(provider.getClass());
        if (!own && name.startsWith(AnnotatorProvider.RESERVED_PREFIX)) {
            return Optional.of("description: names that start with " + AnnotatorProvider.RESERVED_PREFIX
                    + " are the engine's own");
        }
        String stated = own ? null : leave.stated(provider.getClass());
        if (stated != null && !stated.equals(name)) {
            return Optional.of("description: its class states another name, " + stated);
        }
        if (locations.containsKey(name)) {
            return Optional.of("description: another provider is called the same, from " + locations.get(name)
                    + "; disable one by the name of its class, or rename it");
        }
        if (!Collections.disjoint(produces, Plan.OF_THE_TEXT)) {
            return Optional.of("description: tokens, zones, language, sentences and clauses are the engine's own");
        }
        return produces.isEmpty() ? Optional.of("description: it produces no layer") : Optional.empty();
    }

    /** Its package alone proves nothing: a plugin may call its package as it likes. */
    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN_PACKAGE)
                && type.getClassLoader() == Discovery.class.getClassLoader()
                && type.getModule() == Discovery.class.getModule()
                && Objects.equals(codeSource(type), codeSource(Discovery.class));
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

    private void refuse(String name, String location, String phase, Throwable broken) {
        rejected.add(unused(name, location, State.REJECTED, phase + ": " + Rejection.reason(broken, version)));
    }

    private static ProviderReport unused(String name, String location, State state, String problem) {
        return new ProviderReport(
                name, "", location, state, List.of(), List.of(), List.of(), Optional.of(problem), Optional.empty());
    }

    private static String location(Class<?> type) {
        if (type.getModule().isNamed()) {
            return "module " + type.getModule().getName();
        }
        CodeSource source = codeSource(type);
        return source == null || source.getLocation() == null
                ? ""
                : source.getLocation().getPath();
    }

    private static @Nullable CodeSource codeSource(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}
