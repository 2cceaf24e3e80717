package org.feedbacknlp.corpus.plant;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.Taxonomy;
import org.feedbacknlp.corpus.internal.Vocabulary;
import org.feedbacknlp.corpus.internal.YamlFile;
import org.feedbacknlp.corpus.internal.YamlMap;

/** Reads the effects from their file; the first mistake ends it. */
final class EffectsFile {
    private static final Vocabulary<ScoreScale> SCALES = Vocabulary.ofIds(ScoreScale.class);
    private static final Vocabulary<Polarity> POLARITIES = Vocabulary.ofIds(Polarity.class);
    private static final Vocabulary<String> TOPICS = Vocabulary.of(Taxonomy.topics());
    private static final int CHANNELS = 4;
    private static final int SEGMENTS = 3;

    private EffectsFile() {}

    /** Reads the file; every complaint is thrown, so what was asked for is there. */
    static Effects read(Path file) {
        String name = String.valueOf(file.getFileName());
        return effects(YamlFile.read(file, (line, message) -> {
                    throw new CorpusException(List.of(new Problem(name, line, "", message)));
                })
                .orElseThrow());
    }

    private static Effects effects(YamlMap root) {
        Survey survey = survey(map(root, "survey"));
        YamlMap byName = map(root, "industries");
        Map<String, IndustryEffects> industries = new TreeMap<>();
        for (String name : byName.keys()) {
            industries.put(name, industry(map(byName, name), survey));
        }
        root.refuseOthers("unknown key");
        return new Effects(survey, industries);
    }

    private static Survey survey(YamlMap map) {
        Survey survey = new Survey(
                whole(map, "seed"),
                monday(map),
                whole(map, "weeks"),
                share(map, "event-share"),
                share(map, "writes-again"),
                number(map, "respondent-noise"),
                number(map, "text-noise"),
                share(map, "missing"),
                share(map, "misread"),
                points(map(map, "mood")));
        map.refuseOthers("unknown key");
        return survey;
    }

    private static LocalDate monday(YamlMap map) {
        try {
            LocalDate start = LocalDate.parse(text(map, "start"));
            if (start.getDayOfWeek() == DayOfWeek.MONDAY) {
                return start;
            }
        } catch (DateTimeParseException e) {
            // Complained of below, like a day that is not a Monday.
        }
        map.complain("start", "not a Monday as YYYY-MM-DD");
        return LocalDate.EPOCH;
    }

    private static IndustryEffects industry(YamlMap map, Survey survey) {
        try {
            IndustryEffects effects = new IndustryEffects(
                    choice(map, "score", SCALES),
                    map.flag("language-hints"),
                    weights(map, "channels", CHANNELS),
                    segments(map(map, "segments")),
                    map.choices(
                            "nulls",
                            Vocabulary.of(List.copyOf(map(map, "segments").keys()))),
                    event(map(map, "event"), survey),
                    priceGroup(map(map, "price-group")),
                    drivers(map(map, "drivers")));
            map.refuseOthers("unknown key");
            return effects;
        } catch (IllegalArgumentException e) {
            map.complain("effects", String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private static Map<String, Weights> segments(YamlMap map) {
        Map<String, Weights> segments = new LinkedHashMap<>();
        for (String name : map.keys()) {
            segments.put(name, weights(map, name, 2));
        }
        if (segments.size() != SEGMENTS) {
            map.complain("segments", segments.size() + " instead of " + SEGMENTS);
        }
        return segments;
    }

    private static Weights weights(YamlMap parent, String key, int fewest) {
        YamlMap map = map(parent, key);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String value : map.keys()) {
            weights.put(value, number(map, value));
        }
        if (weights.size() < fewest) {
            parent.complain(key, "fewer than " + fewest);
        }
        return new Weights(weights);
    }

    private static Event event(YamlMap map, Survey survey) {
        Event event = new Event(text(map, "id"), whole(map, "week"), map.choices("topics", TOPICS));
        if (event.week() < 1 || event.week() >= survey.weeks() || event.topics().isEmpty()) {
            map.complain("week", "an event needs topics and a week that another follows");
        }
        map.refuseOthers("unknown key");
        return event;
    }

    private static PriceGroup priceGroup(YamlMap map) {
        PriceGroup group = new PriceGroup(text(map, "segment"), text(map, "value"), number(map, "odds"));
        if (group.odds() <= 0) {
            map.complain("odds", "not positive");
        }
        map.refuseOthers("unknown key");
        return group;
    }

    private static Drivers drivers(YamlMap map) {
        YamlMap byTopic = map(map, "points");
        Map<String, Map<Polarity, Double>> points = new LinkedHashMap<>();
        for (String topic : byTopic.keys()) {
            if (TOPICS.find(topic).isEmpty()) {
                byTopic.complain(topic, "unknown topic");
            }
            points.put(topic, points(map(byTopic, topic)));
        }
        Drivers drivers = new Drivers(
                number(map, "base"), choice(map, "harmful", TOPICS), choice(map, "innocent", TOPICS), points);
        map.refuseOthers("unknown key");
        return drivers;
    }

    private static Map<Polarity, Double> points(YamlMap map) {
        Map<Polarity, Double> points = new EnumMap<>(Polarity.class);
        for (String name : POLARITIES.names()) {
            map.number(name).ifPresent(value -> points.put(POLARITIES.find(name).orElseThrow(), value));
        }
        map.refuseOthers("unknown sentiment");
        return points;
    }

    private static YamlMap map(YamlMap parent, String key) {
        parent.need(key);
        return parent.map(key).orElseThrow();
    }

    private static String text(YamlMap map, String key) {
        map.need(key);
        return map.text(key).orElseThrow().value();
    }

    private static <E> E choice(YamlMap map, String key, Vocabulary<E> vocabulary) {
        map.need(key);
        return map.choice(key, vocabulary).orElseThrow();
    }

    private static int whole(YamlMap map, String key) {
        map.need(key);
        return map.whole(key).orElseThrow();
    }

    private static double number(YamlMap map, String key) {
        map.need(key);
        return map.number(key).orElseThrow();
    }

    private static double share(YamlMap map, String key) {
        double share = number(map, key);
        if (share < 0 || share > 1) {
            map.complain(key, "outside 0..1");
        }
        return share;
    }
}
