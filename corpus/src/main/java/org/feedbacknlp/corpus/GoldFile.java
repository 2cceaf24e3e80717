package org.feedbacknlp.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.corpus.internal.Vocabulary;
import org.feedbacknlp.corpus.internal.YamlFile;
import org.feedbacknlp.corpus.internal.YamlMap;
import org.feedbacknlp.corpus.internal.YamlText;

/** Reads the verbatims of one industry from its file, and collects what is wrong with them. */
final class GoldFile {
    private static final Vocabulary<Status> STATUSES = Vocabulary.ofIds(Status.class);
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 4;
    private static final String UNDETERMINED = "und";

    private final YamlMap root;
    private final Problems problems;
    private final String industry;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> idsByText = new HashMap<>();

    private GoldFile(YamlMap root, Problems problems) {
        this.root = root;
        this.problems = problems;
        root.need("industry", "verbatims");
        industry = root.text("industry").map(YamlText::value).orElse("");
        root.map("questions").ifPresent(this::readQuestions);
    }

    /** Reads a file; where a problem was added, the verbatims that come back are not to be used. */
    static List<GoldVerbatim> read(Path file, List<Problem> sink) {
        Problems problems = new Problems(String.valueOf(file.getFileName()), "", sink);
        return YamlFile.read(file, problems)
                .map(root -> new GoldFile(root, problems).verbatims())
                .orElse(List.of());
    }

    private void readQuestions(YamlMap texts) {
        for (String key : texts.keys()) {
            texts.text(key).ifPresent(text -> questions.put(key, new Question(key, text.value())));
        }
    }

    private List<GoldVerbatim> verbatims() {
        if (!problems.file().equals(industry + ".yaml")) {
            root.complain("industry", "a file is named after its industry");
        }
        List<GoldVerbatim> verbatims = new ArrayList<>();
        for (YamlMap entry : root.maps("verbatims")) {
            String id = entry.text("id").map(YamlText::value).orElse("");
            Problems about = problems.about(id);
            verbatims.add(verbatim(id, entry.reportingTo(about), about));
        }
        root.refuseOthers("unknown key");
        return verbatims;
    }

    private GoldVerbatim verbatim(String id, YamlMap entry, Problems about) {
        entry.need("id", "text");
        checkId(entry, id);
        YamlText marked = entry.text("text").orElse(new YamlText("", entry.line()));
        MarkedText text = MarkedText.of(marked, about);
        Optional<Question> question = entry.text("question").flatMap(key -> question(entry, key));
        String language = entry.text("language").map(YamlText::value).orElse("en");
        checkLanguage(entry, language);
        Status status = entry.choice("status", STATUSES).orElse(Status.CONTENT);
        boolean content = status == Status.CONTENT;
        Optional<String> event = content ? entry.text("event").map(YamlText::value) : Optional.empty();
        GoldLabels labels = content ? new LabelReader(text, about).read(entry) : GoldLabels.NONE;
        if (content) {
            checkText(entry, id, text.text());
        }
        entry.refuseOthers(content ? "unknown key" : "no label belongs on a text that is not content");
        return new GoldVerbatim(id, industry, text.text(), question, language, status, event, labels);
    }

    private Optional<Question> question(YamlMap entry, YamlText key) {
        Optional<Question> question = Optional.ofNullable(questions.get(key.value()));
        if (question.isEmpty()) {
            entry.complain("question", "unknown '" + key.value() + "'");
        }
        return question;
    }

    private void checkId(YamlMap entry, String id) {
        String prefix = industry + "-";
        String number = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
        boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean padded = number.length() > FEWEST_DIGITS && number.startsWith("0");
        if (!digits || padded || number.length() < FEWEST_DIGITS || number.length() > MOST_DIGITS) {
            entry.complain("id", "not of the form " + prefix + "NNN");
        }
        if (!ids.add(id)) {
            entry.complain("id", "twice");
        }
    }

    private void checkText(YamlMap entry, String id, String text) {
        String first = idsByText.putIfAbsent(text, id);
        if (first != null) {
            entry.complain("text", "the same as that of " + first);
        }
        if (text.isBlank()) {
            entry.complain("text", "blank, but its status is content");
        }
    }

    private static void checkLanguage(YamlMap entry, String language) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (language.equals(UNDETERMINED) || locale.toLanguageTag().equals(language)) {
                return;
            }
        } catch (IllformedLocaleException e) {
            // Complained of below, like a tag that is not canonical.
        }
        entry.complain("language", "not a BCP 47 tag in its canonical form");
    }
}
