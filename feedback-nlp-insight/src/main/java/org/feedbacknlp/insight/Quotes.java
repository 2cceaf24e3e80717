package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.insight.internal.Require;

/**
 * For each topic and each feeling about it, the words that say it best and may be shown: whole sentences from {@link
 * Layer#SENTENCES} around the topic's evidence, at most one of each verbatim, near-identical ones once. It is conservative:
 * in doubt a sentence is left out. Memory is bounded for each topic. Not thread-safe.
 */
public final class Quotes implements Accumulator<Quotes> {
    private final QuoteOptions options;
    private final SortedMap<Key, QuotePool> pools = new TreeMap<>();

    /**
     * Starts empty.
     *
     * @param options what makes a quote showable, and how many are kept
     */
    public Quotes(QuoteOptions options) {
        this.options = options;
    }

    private record Key(String topic, Polarity polarity) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byTopic = topic.compareTo(other.topic);
            return byTopic != 0 ? byTopic : polarity.compareTo(other.polarity);
        }
    }

    @Override
    public void add(Analysis analysis) {
        List<Topics.Topic> topics = analysis.get(Layer.TOPICS).map(Topics::all).orElse(List.of());
        if (topics.isEmpty()) {
            return;
        }
        QuoteFinder finder = new QuoteFinder(analysis, options);
        for (Topics.Topic topic : topics) {
            finder.best(topic).ifPresent(this::offer);
        }
    }

    private void offer(Quote quote) {
        pool(new Key(quote.topic(), quote.polarity())).offer(quote);
    }

    private QuotePool pool(Key key) {
        return pools.computeIfAbsent(key, missing -> new QuotePool(options.count()));
    }

    @Override
    public void merge(Quotes other) {
        Require.same(options, other.options, "options");
        other.pools.forEach((key, pool) -> pool(key).merge(pool));
    }

    /**
     * Returns the topics that have a quote.
     *
     * @return their ids, sorted
     */
    public List<String> topics() {
        return pools.keySet().stream().map(Key::topic).distinct().toList();
    }

    /**
     * Returns the quotes of one topic and one feeling.
     *
     * @param topic the topic's id
     * @param polarity how the respondents feel about it
     * @return the best first; at most as many as the options say, and none for a topic without
     */
    public List<Quote> of(String topic, Polarity polarity) {
        QuotePool pool = pools.get(new Key(topic, polarity));
        return pool == null ? List.of() : pool.best();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String topic : topics()) {
            List<Object> quotes = new ArrayList<>();
            for (Polarity polarity : Polarity.values()) {
                of(topic, polarity).forEach(quote -> quotes.add(quote.toJson()));
            }
            json.put(topic, quotes);
        }
        return json;
    }
}
