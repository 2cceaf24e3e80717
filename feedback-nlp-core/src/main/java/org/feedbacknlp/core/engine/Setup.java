package org.feedbacknlp.core.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.core.classify.ModelProvider;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.core.codebook.CodebookException;
import org.feedbacknlp.core.codebook.CodebookProvider;
import org.feedbacknlp.core.engine.Discovery.Candidate;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.linear.Shares;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.pool.Ahead;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.core.text.WordList;
import org.feedbacknlp.core.triage.Question;
import org.feedbacknlp.core.triage.Triage;
import org.jspecify.annotations.Nullable;

/** Sets an analyzer up: discovery, plan, options, annotators. */
final class Setup {
    private static final String CODEBOOK = "codebook";

    private final AnalyzerOptions options;
    private final String version =
            WordList.read(Setup.class, "version.txt").get(0).get(0);
    private final List<String> problems = new ArrayList<>();
    private final SortedMap<String, String> models = new TreeMap<>();
    private final Map<String, Annotator> made = new LinkedHashMap<>();
    private final Map<String, SortedMap<String, String>> digests = new LinkedHashMap<>();
    private Optional<String> codebook = Optional.empty();

    private Setup(AnalyzerOptions options) {
        this.options = options;
    }

    static CoreAnalyzer run(AnalyzerOptions options) {
        return new Setup(options).make();
    }

    private CoreAnalyzer make() {
        List<AnnotatorProvider> given = new ArrayList<>(models());
        given.addAll(codebooks());
        if (!problems.isEmpty()) {
            // What follows from a model that is not there would be told as further problems.
            throw new SetupException(problems);
        }
        TextTools tools = new TextTools();
        Ahead languages = Ahead.of(tools::prepare);
        Discovery discovery = Discovery.run(options, given, version);
        Map<String, Options> checked = checkOptions(discovery.candidates());
        Plan plan = plan(discovery, checked);
        List<Stage> stages = problems.isEmpty() ? stages(plan) : List.of();
        closeTheRest(stages);
        if (!problems.isEmpty()) {
            languages.await();
            throw new SetupException(problems);
        }
        warn(discovery.rejected());
        SharedScorer scorer = share(stages);
        List<Ahead> ahead = List.of(languages, Ahead.of(scorer::prepare));
        ResultCache cache = options.cache().enabled() ? new ResultCache(options.cache()) : null;
        Provenance provenance = new Provenance(version, models, codebook);
        Pipeline pipeline = new Pipeline(plan.wanted(), stages, new Triage(new Question()), provenance, cache);
        return new CoreAnalyzer(
                pipeline, tools, options.limits(), cache, reports(discovery, stages), options.plugins(), ahead);
    }

    /** Plans and makes annotators, and plans again without a plugin that cannot be made and that nobody named. */
    private Plan plan(Discovery discovery, Map<String, Options> checked) {
        while (true) {
            List<String> found = new ArrayList<>();
            Plan plan = Plan.of(options, discovery.candidates(), found);
            problems.addAll(found);
            if (!problems.isEmpty()) {
                return plan;
            }
            Candidate broken = makeAnnotators(plan, checked, discovery);
            if (broken == null) {
                return plan;
            }
        }
    }

    /** Returns a plugin that was set aside, null if all annotators are there or it is known what keeps one away. */
    private @Nullable Candidate makeAnnotators(Plan plan, Map<String, Options> checked, Discovery discovery) {
        for (Candidate candidate : plan.providers()) {
            if (!made.containsKey(candidate.name())) {
                String problem = make(plan, candidate, checked);
                if (problem != null && isNamed(candidate)) {
                    problems.add(problem);
                } else if (problem != null) {
                    discovery.reject(candidate, problem);
                    return candidate;
                }
            }
        }
        return null;
    }

    /** Tells whether the caller knows of a provider: what keeps it away must not pass as if nothing were wrong. */
    private boolean isNamed(Candidate candidate) {
        String name = candidate.name();
        return !candidate.isPlugin()
                || options.providerOptions().containsKey(name)
                || options.preferred().containsValue(name)
                || options.allowed().isPresent()
                || candidate.produces().stream()
                        .anyMatch(layer -> !layer.shared()
                                && (options.layers().contains(layer)
                                        || options.added().contains(layer)));
    }

    private List<Stage> stages(Plan plan) {
        List<Stage> stages = new ArrayList<>();
        for (Candidate candidate : plan.providers()) {
            String name = candidate.name();
            Annotator annotator = Objects.requireNonNull(made.get(name), name);
            Guard guard = candidate.isPlugin() ? new Guard(name, options.plugins(), System::nanoTime) : null;
            stages.add(new Stage(
                    name,
                    candidate.scope(),
                    candidate.statuses(),
                    candidate.produces(),
                    plan.layersOf(candidate),
                    plan.layersByLanguage(candidate),
                    annotator,
                    guard));
            addDigests(candidate, Objects.requireNonNull(digests.get(name), name));
        }
        return stages;
    }

    /** Closes annotators that no stage took over. */
    private void closeTheRest(List<Stage> stages) {
        Map<String, Annotator> rest = new LinkedHashMap<>(made);
        stages.forEach(stage -> rest.remove(stage.name()));
        rest.forEach((name, annotator) ->
                new Stage(name, Scope.WORDS, Set.of(), Set.of(), Set.of(), Map.of(), annotator, null).close());
    }

