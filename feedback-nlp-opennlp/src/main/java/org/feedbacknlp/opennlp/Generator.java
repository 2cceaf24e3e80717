package org.feedbacknlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;

/**
 * A feature generator that is known by heart. A model file names the classes of its generators and not what they were made with,
 * so that in serving OpenNLP makes each in its simplest form, however it was trained: every word, and every pair of words.
 */
enum Generator {
    /** {@code bow=word} */
    WORDS(BagOfWordsFeatureGenerator.class.getName()),
    /** {@code ng=:first:second} */
    PAIRS(NGramFeatureGenerator.class.getName());

    /** The manifest's property that names them. */
    static final String PROPERTY = "doccat.featureGenerators";

    private final String className;

    Generator(String className) {
        this.className = className;
    }

    /** The class in OpenNLP. */
    String className() {
        return className;
    }

    /**
     * Reads a model's generators.
     *
     * @param named the classes with commas between; empty for OpenNLP's default
     * @return the generators in the model's order, or empty if one is not known
     */
    static Optional<List<Generator>> read(Optional<String> named) {
        if (named.isEmpty()) {
            return Optional.of(List.of(WORDS));
        }
        List<Generator> read = new ArrayList<>();
        String rest = named.get() + ",";
        for (int comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',')) {
            String name = rest.substring(0, comma);
            rest = rest.substring(comma + 1);
            if (name.equals(WORDS.className)) {
                read.add(WORDS);
            } else if (name.equals(PAIRS.className)) {
                read.add(PAIRS);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(read));
    }
}
