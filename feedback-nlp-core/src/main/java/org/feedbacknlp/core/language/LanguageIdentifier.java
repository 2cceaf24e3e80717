package org.feedbacknlp.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.Language;

/**
 * Tells the language of a text, or {@code und} where the evidence is too thin. Texts may be as short as a comment is; below
 * ten letters only a script of one language, a letter of one language or words that are all frequent in one language decide.
 * Looks at the first {@value #LONGEST} code units, and at a sample of their words where they have many. Takes any UTF-16, in
 * linear time; expects a composed (NFC) text, and reads a decomposed one without its accents. Immutable and thread-safe.
 */
public final class LanguageIdentifier {
    /** How many code units of a text are looked at. */
    public static final int LONGEST = 1_000;

    private static final String MODEL = "languages.bin";
    private static final Script[] SCRIPTS = Script.values();

    /** Below so many letters, trigrams alone do not decide. */
    private static final int FEW_LETTERS = 10;

    /** So many trigrams of each half are enough. */
    private static final int ENOUGH_ROWS = 28;

    /** Where they leave doubt, up to so many are looked at. */
    private static final int MOST_ROWS = 4 * ENOUGH_ROWS;

    /** More evidence would not change an answer as sure as this. */
    private static final double SURE = 0.95;

    /** An answer less sure than this is none. */
    private static final double LEAST_CONFIDENCE = 0.4;

    /** No text is proof. */
    private static final double MOST_CONFIDENCE = 0.99;

    /** A script that holds less of the text than this does not decide. */
    private static final double LEAST_SHARE = 0.5;

    private static final double ROUNDING = 1_000;

    private final LanguageModel model;

    /**
     * Loads the model that comes with the library.
     *
     * @throws LanguageModelException if the library's own file is damaged
     */
    public LanguageIdentifier() {
        this(bundled());
    }

    private LanguageIdentifier(LanguageModel model) {
        this.model = model;
    }

    private static LanguageModel bundled() {
        try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new LanguageModelException("language model: " + MODEL + " is missing");
            }
            return ModelReader.shipped(in);
        } catch (IOException e) {
            throw new LanguageModelException("language model: cannot be read", e);
        }
    }

    /**
     * Loads a model from a stream.
     *
     * @param stream where from; read to its end, not closed
     * @return an identifier with that model
     * @throws LanguageModelException if it is not a whole, undamaged model
     */
    public static LanguageIdentifier load(InputStream stream) {
        return new LanguageIdentifier(ModelReader.read(Objects.requireNonNull(stream, "stream")));
    }

    /**
     * Returns the languages that can be told.
     *
     * @return their BCP 47 tags, without {@code und}
     */
    public SortedSet<String> languages() {
        SortedSet<String> tags = new TreeSet<>();
        for (Script script : SCRIPTS) {
            tags.add(script.language());
        }
        model.scripts().values().forEach(script -> tags.addAll(script.tags()));
        tags.remove("");
        tags.remove(Language.UNDETERMINED.tag());
        return tags;
    }

    /**
     * Returns the digest of the model.
     *
     * @return a SHA-256 in hexadecimal
     */
    public String digest() {
        return model.digest();
    }

    /**
     * Returns where the model comes from.
     *
     * @return a JSON object
     */
    public String card() {
        return model.card();
    }

    /**
     * Tells the language of a text.
     *
     * @param text the text
     * @return its language, or {@link Language#UNDETERMINED}
     */
    public Language identify(CharSequence text) {
        int length = Math.min(text.length(), LONGEST);
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = text.charAt(i);
        }
        return identify(chars, length, new Tally());
    }

    /**
     * Tells the language of a text.
     *
     * @param text the text; it must not change meanwhile
     * @param length how many code units it has
     * @return its language, or {@link Language#UNDETERMINED}
     */
    public Language identify(char[] text, int length) {
        return identify(text, length, new Tally());
    }

    /**
     * Tells the language of a text, and allocates nothing but the answer.
     *
     * @param text the text; it must not change meanwhile
     * @param length how many code units it has
     * @param tally room to work in, no other thread's
     * @return its language, or {@link Language#UNDETERMINED}
     * @throws IndexOutOfBoundsException if the length is not within the array
     */
    public Language identify(char[] text, int length, Tally tally) {
        Objects.checkFromIndexSize(0, length, text.length);
        int looked = Math.min(length, LONGEST);
        int letters = Census.count(text, looked, tally.letters);
        if (letters == 0) {
            return Language.UNDETERMINED;
        }
        Script script = Census.leading(tally.letters);
        double share = tally.letters[script.ordinal()] / (double) letters;
        ScriptModel shared = model.scripts().get(script);
        return shared == null
                ? byScript(script, tally.letters[script.ordinal()], share)
                : byTrigrams(text, looked, script, shared, share, tally);
    }

    private static Language byScript(Script script, int letters, double share) {
        double confidence = share * (1 - 1.0 / (letters + 1));
        boolean enough = letters > 1
                && share >= LEAST_SHARE
                && confidence >= LEAST_CONFIDENCE
                && !script.language().isEmpty();
        return enough ? language(script.language(), confidence) : Language.UNDETERMINED;
    }

    private Language byTrigrams(char[] text, int length, Script script, ScriptModel shared, double share, Tally tally) {
        int letters = tally.letters[script.ordinal()];
        for (int enough = ENOUGH_ROWS; enough <= MOST_ROWS; enough *= 4) {
            addWords(text, length, script, shared, enough, tally);
            if (tally.count() == 0) {
                return Language.UNDETERMINED;
            }
            shared.sumUp(tally);
            tally.vote.count(shared, tally);
            if (tally.vote.confidence() >= SURE || tally.count() < enough) {
                break;
            }
        }
        String tag = shared.tags().get(tally.vote.winner());
        double confidence = tally.vote.confidence() * share;
        boolean told = confidence >= LEAST_CONFIDENCE
                && !tag.equals(Language.UNDETERMINED.tag())
                && (letters >= FEW_LETTERS || unmistakable(tag, text, length, script, tally));
        return told ? language(tag, confidence) : Language.UNDETERMINED;
    }

    /** Adds the words from the start on and from the middle on, until there are enough of each. */
    private static void addWords(char[] text, int length, Script script, ScriptModel shared, int enough, Tally tally) {
        TrigramReader reader = tally.reader;
        int middle = length / 2;
        reader.read(text, length, script);
        tally.clear();
        while (tally.count() < enough && reader.position() < middle && reader.nextWord()) {
            shared.addWord(tally);
        }
        tally.endFirstHalf();
        reader.skipTo(middle);
        int enoughOfBoth = tally.count() + enough;
        while (tally.count() < enoughOfBoth && reader.nextWord()) {
            shared.addWord(tally);
        }
    }

    private boolean unmistakable(String tag, char[] text, int length, Script script, Tally tally) {
        if (TellingLetters.speakFor(tag, text, length)) {
            return true;
        }
        tally.reader.read(text, length, script);
        return model.words().makeUp(tag, tally.reader);
    }

    private static Language language(String tag, double confidence) {
        double capped = Math.min(confidence, MOST_CONFIDENCE);
        return new Language(tag, Math.rint(capped * ROUNDING) / ROUNDING);
    }
}
