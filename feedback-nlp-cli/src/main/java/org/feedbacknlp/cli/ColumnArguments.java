package org.feedbacknlp.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.input.ColumnOptions;
import org.feedbacknlp.cli.input.DateReader;
import org.feedbacknlp.cli.input.ScoreColumn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which column holds what, as the user says. */
final class ColumnArguments {
    @Option(
            names = "--text",
            paramLabel = "COL",
            description = "The column of the verbatims; by default text, comment, verbatim, feedback or answer.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--id", paramLabel = "COL", description = "Their ids; by default the column id, else r1, r2, ...")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "SCALE:COL",
            converter = ScoreConverter.class,
            description =
                    "Their scores: nps:COL (0-10), csat:COL (1-5), ces:COL (1-7) or stars:COL (1-5); by default a column that is"
                            + " called like a scale.")
    private Optional<ScoreColumn> score = Optional.empty();

    @Option(names = "--date", paramLabel = "COL", description = "Their dates; by default the column date.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How dates are written, such as dd/MM/yyyy; ISO 8601 by default.")
    private Optional<String> dateFormat = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description =
                    "The zone whose days count for times with an offset, such as Europe/Paris; by default the day as written.")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(
            names = "--segment",
            paramLabel = "COL",
            description = "A column to cut by, such as plan or region; repeatable.")
    private List<String> segments = new ArrayList<>();

    @Option(
            names = "--question",
            paramLabel = "COL|TEXT",
            description = "A column of questions, or the one question; by default the column question.")
    private Optional<String> question = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG|COL",
            description =
                    "The language of all, or a column of languages; by default the column language, else it is found out.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--channel", paramLabel = "COL", description = "Their channels; by default the column channel.")
    private Optional<String> channel = Optional.empty();

    @Option(
            names = "--respondent",
            paramLabel = "COL",
            description = "Who wrote them; by default the column respondent.")
    private Optional<String> respondent = Optional.empty();

    @Option(
            names = "--stage",
            paramLabel = "COL",
            description = "Their stages: onboarding, adoption, support, renewal; by default the column stage.")
    private Optional<String> stage = Optional.empty();

    List<String> segments() {
        return segments;
    }

    ColumnOptions options() {
        return options(segments);
    }

    /** Returns the columns with perhaps one more, which is read as a segment. */
    ColumnOptions options(Optional<String> further) {
        List<String> more = new ArrayList<>(segments);
        further.ifPresent(more::add);
        return options(more);
    }

    private ColumnOptions options(List<String> cuts) {
        return new ColumnOptions(text, id, score, date, question, language, channel, respondent, stage, cuts);
    }

    DateReader dates() {
        return DateReader.of(dateFormat, zone);
    }

    /** Reads a zone's name. */
    static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException unknown) {
                throw new TypeConversionException("a zone such as Europe/Paris or +01:00");
            }
        }
    }

    /** Reads a scale and a column. */
    static final class ScoreConverter implements ITypeConverter<ScoreColumn> {
        @Override
        public ScoreColumn convert(String value) {
            int colon = value.indexOf(':');
            return WireName.find(ScoreScale.class, colon < 0 ? value : value.substring(0, colon))
                    .map(scale -> new ScoreColumn(scale, colon < 0 ? scale.id() : value.substring(colon + 1)))
                    .filter(found -> !found.column().isEmpty())
                    .orElseThrow(() -> new TypeConversionException("nps, csat, ces or stars, a colon and a column"));
        }
    }
}
