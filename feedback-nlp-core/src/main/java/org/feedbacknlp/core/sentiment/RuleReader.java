package org.feedbacknlp.core.sentiment;

import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/** Turns what rules found in a passage into the numbers of {@link RuleFeature}. A buffer that one passage after another reuses. */
final class RuleReader {
    static final double FULL_SCALE = 4;
    static final double MEAN_SCALE = 3.2;
    private static final double LONG = 40;

    /** The length of two words. */
    static final double FEW = 2 / LONG;

    private final double[] values = new double[RuleFeature.values().length];

    /** Returns the numbers of the passage that was read last, by the ordinals of their features. */
    double[] values() {
        return values;
    }

    /**
     * Reads a passage.
     *
     * @param document the text
     * @param passage which part of it
     * @param opinions those of the passage, in order
     */
    void read(TextDocument document, Passage passage, List<Opinion> opinions) {
        Arrays.fill(values, 0);
        links(document.clauseRanges(), passage);
        signs(document, passage);
        sums(document, passage, opinions);
        set(RuleFeature.LENGTH, Math.min(passage.end() - passage.first(), LONG) / LONG);
        set(RuleFeature.SENTENCES, StrictMath.log(1.0 + passage.sentences()));
        if (opinions.isEmpty()) {
            set(RuleFeature.NO_OPINION, 1);
            set(RuleFeature.NEGATOR_ALONE, values[RuleFeature.NEGATOR.ordinal()]);
        }
    }

    private void set(RuleFeature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private void flag(RuleFeature feature, boolean there) {
        if (there) {
            values[feature.ordinal()] = 1;
        }
    }

    /** Reads how the clauses hang together. */
    private void links(Ranges clauses, Passage passage) {
        for (int c = passage.firstClause(); c < passage.endClause(); c++) {
            Link link = ClauseSplitter.link(clauses.tag(c));
            flag(RuleFeature.CONTRAST, link == Link.CONTRAST);
            flag(RuleFeature.CONDITION, link == Link.CONDITION);
            flag(RuleFeature.CONCESSION, link == Link.CONCESSION);
        }
    }

    private void signs(TextDocument document, Passage passage) {
        TokenBuffer tokens = document.tokens();
        SmallWords small = document.smallWords();
        int words = 0;
        int shouted = 0;
        for (int t = passage.first(); t < passage.end(); t++) {
            if (tokens.foreign(t)) {
                continue;
            }
            if (small.length(t) > 0) {
                flag(RuleFeature.NEGATOR, small.is(t, Role.NEGATOR));
                flag(RuleFeature.EXPECTED, small.is(t, Role.EXPECTATION));
                flag(RuleFeature.PAST, small.is(t, Role.PAST));
            }
            TokenKind kind = tokens.kind(t);
            if (kind == TokenKind.WORD) {
                words++;
                shouted += tokens.allCaps(t) ? 1 : 0;
            } else if (kind == TokenKind.PUNCTUATION) {
                char mark = tokens.text().charAt(tokens.normalizedStart(t));
                flag(RuleFeature.ASKED, mark == '?');
                flag(RuleFeature.EXCLAIMED, mark == '!');
            }
        }
        set(RuleFeature.SHOUTED, words == 0 ? 0 : (double) shouted / words);
    }

    private void sums(TextDocument document, Passage passage, List<Opinion> opinions) {
        SmallWords small = document.smallWords();
        int afterContrast = passage.afterContrast(document.clauseRanges());
        double good = 0;
        double bad = 0;
        double best = 0;
        double worst = 0;
        double turned = 0;
        double head = 0;
        double tail = 0;
        double after = 0;
        for (int i = 0; i < opinions.size(); i++) {
            Opinion opinion = opinions.get(i);
            double value = opinion.value();
            good += Math.max(0, value);
            bad += Math.max(0, -value);
            best = Math.max(best, value);
            worst = Math.max(worst, -value);
            turned += small.is(opinion.first(), Role.NEGATOR) ? value : 0;
            head += opinion.first() < passage.headEnd() ? value : 0;
            tail += opinion.first() >= passage.tailFirst() ? value : 0;
            after += opinion.first() >= afterContrast ? value : 0;
        }
        sides(good, bad, opinions.size(), Math.sqrt(passage.end() - passage.first() + 2.0));
        set(RuleFeature.BEST, best / FULL_SCALE);
        set(RuleFeature.WORST, worst / FULL_SCALE);
        set(RuleFeature.TURNED, cut(turned));
        set(RuleFeature.FIRST_SENTENCE, cut(head));
        set(RuleFeature.LAST_SENTENCE, cut(tail));
        set(RuleFeature.AFTER_CONTRAST, cut(after));
        set(RuleFeature.LAST_CLAUSE, cut(lastClause(document.clauseRanges(), passage, opinions)));
    }

    private void sides(double good, double bad, int count, double root) {
        set(RuleFeature.GOOD, good / root);
        set(RuleFeature.BAD, bad / root);
        set(RuleFeature.MEAN, count == 0 ? 0 : (good - bad) / count / MEAN_SCALE);
        set(RuleFeature.SIDE, Math.signum(good - bad));
        set(RuleFeature.LOG_GOOD, StrictMath.log1p(good));
        set(RuleFeature.LOG_BAD, StrictMath.log1p(bad));
        set(RuleFeature.BALANCE, count == 0 ? 0 : Math.min(good, bad) / (good + bad));
        flag(RuleFeature.ONLY_BAD, good == 0 && bad > 0);
        flag(RuleFeature.ONLY_GOOD, bad == 0 && good > 0);
    }

    /** Adds up the clause that the last opinion begins in. */
    private static double lastClause(Ranges clauses, Passage passage, List<Opinion> opinions) {
        if (opinions.isEmpty()) {
            return 0;
        }
        int first =
                passage.clauseFirst(clauses, opinions.get(opinions.size() - 1).first());
        double sum = 0;
        for (int i = opinions.size() - 1; i >= 0 && opinions.get(i).first() >= first; i--) {
            sum += opinions.get(i).value();
        }
        return sum;
    }

    private static double cut(double sum) {
        return Math.max(-1, Math.min(1, sum / FULL_SCALE));
    }
}
