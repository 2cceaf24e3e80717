package org.feedbacknlp.corpus.plant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.internal.IdHash;

/**
 * Who wrote a text. The numbers are taken in blocks of {@value #BLOCK}: a text of a block's second half may be the second
 * one by the respondent who wrote the text {@value #APART} numbers before. It never is where it complains about the price,
 * or is in another language, so that the price group keeps its odds and nobody changes tongue.
 *
 * @param corpus all texts
 * @param survey how often somebody writes again
 */
record Respondents(Corpus corpus, Survey survey) {
    private static final int BLOCK = 20;
    private static final int APART = 10;
    private static final int KEYS = 90_000;
    private static final int FIRST_KEY = 10_000;
    /** Shares no divisor with {@link #KEYS}, so that different numbers of an industry get different keys. */
    private static final long SPREAD = 7919;

    /** Returns the first text of the respondent who wrote this one, often the same. */
    GoldVerbatim firstOf(GoldVerbatim gold) {
        int number = number(gold.id());
        boolean second = (number - 1) % BLOCK >= APART
                && !complainsOfPrice(gold)
                && survey.draw(gold.id(), "writes-again").chance(survey.writesAgain());
        Optional<GoldVerbatim> earlier = second ? find(gold, number - APART) : Optional.empty();
        return earlier.orElse(gold);
    }

    /** Returns the key of the respondent whose first text this is. */
    static String key(GoldVerbatim first) {
        return "R-" + (FIRST_KEY + Math.floorMod(IdHash.of(first.industry()) + number(first.id()) * SPREAD, KEYS));
    }

    /** Draws what is known about the respondent whose first text this is. */
    Map<String, String> segments(GoldVerbatim first, IndustryEffects effects) {
        Map<String, String> segments = new LinkedHashMap<>();
        PriceGroup group = effects.priceGroup();
        effects.segments().forEach((name, weights) -> {
            Draw draw = survey.draw(first.id(), "segment " + name);
            boolean planted = name.equals(group.segment()) && complainsOfPrice(first);
            segments.put(name, planted ? weights.pick(draw, group.value(), group.odds()) : weights.pick(draw));
        });
        return segments;
    }

    static boolean complainsOfPrice(GoldVerbatim gold) {
        return gold.labels()
                .topic("price")
                .filter(price -> price.sentiment() == Polarity.NEGATIVE)
                .isPresent();
    }

    private Optional<GoldVerbatim> find(GoldVerbatim later, int number) {
        return corpus.verbatims(later.industry()).stream()
                .filter(gold -> number(gold.id()) == number && gold.language().equals(later.language()))
                .findFirst();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }
}
