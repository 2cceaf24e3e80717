package org.feedbacknlp.cli.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.feedbacknlp.api.Provenance;

/** The page: its parts in their order, in one file with its style, its scripts and their data. */
final class Page {
    private static final List<Function<Findings, Optional<Part>>> PARTS = List.of(
            GlancePart::of,
            ScorePart::of,
            TimePart::of,
            TopicPart::of,
            ActionPart::of,
            DriverPart::of,
            SegmentPart::of,
            QuotePart::of,
            AgreementPart::of,
            QualityPart::of,
            MakingPart::of);

    private static final Mustache.Compiler TEMPLATES = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(Resources.text(name + ".mustache")));

    private final Findings findings;
    private final List<Part> parts;

    /** Prepares the parts. */
    Page(Findings findings) {
        this.findings = findings;
        this.parts =
                PARTS.stream().flatMap(part -> part.apply(findings).stream()).toList();
    }

    /** Returns the file's text. */
    String html() throws IOException {
        Script echarts = Script.echarts();
        Script own = Script.own();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("title", Shown.name(findings.options().title()));
        view.put("subtitle", subtitle());
        view.put("version", version());
        view.put("digests", echarts.digest() + " " + own.digest());
        view.put("style", Resources.text("report.css"));
        view.put("parts", sections());
        view.put("island", Island.of(charts()));
        view.put("echarts", echarts.source());
        view.put("script", own.source());
        return render("report", view);
    }

    private String subtitle() {
        return findings.intake()
                .days()
                .map(days -> days.first().equals(days.last())
                        ? days.first().toString()
                        : days.first() + " to " + days.last())
                .orElse("");
    }

    private String version() {
        return findings.intake().provenances().stream()
                .map(Provenance::version)
                .findFirst()
                .map(Shown::name)
                .orElse("");
    }

    private List<Map<String, Object>> sections() throws IOException {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Part part : parts) {
            sections.add(Map.of("id", part.id(), "title", part.title(), "body", render(part.id(), part.view())));
        }
        return sections;
    }

    private List<Map<String, Object>> charts() {
        return parts.stream()
                .flatMap(part -> part.charts().stream())
                .map(Chart::island)
                .toList();
    }

    private static String render(String template, Map<String, Object> view) throws IOException {
        return TEMPLATES.compile(Resources.text(template + ".mustache")).execute(view);
    }
}
