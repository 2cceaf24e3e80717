package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics;

/** What another version of a codebook changes over a set of verbatims: which gain a topic and which lose one. Not thread-safe. */
public final class CodebookDiff {
    private final int samples;
    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private long verbatims;
    private long changed;

    /**
     * Makes an empty comparison.
     *
     * @param samples how many verbatims to keep of each change, the first ones
     * @throws IllegalArgumentException if it is negative
     */
    public CodebookDiff(int samples) {
        if (samples < 0) {
            throw new IllegalArgumentException("samples is negative: " + samples);
        }
        this.samples = samples;
    }

    /** Counts of one topic. */
    private static final class Tally {
        private long before;
        private long after;
        private final List<Verbatim> gained = new ArrayList<>();
        private final List<Verbatim> lost = new ArrayList<>();
        private long gains;
        private long losses;
    }

    /**
     * Adds a verbatim.
     *
     * @param before its analysis with the one version
     * @param after its analysis with the other version
     */
    public void add(Analysis before, Analysis after) {
        Set<String> was = ids(before);
        Set<String> is = ids(after);
        verbatims++;
        changed += was.equals(is) ? 0 : 1;
        Set<String> all = new TreeSet<>(was);
        all.addAll(is);
        for (String id : all) {
            Tally tally = tallies.computeIfAbsent(id, key -> new Tally());
            boolean there = was.contains(id);
            boolean here = is.contains(id);
            tally.before += there ? 1 : 0;
            tally.after += here ? 1 : 0;
            tally.gains += here && !there ? 1 : 0;
            tally.losses += there && !here ? 1 : 0;
            if (here != there) {
                List<Verbatim> kept = here ? tally.gained : tally.lost;
                if (kept.size() < samples) {
                    kept.add(after.verbatim());
                }
            }
        }
    }

    private static Set<String> ids(Analysis analysis) {
        Optional<Topics> topics = analysis.get(Layer.TOPICS);
        return topics.isEmpty()
                ? Set.of()
                : topics.get().all().stream().map(Topics.Topic::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns how many verbatims were compared.
     *
     * @return the count
     */
    public long verbatims() {
        return verbatims;
    }

    /**
     * Returns how many of them gained or lost a topic.
     *
     * @return the count
     */
    public long changed() {
        return changed;
    }

    /**
     * Returns what became of each topic that a verbatim had before or after.
     *
     * @return those that changed most first, then by id
     */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        tallies.forEach((id, tally) -> changes.add(
                new Change(id, tally.before, tally.after, tally.gains, tally.losses, tally.gained, tally.lost)));
        changes.sort((a, b) -> Long.compare(b.gains() + b.losses(), a.gains() + a.losses()));
        return changes;
    }

    /**
     * What became of one topic.
     *
     * @param topic its id
     * @param before how many verbatims had it with the one version
     * @param after how many have it with the other
     * @param gains how many have it now that had it not
     * @param losses how many had it that have it no more
     * @param gained the first of those that gained it
     * @param lost the first of those that lost it
     */
    public record Change(
            String topic,
            long before,
            long after,
            long gains,
            long losses,
            List<Verbatim> gained,
            List<Verbatim> lost) {
        /** Copies the lists. */
        public Change {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }

        /**
         * Returns the change as JSON.
         *
         * @return maps, lists, numbers and texts
         */
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("topic", topic);
            json.put("before", before);
            json.put("after", after);
            json.put("gains", gains);
            json.put("losses", losses);
            json.put("gained", samples(gained));
            json.put("lost", samples(lost));
            return json;
        }

        private static List<Map<String, Object>> samples(List<Verbatim> verbatims) {
            List<Map<String, Object>> samples = new ArrayList<>();
            for (Verbatim verbatim : verbatims) {
                Map<String, Object> sample = new LinkedHashMap<>();
                sample.put("id", verbatim.id());
                sample.put("text", verbatim.text());
                samples.add(sample);
            }
            return samples;
        }

        /** Shows the counts, no text. */
        @Override
        public String toString() {
            return "Change[" + topic + ", " + before + " to " + after + ", +" + gains + " -" + losses + "]";
        }
    }
}
