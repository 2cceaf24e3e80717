package org.feedbacknlp.training.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.feedbacknlp.core.language.Letters;
import org.feedbacknlp.core.language.Script;

/**
 * What OpenNLP's language detector knows of n-grams. Its weights come from long news texts and few iterations, so they are
 * small, flat near the top, and absent where a language never had the n-gram; here an n-gram's weight is the logarithm of
 * its distance from the best language of that n-gram, and absence counts as a weight far below.
 */
final class Teacher {
    /** Where the artifact has the model. */
    static final String MODEL = "/langdetect-183.bin";

    /** By length of the n-gram; index 0 is unused. */
    private static final double[] TRUST = {0, 0.6, 1.2, 1.8};

    private static final double ABSENT = -0.1;
    private static final double NEAR = 0.01;

    private final Map<String, Context> contexts;
    private final String[] outcomes;

    /** Loads the model from the class path. */
    @SuppressWarnings("unchecked")
    Teacher() {
        try (InputStream in = Teacher.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is not on the class path");
            }
            AbstractModel model = (AbstractModel) new LanguageDetectorModel(in).getMaxentModel();
            Object[] parts = model.getDataStructures();
            this.contexts = (Map<String, Context>) parts[1];
            this.outcomes = (String[]) parts[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what the n-grams of a script say about some languages.
     *
     * @param script the script
     * @param tags the languages
     * @return by key of the n-gram, a weight per language in nats, 0 on average; languages the teacher lacks have 0
     */
    SortedMap<Long, double[]> lessons(Script script, List<String> tags) {
        int[] places = places(tags);
        SortedMap<Long, double[]> lessons = new TreeMap<>();
        contexts.forEach((gram, context) -> {
            if (isWithinWord(gram, script)) {
                double[] best = best(context, places, tags.size());
                if (Arrays.stream(best).anyMatch(w -> w > ABSENT)) {
                    lessons.put(key(gram), lesson(best, taught(places, tags.size()), TRUST[gram.length()]));
                }
            }
        });
        return lessons;
    }

    private int[] places(List<String> tags) {
        return Arrays.stream(outcomes)
                .mapToInt(outcome -> tags.indexOf(IsoCodes.BY_ALPHA3.getOrDefault(outcome, "")))
                .toArray();
    }

    private static boolean[] taught(int[] places, int languages) {
        boolean[] taught = new boolean[languages];
        Arrays.stream(places).filter(place -> place >= 0).forEach(place -> taught[place] = true);
        return taught;
    }

    /** Two of the teacher's languages may be one of ours: the larger weight counts. */
    private static double[] best(Context context, int[] places, int languages) {
        double[] best = new double[languages];
        Arrays.fill(best, ABSENT);
        for (int i = 0; i < context.getOutcomes().length; i++) {
            int place = places[context.getOutcomes()[i]];
            if (place >= 0) {
                best[place] = Math.max(best[place], context.getParameters()[i]);
            }
        }
        return best;
    }

    private static double[] lesson(double[] best, boolean[] taught, double trust) {
        double top = Arrays.stream(best).max().orElseThrow();
        double[] lesson = new double[best.length];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < best.length; i++) {
            if (taught[i]) {
                lesson[i] = -trust * StrictMath.log(NEAR + top - best[i]);
                sum += lesson[i];
                count++;
            }
        }
        for (int i = 0; i < best.length; i++) {
            lesson[i] = taught[i] ? lesson[i] - sum / count : 0;
        }
        return lesson;
    }

    private static boolean isWithinWord(String gram, Script script) {
        int letters = 0;
        for (int i = 0; i < gram.length(); i++) {
            char c = gram.charAt(i);
            if (Letters.isOf(c, script)) {
                letters++;
            } else if (c == Letters.EDGE ? i > 0 && i < gram.length() - 1 : c != '\'') {
                return false;
            }
        }
        return letters > 0;
    }

    private static long key(String gram) {
        long key = 0;
        for (int i = 0; i < gram.length(); i++) {
            char c = gram.charAt(i);
            key = key << 16 | (c == '\'' ? Letters.APOSTROPHE : c);
        }
        return key;
    }
}
