package org.feedbacknlp.opennlp;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/** A user's own generator: the length of each word. */
@SuppressWarnings("exports")
public final class OddGenerator implements FeatureGenerator {
    /** Called by OpenNLP. */
    public OddGenerator() {}

    @Override
    public Collection<String> extractFeatures(String[] text, Map<String, Object> extraInformation) {
        return Arrays.stream(text).map(word -> "length=" + word.length()).toList();
    }
}
