package org.feedbacknlp.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.insight.Timeline;
import org.feedbacknlp.insight.finding.Coverage;
import org.jspecify.annotations.Nullable;

/** What came in and how well it could be read: failed items, languages, what is absent and why, what made the analyses. */
final class Intake {
    private static final int MOST_PROVENANCES = 8;

    /** Layers that the report rests on; where others are absent, these are too. */
    private static final List<Layer<?>> ASKED = List.of(Layer.LANGUAGE, Layer.SENTIMENT, Layer.TOPICS);

    private final BoundedCounts failed = new BoundedCounts();
    private final BoundedCounts layersFailed = new BoundedCounts();
    private final BoundedCounts languages = new BoundedCounts();
    private final BoundedCounts absences = new BoundedCounts();
    private final List<Provenance> provenances = new ArrayList<>();
    private long analysed;
    private long truncated;
    private long searched;
    private long withTopic;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Counts an item that has no analysis. */
    void add(Outcome.Failed item) {
        failed.add(reason(item.failure()));
    }

    /** Counts an item that has one. */
    void add(Analysis analysis) {
        analysed++;
        truncated += analysis.truncation().isPresent() ? 1 : 0;
        analysis.failures().forEach(failure -> layersFailed.add(reason(failure)));
        analysis.get(Layer.LANGUAGE).ifPresent(language -> languages.add(language.tag()));
        if (analysis.status() == Status.CONTENT) {
            ASKED.forEach(layer -> analysis.absence(layer).ifPresent(why -> absences.add(layer.id() + ": " + why)));
        }
        analysis.get(Layer.TOPICS).ifPresent(topics -> {
            searched++;
            withTopic += topics.all().isEmpty() ? 0 : 1;
        });
        analysis.verbatim().date().ifPresent(this::date);
        if (provenances.size() < MOST_PROVENANCES && !provenances.contains(analysis.provenance())) {
            provenances.add(analysis.provenance());
        }
    }

    private static String reason(Failure failure) {
        return failure.source() + ": " + failure.reason();
    }

    private void date(LocalDate date) {
        if (date.isBefore(Timeline.EARLIEST) || date.isAfter(Timeline.LATEST)) {
            return;
        }
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
    }

    /** Returns how many items have an analysis, of all. */
    Coverage analysed() {
        return new Coverage(analysed, analysed + failed.total());
    }

    /** Returns how many verbatims are about some topic, of those that were searched for topics. */
    Coverage withTopic() {
        return new Coverage(withTopic, searched);
    }

    /** Returns how many texts were too long to be read to their end. */
    long truncated() {
        return truncated;
    }

    /** Returns why items have no analysis. */
    BoundedCounts failed() {
        return failed;
    }

    /** Returns what went wrong in items that have one. */
    BoundedCounts layersFailed() {
        return layersFailed;
    }

    /** Returns the languages. */
    BoundedCounts languages() {
        return languages;
    }

    /** Returns why layers are absent from verbatims that say something. */
    BoundedCounts absences() {
        return absences;
    }

    /** Returns what made the analyses, in the order met. */
    List<Provenance> provenances() {
        return List.copyOf(provenances);
    }

    /** Returns the first and the last day, or empty where no verbatim is dated. */
    Optional<Days> days() {
        return first == null || last == null ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** The first and the last day of the verbatims. */
    record Days(LocalDate first, LocalDate last) {}

    /** Returns the counts as a tree. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("analysed", analysed().toJson());
        json.put("failed", failed.toJson());
        json.put("layersFailed", layersFailed.toJson());
        json.put("truncated", truncated);
        json.put("languages", languages.toJson());
        json.put("absent", absences.toJson());
        json.put("withTopic", withTopic().toJson());
        days().ifPresent(days ->
                json.put("dates", List.of(days.first().toString(), days.last().toString())));
        json.put("engines", provenances.stream().map(Provenance::toJson).toList());
        return json;
    }
}
