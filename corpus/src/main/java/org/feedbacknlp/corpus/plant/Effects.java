package org.feedbacknlp.corpus.plant;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.feedbacknlp.corpus.CorpusException;

/**
 * The truths planted in the corpus, as {@code effects.yaml} documents them.
 *
 * @param survey what holds for all industries
 * @param industries what is planted in each, in alphabetical order
 */
public record Effects(Survey survey, Map<String, IndustryEffects> industries) {
    /** Copies the map. */
    public Effects {
        industries = Collections.unmodifiableMap(new LinkedHashMap<>(industries));
    }

    /**
     * Reads the effects.
     *
     * @param corpusFolder the folder that holds {@code effects.yaml}
     * @return the effects
     * @throws CorpusException if the file cannot be read or holds a mistake; its problems name file and line
     */
    public static Effects at(Path corpusFolder) {
        return EffectsFile.read(corpusFolder.resolve("effects.yaml"));
    }

    /**
     * Returns the same truths for another sample of chance, so that a programme can be judged on many samples.
     *
     * @param seed any number
     * @return the effects with another seed
     */
    public Effects seeded(int seed) {
        return new Effects(survey.seeded(seed), industries);
    }

    /**
     * Returns what is planted in one industry.
     *
     * @param industry its name
     * @return its effects
     * @throws NoSuchElementException if there is no such industry
     */
    public IndustryEffects of(String industry) {
        IndustryEffects found = industries.get(industry);
        if (found == null) {
            throw new NoSuchElementException("no effects for the industry " + industry);
        }
        return found;
    }
}
