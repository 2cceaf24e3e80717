package org.feedbacknlp.benchmarks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Verbatim;
import org.junit.jupiter.api.Test;

class GeneratedCommentsTest {
    private static final int COUNT = 20_000;

    private final GeneratedComments comments = new GeneratedComments(5);
    private final List<Verbatim> all = comments.first(COUNT).toList();

    @Test
    void comeOutTheSameForASeed() {
        assertEquals(all, new GeneratedComments(5).first(COUNT).toList());
        assertNotEquals(all, new GeneratedComments(6).first(COUNT).toList());
    }

    @Test
    void eachFollowsFromItsNumberAlone() {
        assertEquals(all.get(COUNT - 1), comments.comment(COUNT - 1));
    }

    @Test
    void areMadeWhileTheyAreRead() {
        assertEquals(3, comments.first(Long.MAX_VALUE).limit(3).count());
    }

    @Test
    void idsAreDistinctAndMostTextsToo() {
        assertEquals(COUNT, all.stream().map(Verbatim::id).distinct().count());
        long texts = all.stream().map(Verbatim::text).distinct().count();
        assertTrue(texts > 0.7 * COUNT, texts + " texts");
        assertFalse(all.stream().anyMatch(verbatim -> verbatim.text().isBlank()));
    }

    @Test
    void fallIntoEachOf36Months() {
        Set<YearMonth> months = all.stream()
                .map(v -> YearMonth.from(v.date().orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(36, months.size());
    }

    @Test
    void carryEveryAttributeAndEveryScore() {
        assertEquals(
                11, all.stream().map(v -> v.score().orElseThrow()).distinct().count());
        assertEquals(
                6, all.stream().map(v -> v.channel().orElseThrow()).distinct().count());
        assertEquals(
                4, all.stream().map(v -> v.segments().get("plan")).distinct().count());
        assertEquals(
                12, all.stream().map(v -> v.segments().get("region")).distinct().count());
        assertTrue(all.stream().allMatch(verbatim -> verbatim.respondent().isPresent()));
    }
}
