package org.feedbacknlp.core.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * The topics that one term stands for as a number: a byte for each, its place among all topics and one.
 *
 * @param all all topics
 */
record TopicCode(List<String> all) {
    private static final int MOST = (1 << Byte.SIZE) - 1;

    /** Returns the number of some topics. */
    long of(List<String> topics) {
        if (topics.size() > Long.BYTES || all.size() > MOST) {
            throw new IllegalStateException("a term stands for too many topics: " + topics);
        }
        long code = 0;
        for (int i = topics.size() - 1; i >= 0; i--) {
            code = code << Byte.SIZE | all.indexOf(topics.get(i)) + 1;
        }
        return code;
    }

    /** Returns the topics of a number. */
    List<String> topics(long code) {
        List<String> topics = new ArrayList<>(1);
        for (long left = code; left != 0; left >>>= Byte.SIZE) {
            topics.add(all.get((int) (left & MOST) - 1));
        }
        return List.copyOf(topics);
    }
}
