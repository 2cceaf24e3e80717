package org.feedbacknlp.corpus.plant;

import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Polarity;

/** The planted truths in short: a row per industry. */
final class TruthsTable {
    private TruthsTable() {}

    static String of(Effects effects) {
        Table table = new Table(List.of(
                "industry",
                "score",
                "event",
                "louder then",
                "price group",
                "harmful topic",
                "innocent topic",
                "null segments"));
        effects.industries().forEach((name, own) -> table.row(cells(name, own, effects.survey())));
        return table.markdown();
    }

    private static List<String> cells(String name, IndustryEffects own, Survey survey) {
        Event event = own.event();
        PriceGroup group = own.priceGroup();
        Drivers drivers = own.drivers();
        double worst =
                drivers.points().getOrDefault(drivers.harmful(), Map.of()).getOrDefault(Polarity.NEGATIVE, 0.0);
        return List.of(
                name,
                own.scale().id(),
                event.id() + ", week of " + survey.start().plusWeeks(event.week() - 1L),
                String.join(", ", event.topics()),
                group.segment() + "=" + group.value() + ", odds " + (int) group.odds() + ":1",
                drivers.harmful() + " " + worst,
                drivers.innocent() + " 0",
                String.join(", ", own.nulls()));
    }
}
