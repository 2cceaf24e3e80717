package org.feedbacknlp.training.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.core.json.JsonWriter;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.sentiment.SentimentNetwork;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.figures.Judged;
import org.feedbacknlp.training.figures.MeasuredSets;
import org.feedbacknlp.training.figures.OneStar;
import org.feedbacknlp.training.figures.SetFigures;
import org.feedbacknlp.training.network.Supply.Labelled;

/**
 * What the network's card says: data and licences, recipe, figures, known failures. The figures are those of the accurate tier, which asks
 * the network about every text.
 */
final class Card {
    private static final List<String> FAILURES = List.of(
            "no set here is a clean test: dev parts chose the mix with the fast tier, and the others were looked at while choices were made",
            "the share of neutral differs by source",
            "names of persons, groups and places have no weight; what is said of them has",
            "negation over a distance",
            "sarcasm",
            "a question answered no");

    private Card() {}

    /**
     * Measures both tiers together and tells it.
     *
     * @param data the folder of sets
     * @param seed with which the network was drawn
     * @param tiers asks both about a text
     * @param mix of the tiers
     */
    static String of(DataFolder data, long seed, Tiers tiers, Mix mix) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("name", SentimentNetwork.NAME);
        card.put("kind", "single");
        card.put("language", "en");
        card.put("data", learned(new Supply(data).labelled(seed)));
        card.put("recipe", recipe(seed, mix));
        Map<String, Object> measured = new LinkedHashMap<>();
        MeasuredSets.of(data)
                .forEach((set, rows) -> measured.put(set, new SetFigures(judged(tiers.ask(rows), mix)).toJson()));
        card.put("measured", measured);
        card.put("oneStarCalledPositive", OneStar.calledPositive(judged(tiers.ask(OneStar.rows(data)), mix)));
        card.put("knownFailures", FAILURES);
        return JsonWriter.of(card);
    }

    private static List<Judged> judged(List<Case> cases, Mix mix) {
        return cases.stream().map(one -> one.judged(mix)).toList();
    }

    private static Map<String, Object> learned(List<Labelled> labelled) {
        Map<String, Integer> sources = new TreeMap<>();
        labelled.forEach(one -> sources.merge(one.source(), 1, Integer::sum));
        Map<String, Object> learned = new LinkedHashMap<>();
        learned.put("examples", labelled.size());
        learned.put("sources", sources);
        learned.put("withoutLabels", Supply.plainSets());
        learned.put("licence", "CC0, CC BY 3.0, CC BY 4.0, MIT, Apache-2.0, by source; templates Apache-2.0");
        return learned;
    }

    private static Map<String, Object> recipe(long seed, Mix mix) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        recipe.put("vectors", "positive pointwise mutual information of texts without labels, window 5, 80 factors");
        recipe.put("filters", "128 each over one, two and three words, the strongest answer of each");
        recipe.put("inputs", "negation, contrast, condition, shouting, opinion lexicon");
        recipe.put("unknown", "30 % of words are shown as unknown ones of their valence");
        recipe.put("solver", "Adam, 5 walks");
        recipe.put(
                "sources", "a bias a source, but none where words show it; surveys are looked at three times as often");
        recipe.put("seed", seed);
        recipe.put("mix", "fitted on dev parts");
        recipe.put("fast", rounded(mix.fast()));
        recipe.put("network", rounded(mix.network()));
        recipe.put("sureFrom", rounded(mix.sure()));
        return recipe;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
