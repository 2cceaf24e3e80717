package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;

/** A report that says one hostile text wherever others than its authors may put one. */
final class Hostile {
    /** By the id of the shared list of hostile inputs and a letter: what is put everywhere. */
    static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("N035a", "<script>alert(1)</script>"),
            Map.entry("N035b", "<img src=x onerror=alert(1)>"),
            Map.entry("N035c", "\"><svg onload=alert(1)>"),
            Map.entry("N035d", "' onmouseover='alert(1)"),
            Map.entry("N035e", "\" autofocus onfocus=alert(1) x=\""),
            Map.entry("N035f", "`-alert(1)-`"),
            Map.entry("N035g", "</style><style>*{background:url(https://evil.example/)}</style>"),
            Map.entry("N035h", "</title><meta http-equiv=refresh content=0;url=https://evil.example>"),
            Map.entry("N035i", "{{style}} {{{echarts}}} {{>table}} {{#parts}}"),
            Map.entry("N035j", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            Map.entry("N036a", "javascript:alert(1)"),
            Map.entry("N036b", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="),
            Map.entry("N037a", "</script><script>alert(1)</script>"),
            Map.entry("N037b", "<!--"),
            Map.entry("N037c", "<!--<script>"),
            Map.entry("N037d", "a\u2028b\u2029c"),
            Map.entry("N019a", "\u202Egnihton\u202C"),
            Map.entry("N019b", "\u2066\u2067\u2068isolated\u2069"),
            Map.entry("N031a", "abc\u0000def"),
            Map.entry("N031b", "\u0001\u0008\u000B\u001F\u007F\u0085\u009F all controls"),
            Map.entry("N032a", "ok\r\n2026-11-22 ERROR admin logged in"),
            Map.entry("N033a", "\u001B[2J\u001B]0;pwn\u0007"),
            Map.entry("N034a", "${jndi:ldap://127.0.0.1/a} %n%s%x {0}"),
            Map.entry("N015a", "bad\uD800"),
            Map.entry("N016a", "\uDC00bad \uDC00\uD800"),
            Map.entry("N023a", "I" + "\u0301".repeat(2_000)),
            Map.entry("N018a", "re\u200Bfund re\u00ADfund re\uFEFFfund re\u2060fund")));

    private Hostile() {}

    /** Says the text as title, note, segment, its value, topic, respondent's words, id, language, model, and reasons. */
    static ReportOptions options(String text) {
        return new ReportOptions(
                text, Optional.of(ScoreMetric.NPS), List.of(Cut.segment("s " + text), Cut.channel()), List.of(text));
    }

    /** The outcomes for such a report: enough for every part to have figures. */
    static List<Outcome> outcomes(String text) {
        Provenance engine =
                new Provenance("v " + text, new TreeMap<>(Map.of("m " + text, "d " + text)), Optional.of("c " + text));
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            boolean bad = i % 3 == 0;
            outcomes.add(Given.text("They said " + text + " and that was that.")
                    .id("i " + text + i)
                    .on("2026-0" + (1 + i % 6) + "-11")
                    .nps(bad ? 1 : 10)
                    .segment("s " + text, i % 2 == 0 ? "x " + text : "y " + text)
                    .channel("h " + text)
                    .language("l " + text)
                    .madeBy(engine)
                    .failure("p " + text, text)
                    .feels(bad ? NEGATIVE : POSITIVE)
                    .sentence()
                    .about("t " + text, bad ? NEGATIVE : POSITIVE)
                    .signals(bad ? SignalKind.BUG_REPORT : SignalKind.PRAISE, Modality.STATED)
                    .severe(bad ? Level.S1 : Level.S3, "r " + text)
                    .effort(bad ? 2 : -1)
                    .emotions(bad ? Emotion.ANGER : Emotion.JOY)
                    .stage(Stage.SUPPORT)
                    .about("u " + text, i % 5 == 0 ? NEGATIVE : POSITIVE)
                    .done());
        }
        outcomes.add(Given.failed("f " + text, text));
        outcomes.add(Given.words().feelsNothing(text).done());
        return outcomes;
    }

    /** The whole page. */
    static Written written(String text) {
        return Written.of(options(text), outcomes(text));
    }
}