    private static void warn(List<ProviderReport> reports) {
        List<String> rejected = new ArrayList<>();
        for (ProviderReport report : reports) {
            if (report.state() == State.REJECTED) {
                rejected.add(report.name() + " (" + report.problem().orElse("") + ")");
            }
        }
        if (!rejected.isEmpty()) {
            String line = new Failure(Failure.Phase.ENGINE, "engine", String.join("; ", rejected)).reason();
            System.getLogger(Setup.class.getName()).log(Level.WARNING, "providers that are not used: {0}", line);
        }
    }

    /** Lets annotators whose models need the same of a text read it once. */
    private static SharedScorer share(List<Stage> stages) {
        SharedScorer scorer = new SharedScorer();
        for (Stage stage : stages) {
            if (stage.annotator() instanceof Shares one) {
                one.share(scorer);
            }
        }
        return scorer;
    }

    private List<AnnotatorProvider> models() {
        Map<String, Model> byName = new LinkedHashMap<>();
        for (Path file : options.models()) {
            try {
                Model model = Model.read(file);
                if (byName.putIfAbsent(model.name(), model) != null) {
                    problems.add("two models are called " + model.name() + "; train one under another name");
                }
            } catch (NoSuchFileException missing) {
                problems.add("the model " + file + " cannot be used: there is no such file");
            } catch (IOException unreadable) {
                problems.add("the model " + file + " cannot be read: " + unreadable.getMessage());
            } catch (ModelException unusable) {
                problems.add("the model " + file + " cannot be used: " + unusable.getMessage());
            }
        }
        return byName.isEmpty() ? List.of() : List.of(new ModelProvider(List.copyOf(byName.values())));
    }

    private List<AnnotatorProvider> codebooks() {
        if (options.codebook().isEmpty()) {
            return List.of();
        }
        Path file = options.codebook().get();
        try {
            return List.of(new CodebookProvider(Codebook.read(file)));
        } catch (NoSuchFileException missing) {
            problems.add("the codebook " + file + " cannot be used: there is no such file");
        } catch (IOException unreadable) {
            problems.add("the codebook " + file + " cannot be read: " + unreadable.getMessage());
        } catch (CodebookException unusable) {
            problems.add("the codebook " + file + " cannot be used: " + unusable.getMessage());
        }
        return List.of();
    }

    private Map<String, Options> checkOptions(List<Candidate> candidates) {
        Map<String, Options> checked = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Map<String, String> given = options.providerOptions().getOrDefault(candidate.name(), Map.of());
            checked.put(candidate.name(), Options.check(candidate.name(), candidate.options(), given, problems));
        }
        for (String name : options.providerOptions().keySet()) {
            if (!checked.containsKey(name)) {
                problems.add("options are given for " + name + ", but no such provider was found");
            }
        }
        return checked;
    }

    /** Returns what keeps an annotator away, null if it was made. */
    private @Nullable String make(Plan plan, Candidate candidate, Map<String, Options> checked) {
        try {
            Annotator annotator = Objects.requireNonNull(
                    candidate
                            .provider()
                            .create(
                                    new ProviderContext(version, options.limits(), plan.asked()),
                                    Objects.requireNonNull(checked.get(candidate.name()))),
                    "the annotator");
            // Before it is asked anything, so that it is closed whatever it answers.
            made.put(candidate.name(), annotator);
            digests.put(candidate.name(), new TreeMap<>(annotator.digests()));
            return null;
        } catch (ModelException unusable) {
            return String.valueOf(unusable.getMessage());
        } catch (Throwable broken) {
            return "provider " + candidate.name() + " could not be set up: " + Rejection.reason(broken, version)
                    + "; disable it with disable(\"" + candidate.name() + "\")";
        }
    }

    private void addDigests(Candidate candidate, Map<String, String> digests) {
        for (Map.Entry<String, String> digest : digests.entrySet()) {
            if (digest.getKey().equals(CODEBOOK) && !(candidate.provider() instanceof ModelProvider)) {
                codebook = Optional.of(digest.getValue());
            } else {
                models.put(digest.getKey(), digest.getValue());
            }
        }
        models.putIfAbsent(candidate.name(), candidate.report().version());
    }

    private static List<ProviderReport> reports(Discovery discovery, List<Stage> stages) {
        Set<String> active = new HashSet<>();
        for (Stage stage : stages) {
            active.add(stage.name());
        }
        List<ProviderReport> reports = new ArrayList<>();
        for (Candidate candidate : discovery.candidates()) {
            ProviderReport found = candidate.report();
            reports.add(found.with(active.contains(found.name()) ? State.ACTIVE : State.IDLE, Optional.empty()));
        }
        reports.addAll(discovery.rejected());
        reports.sort(new ByName());
        return List.copyOf(reports);
    }

    /** A class of its own, since a start waits longer for a comparator that is put together. */
    private static final class ByName implements Comparator<ProviderReport> {
        @Override
        public int compare(ProviderReport a, ProviderReport b) {
            return a.name().compareTo(b.name());
        }
    }
}
