package org.feedbacknlp.lucene.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.api.rule.match.RuleCompiler;
import org.feedbacknlp.lucene.Alert;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.schema.Entry;
import org.feedbacknlp.lucene.schema.Gate;
import org.feedbacknlp.lucene.schema.Names;
import org.feedbacknlp.lucene.schema.Origins;
import org.jspecify.annotations.Nullable;

/**
 * Saved questions made ready to be asked of analyses: the rules by the API's own algebra over the words that an index would be given, the
 * filters by the fields that it would be given. Immutable and thread-safe.
 */
public final class Watches {
    private final List<Watch> watches = new ArrayList<>();
    private final WordNumbers words;
    private final boolean parts;
    private final Origins origins = new Origins();

    /**
     * Makes questions ready.
     *
     * @param saved the questions
     * @throws IllegalArgumentException if a rule refers to another one, or the rules have too many parts
     */
    public Watches(List<Saved> saved) {
        RuleCompiler compiler = new RuleCompiler(Map.of());
        for (Saved one : saved) {
            watches.add(new Watch(one.name(), one.rule().map(compiler::node).orElse(null), one.filters()));
        }
        words = new WordNumbers(compiler.words());
        parts = compiler.hasParts();
    }

    /**
     * A question made ready.
     *
     * @param name what it is called
     * @param rule its rule, null if it has none
     * @param filters its filters
     */
    private record Watch(String name, @Nullable Node rule, List<Filter> filters) {}

    /**
     * Returns what the questions are called.
     *
     * @return the names in their order
     */
    public List<String> names() {
        return watches.stream().map(Watch::name).toList();
    }

    /**
     * Asks all questions of an analysis.
     *
     * @param analysis the analysis
     * @return those that it answers, in their order
     */
    public List<Alert> match(Analysis analysis) {
        Entry entry = new Gate(new Names(Integer.MAX_VALUE, List.of()), origins).seen(analysis);
        AnalysisPlaces places = new AnalysisPlaces(analysis, entry.matched(), words, parts);
        Evaluation evaluation = new Evaluation(places);
        SeenFields fields = new SeenFields(entry);
        List<Alert> alerts = new ArrayList<>();
        for (Watch watch : watches) {
            @Nullable List<Hit> hits = watch.rule() == null ? List.of() : evaluation.find(watch.rule());
            if (hits != null && watch.filters().stream().allMatch(fields::pass)) {
                alerts.add(new Alert(watch.name(), places.spans(hits)));
            }
        }
        return List.copyOf(alerts);
    }
}
