package org.feedbacknlp.training.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.feedbacknlp.core.language.LanguageIdentifier;

/** What is measured: a text in, a language out. */
interface Detector {
    /** An answer; the tag is {@code und} or {@code other} where no language of ours was found. */
    record Answer(String tag, double confidence) {}

    /** Tells the language of a text. */
    Answer detect(String text);

    /** Ours. */
    static Detector of(LanguageIdentifier identifier) {
        return text -> {
            org.feedbacknlp.api.layer.Language language = identifier.identify(text);
            return new Answer(language.tag(), language.confidence());
        };
    }

    /** OpenNLP's, with all its languages. */
    static Detector openNlp() {
        LanguageDetectorME detector = load();
        return text -> {
            Language best = detector.predictLanguage(text);
            return new Answer(IsoCodes.BY_ALPHA3.getOrDefault(best.getLang(), "other"), best.getConfidence());
        };
    }

    /** OpenNLP's, the best of some languages. */
    static Detector openNlp(Set<String> tags) {
        LanguageDetectorME detector = load();
        return text -> {
            for (Language language : detector.predictLanguages(text)) {
                String tag = IsoCodes.BY_ALPHA3.getOrDefault(language.getLang(), "other");
                if (tags.contains(tag)) {
                    return new Answer(tag, language.getConfidence());
                }
            }
            throw new IllegalStateException("OpenNLP knows none of the languages");
        };
    }

    private static LanguageDetectorME load() {
        try (InputStream in = Detector.class.getResourceAsStream(Teacher.MODEL)) {
            if (in == null) {
                throw new IllegalStateException(Teacher.MODEL + " is not on the class path");
            }
            return new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
