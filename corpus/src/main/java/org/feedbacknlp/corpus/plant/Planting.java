package org.feedbacknlp.corpus.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Question;

/**
 * Plants the effects among the gold verbatims. Everything about a verbatim is drawn from its id, its labels and, where it is
 * its respondent's second text, from the first one: a verbatim that is added behind the others changes none of them.
 * Immutable and thread-safe.
 */
public final class Planting {
    private static final int DAYS = 7;

    private final Corpus corpus;
    private final Effects effects;
    private final Respondents respondents;

    private Planting(Corpus corpus, Effects effects) {
        this.corpus = corpus;
        this.effects = effects;
        respondents = new Respondents(corpus, effects.survey());
    }

    /**
     * Makes a planting.
     *
     * @param corpus the gold verbatims
     * @param effects what to plant
     * @return the planting
     */
    public static Planting of(Corpus corpus, Effects effects) {
        return new Planting(corpus, effects);
    }

    /**
     * Plants one industry.
     *
     * @param industry its name
     * @return its verbatims in the order of the gold file
     * @throws java.util.NoSuchElementException if there are no effects for the industry
     */
    public List<Planted> industry(String industry) {
        IndustryEffects own = effects.of(industry);
        return corpus.verbatims(industry).stream().map(gold -> plant(gold, own)).toList();
    }

    private Planted plant(GoldVerbatim gold, IndustryEffects own) {
        GoldVerbatim first = respondents.firstOf(gold);
        Scores scores = new Scores(effects.survey(), own);
        Verbatim.Builder verbatim = Verbatim.builder(gold.text())
                .id(gold.id())
                .date(date(gold, own.event()))
                .channel(own.channels().pick(effects.survey().draw(gold.id(), "channel")))
                .respondent(Respondents.key(first));
        gold.question().map(Question::text).ifPresent(verbatim::question);
        hint(gold, own).ifPresent(verbatim::language);
        respondents.segments(first, own).forEach(verbatim::segment);
        Optional<Score> score = scores.score(gold, first);
        score.ifPresent(verbatim::score);
        return new Planted(gold, verbatim.build(), score.isPresent() && scores.misread(gold));
    }

    /** Draws a day of the survey, or of the event's weeks where the text belongs to it. */
    private LocalDate date(GoldVerbatim gold, Event event) {
        Survey survey = effects.survey();
        Draw draw = survey.draw(gold.id(), "date");
        if (gold.event().isEmpty()) {
            return survey.start().plusDays(draw.below(survey.weeks() * DAYS));
        }
        int week = event.week() - (draw.chance(survey.eventShare()) ? 1 : 0);
        return survey.start().plusDays((long) week * DAYS + draw.below(DAYS));
    }

    private static Optional<String> hint(GoldVerbatim gold, IndustryEffects own) {
        boolean given =
                own.hints() && !gold.language().equals("en") && !gold.language().equals("und");
        return given ? Optional.of(gold.language()) : Optional.empty();
    }
}
