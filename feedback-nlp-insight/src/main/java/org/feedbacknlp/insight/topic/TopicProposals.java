package org.feedbacknlp.insight.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.insight.stat.Keyness;
import org.feedbacknlp.insight.stat.Proportion;

/**
 * Proposes topics from the words of comments: expressions that name things (they are key phrases, or what key phrases end with) and hold
 * together (G² of their words against chance, Dunning 1993), forms of one word taken together, in the order of the comments that each
 * covers beyond those before it. Wants the layers tokens and keyphrases, and leaves out comments that have a topic already. Keeps the
 * words of the comments as numbers, and the analyses' texts for samples. The same comments in the same order give the same proposals. Not
 * thread-safe.
 */
public final class TopicProposals {
    /** An expression most of whose comments a topic has is a part of that topic. */
    private static final double PART = 0.6;

    private static final double LIFT = 2;
    private static final double RARE = 0.02;

    private static final int MOST_EXPRESSIONS = 5;
    private static final int LONGEST_SAMPLE = 300;
    private static final int SHORT_SAMPLE = 160;
    private static final int MANY_DIGITS = 5;

    private final ProposalOptions options;
    private final Words words = new Words();
    private final List<int[]> comments = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final Map<Long, Integer> named = new HashMap<>();

    /**
     * Makes an empty collection.
     *
     * @param options how topics are proposed
     */
    public TopicProposals(ProposalOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Adds a comment.
     *
     * @param analysis its analysis
     */
    public void add(Analysis analysis) {
        Optional<Tokens> tokens = analysis.get(Layer.TOKENS);
        int comment = comments.size();
        boolean hasTopic = analysis.get(Layer.TOPICS)
                .map(topics -> !topics.all().isEmpty())
                .orElse(false);
        known.set(comment, hasTopic);
        texts.add(showable(analysis));
        if (hasTopic || tokens.isEmpty()) {
            comments.add(new int[0]);
            return;
        }
        int[] numbers = numbers(tokens.get());
        comments.add(numbers);
        analysis.get(Layer.KEY_PHRASES)
                .ifPresent(phrases -> phrases.all().forEach(phrase -> name(phrase, tokens.get(), numbers)));
    }

    /** What shows personal data is no sample. */
    private static String showable(Analysis analysis) {
        boolean personal = analysis.get(Layer.PII)
                        .map(pii -> !pii.all().isEmpty())
                        .orElse(false)
                || analysis.get(Layer.TOKENS).map(TopicProposals::namesSomebody).orElse(true);
        String text = analysis.verbatim().text().strip();
        return personal ? "" : text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + "…";
    }

    /** Addresses, names of users and long numbers lead to a person. */
    private static boolean namesSomebody(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            TokenKind kind = tokens.kind(i);
            boolean number =
                    tokens.word(i).chars().filter(c -> c >= '0' && c <= '9').count() >= MANY_DIGITS;
            if (number || kind == TokenKind.EMAIL || kind == TokenKind.URL || kind == TokenKind.MENTION) {
                return true;
            }
        }
        return false;
    }

    private int[] numbers(Tokens tokens) {
        int[] numbers = new int[tokens.count()];
        for (int i = 0; i < numbers.length; i++) {
            boolean word = tokens.kind(i) == TokenKind.WORD && !tokens.foreign(i);
            numbers[i] = word ? words.count(tokens.word(i)) : 0;
        }
        return numbers;
    }

    private void name(KeyPhrases.KeyPhrase phrase, Tokens tokens, int[] numbers) {
        if (phrase.evidence().isEmpty()) {
            return;
        }
        Span span = phrase.evidence().get(0).span();
        int end = tokens.count();
        while (end > 0 && tokens.end(end - 1) > span.end()) {
            end--;
        }
        for (int from = end - 1;
                from >= 0
                        && end - from <= Candidates.LONGEST
                        && tokens.start(from) >= span.start()
                        && numbers[from] > 0;
                from--) {
            named.merge(Key.of(numbers, from, end - from), 1, Integer::sum);
        }
    }

    /**
     * Proposes topics.
     *
     * @return the proposals so far
     */
    public Proposals propose() {
        Candidates candidates = new Candidates(words, comments);
        candidates.name(named);
        List<Candidate> pool = candidates.standing(options.comments());
        BitSet covered = (BitSet) known.clone();
        List<Proposal> proposals = new ArrayList<>();
        while (proposals.size() < options.topics()) {
            Optional<Candidate> best = best(pool, covered);
            if (best.isEmpty()) {
                break;
            }
            proposals.add(proposal(best.get(), pool, candidates, covered));
        }
        BitSet left = new BitSet();
        left.set(0, comments.size());
        left.andNot(covered);
        return new Proposals(comments.size(), known.cardinality(), proposals, left.cardinality(), samples(left));
    }

    private Optional<Candidate> best(List<Candidate> pool, BitSet covered) {
        Candidate best = null;
        int most = options.comments() - 1;
        for (Candidate one : pool) {
            if (one.comments() > most) {
                int gain = one.comments() - one.in(covered);
                if (gain > most) {
                    most = gain;
                    best = one;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Proposal proposal(Candidate chosen, List<Candidate> pool, Candidates candidates, BitSet covered) {
        BitSet mine = new BitSet();
        chosen.addTo(mine);
        List<Candidate> parts = new ArrayList<>();
        for (Candidate one : pool) {
            if (one != chosen && (one.holds(chosen) || isPart(one.in(mine), one.comments(), mine.cardinality()))) {
                parts.add(one);
            }
        }
        List<Candidate> further = parts.stream()
                .filter(one -> !one.holds(chosen) && !chosen.holds(one))
                .limit(MOST_EXPRESSIONS)
                .toList();
        further.forEach(one -> one.addTo(mine));
        pool.remove(chosen);
        pool.removeAll(parts);
        BitSet gained = (BitSet) mine.clone();
        gained.andNot(covered);
        covered.or(mine);
        String text = candidates.text(chosen);
        String rule = quoted(text)
                + further.stream()
                        .map(one -> " OR " + quoted(candidates.text(one)))
                        .collect(Collectors.joining());
        return new Proposal(
                text.replace(' ', '-').replace("'", ""),
                text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
                rule,
                mine.cardinality(),
                gained.cardinality(),
                parts.stream().limit(MOST_EXPRESSIONS).map(candidates::text).toList(),
                samples(gained));
    }

    /** Most of its comments are the topic's, far more than chance would have. */
    private boolean isPart(int shared, int own, int topic) {
        if (shared < PART * own || own < RARE * topic || shared * (double) comments.size() < LIFT * own * topic) {
            return false;
        }
        Proportion inside = new Proportion(shared, topic);
        Proportion outside = new Proportion(own - shared, Math.max(1, comments.size() - topic));
        return Keyness.of(inside, outside).g2() >= Candidates.TOGETHER;
    }

    /** Short comments are read. */
    private static boolean isShort(String text) {
        return text.length() <= SHORT_SAMPLE;
    }

    private static String quoted(String text) {
        return text.indexOf(' ') < 0 ? text : '"' + text + '"';
    }

    private List<String> samples(BitSet from) {
        List<String> all = from.stream()
                .mapToObj(texts::get)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return Stream.concat(
                        all.stream().filter(TopicProposals::isShort),
                        all.stream().filter(text -> !isShort(text)))
                .limit(options.samples())
                .toList();
    }
}
