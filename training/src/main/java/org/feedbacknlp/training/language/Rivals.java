package org.feedbacknlp.training.language;

import java.util.List;
import org.feedbacknlp.core.language.Script;

/**
 * The languages that share a script and are told apart by their trigrams.
 *
 * @param script the script
 * @param tags the languages; {@code und} stands for what is none of them
 * @param sharpness nats per unit of weight in a text of one row, fitted by {@link Measurement} on the half that is decided on
 * @param damping how much rows repeat each other, fitted likewise
 */
record Rivals(Script script, List<String> tags, float sharpness, float damping) {
    /** What is in none of the languages. */
    static final String NONE = "und";

    /** All that the model tells apart. */
    static final List<Rivals> ALL = List.of(
            new Rivals(
                    Script.LATIN,
                    List.of(
                            "af", "az", "bs", "ca", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu", "fi", "fr",
                            "ga", "gl", "ha", "hr", "hu", "id", "is", "it", "la", "lb", "lg", "lt", "lv", "mi", "ms",
                            "mt", "nb", "nl", "nn", "om", "pl", "pt", "ro", "sk", "sl", "sn", "so", "sq", "sr", "st",
                            "sv", "sw", "tl", "tn", "tr", "ts", "uz", "vi", "xh", "yo", "zu", NONE),
                    0.65f,
                    0.5f),
            new Rivals(
                    Script.CYRILLIC, List.of("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), 0.5f, 0.4f),
            new Rivals(Script.ARABIC, List.of("ar", "fa", "ps", "ur"), 0.44f, 0.4f),
            new Rivals(Script.DEVANAGARI, List.of("hi", "mr", "ne"), 0.31f, 0.4f),
            new Rivals(Script.ETHIOPIC, List.of("am", "ti"), 0.86f, 0.4f));
}
