package org.feedbacknlp.core.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.example.Example;

/**
 * The examples by respondent, or by text where that is unknown: what is drawn as a whole, since verbatims of one hand resemble each
 * other. Immutable.
 */
final class Groups {
    private final int[] ofExamples;
    private final int[][] members;

    private Groups(int[] ofExamples, int[][] members) {
        this.ofExamples = ofExamples;
        this.members = members;
    }

    /** Parts examples, groups in the order in which they first occur. */
    static Groups of(List<Example> examples) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            groups.computeIfAbsent(examples.get(i).group(), group -> new ArrayList<>())
                    .add(i);
        }
        int[] ofExamples = new int[examples.size()];
        int[][] members = new int[groups.size()][];
        int g = 0;
        for (List<Integer> group : groups.values()) {
            members[g] = group.stream().mapToInt(Integer::intValue).toArray();
            for (int i : members[g]) {
                ofExamples[i] = g;
            }
            g++;
        }
        return new Groups(ofExamples, members);
    }

    int count() {
        return members.length;
    }

    int of(int example) {
        return ofExamples[example];
    }

    /** Returns the examples of a group, ascending. */
    int[] members(int group) {
        return members[group];
    }
}
