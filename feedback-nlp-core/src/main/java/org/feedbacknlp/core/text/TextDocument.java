package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Clause;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Zones;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.core.language.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way through the pipeline, with all that its annotators share: normalised and parted into tokens at once, language,
 * sentences and clauses found when first asked for. Opened for one text after another; used by one thread at a time.
 */
public final class TextDocument implements Document {
    private static final int KEPT_CHARS = 1 << 16;
    private static final int KEPT_TOKENS = 1 << 14;
    private static final Verbatim NONE = Verbatim.of("");

    private final TextTools tools;
    private final Limits limits;
    private final LayerSource layers;
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);
    private final Ranges sentences = new Ranges();
    private final Ranges clauses = new Ranges();
    private final SmallWords small = new SmallWords();
    private final Tally tally = new Tally();
    private boolean smallRead;
    private final Cues cues = new Cues();
    private boolean cuesRead;
    private final SmallWords besideCues = new SmallWords();
    private List<ZoneFinder.Found> zones = List.of();
    private Verbatim verbatim = NONE;
    private Scope scope = Scope.WORDS;
    private final List<Object> owners = new ArrayList<>();
    private final List<Object> belongings = new ArrayList<>();
    private long opening;
    private @Nullable Verbatim words;
    private @Nullable Language language;
    private @Nullable Sentences sentenceSpans;
    private @Nullable Clauses clauseSpans;

    /**
     * Makes a document without a text.
     *
     * @param tools what it works with
     * @param limits what one text may cost
     * @param layers where annotators' layers are found
     */
    public TextDocument(TextTools tools, Limits limits, LayerSource layers) {
        this.tools = tools;
        this.limits = limits;
        this.layers = layers;
    }

    /**
     * Takes a text.
     *
     * @param value what was written
     */
    public void open(Verbatim value) {
        opening++;
        verbatim = value;
        words = null;
        language = null;
        sentenceSpans = null;
        clauseSpans = null;
        sentences.clear();
        clauses.clear();
        smallRead = false;
        cuesRead = false;
        tools.normalizer.normalize(value.text(), limits, text);
        tokenizer.tokenize(limits);
        zones = tools.zones.find(text);
        flagForeign();
    }

    /**
     * Returns what somebody keeps beside this document from text to text: buffers and the like, which no other thread uses meanwhile and
     * which hold nothing of a text when its turn is over.
     *
     * @param <T> what it is
     * @param owner whose it is; one thing each
     * @param maker makes it where it is not there
     * @return the thing, which lives as long as the document
     */
    @SuppressWarnings("unchecked") // an owner brings the same maker each time
    public <T> T beside(Object owner, Supplier<T> maker) {
        for (int i = 0; i < owners.size(); i++) {
            if (isSame(owners.get(i), owner)) {
                return (T) belongings.get(i);
            }
        }
        T made = maker.get();
        owners.add(owner);
        belongings.add(made);
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // what owns is the object, whatever it equals
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /**
     * Tells one text of this document from another, for those who keep what they found.
     *
     * @return a number that no text had before
     */
    public long opening() {
        return opening;
    }

    private void flagForeign() {
        int i = 0;
        for (ZoneFinder.Found zone : zones) {
            while (i < tokens.count() && tokens.normalizedStart(i) < zone.end()) {
                if (tokens.normalizedStart(i) >= zone.start()) {
                    tokens.flag(i, TokenBuffer.FOREIGN);
                }
                i++;
            }
        }
    }

    /** Lets go of the text, and of buffers that a long one has made large. */
    public void close() {
        opening++;
        verbatim = NONE;
        words = null;
        zones = List.of();
        language = null;
        sentenceSpans = null;
        clauseSpans = null;
        tally.letGo();
        text.clear(KEPT_CHARS);
        tokens.clear(KEPT_TOKENS);
        small.clear(KEPT_TOKENS);
        cues.clear(KEPT_TOKENS);
        besideCues.clear(KEPT_TOKENS);
    }

    /**
     * Says how much of the verbatim is shown from now on.
     *
     * @param value what the next annotator may see
     */
    public void show(Scope value) {
        scope = value;
    }

    @Override
    public Verbatim verbatim() {
        if (scope == Scope.VERBATIM) {
            return verbatim;
        }
        if (words == null) {
            words = verbatim.wordsOnly();
        }
        return words;
    }

    @Override
    public String text() {
        return verbatim.text();
    }

    /**
     * Returns what one text may cost.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    @Override
    public NormalizedText normalized() {
        return text;
    }

    @Override
    public Span original(int start, int end) {
        return text.original(start, end);
    }

    @Override
    public TokenBuffer tokens() {
        return tokens;
    }

    /**
     * Returns where the text was cut.
     *
     * @return the cut, or null if all was read
     */
    public @Nullable Truncation truncation() {
        return text.truncation();
    }

    @Override
    public Language language() {
        if (language == null) {
            Optional<String> told = verbatim.language();
            language = told.isPresent()
                    ? known(told.get())
                    : tools.languages().identify(text.buffer(), ownLength(), tally);
        }
        return language;
    }

    /** Returns how long the text is up to the respondent's own last word: below it others write in their language. */
    private int ownLength() {
        int end = tokens.ownEnd();
        return end == tokens.count() || end == 0 ? text.length() : tokens.normalizedEnd(end - 1);
    }

    /** Reads a tag as callers write it: BCP 47 knows no case, and locales have an underscore. */
    private static Language known(String tag) {
        String dashed = tag.strip().replace('_', '-');
        int end = dashed.indexOf('-') < 0 ? dashed.length() : dashed.indexOf('-');
        return new Language(dashed.substring(0, end).toLowerCase(Locale.ROOT) + dashed.substring(end), 1);
    }

    /**
     * Returns the small words of the text's language in their places.
     *
     * @return the small words, none where the language has no grammar; valid as long as the document holds this text
     */
    public SmallWords smallWords() {
        if (!smallRead) {
            small.read(tokens, tools.grammar(language().primary()));
            smallRead = true;
        }
        return small;
    }

    /**
     * Returns the expressions that tell of signals, effort, severity and stage in their places: those of the text's language, or where
     * that is unknown, of the language that has most to say.
     *
     * @return the expressions, valid as long as the document holds this text
     */
    public Cues cues() {
        if (!cuesRead) {
            readCues();
            cuesRead = true;
        }
        return cues;
    }

    private void readCues() {
        Language known = language();
        if (known.known()) {
            cues.read(tokens, tools.cues(known.primary()));
            return;
        }
        String best = "und";
        int most = 0;
        for (String candidate : CueTable.LANGUAGES) {
            cues.read(tokens, tools.cues(candidate));
            if (cues.count() > most) {
                most = cues.count();
                best = candidate;
            }
        }
        cues.read(tokens, tools.cues(best));
        besideCues.read(tokens, tools.grammar(best));
    }

    /**
     * Returns the small words of the language whose {@link #cues()} were found.
     *
     * @return the small words, valid as long as the document holds this text
     */
    public SmallWords smallWordsBesideCues() {
        return cues().language().equals(language().primary()) ? smallWords() : besideCues;
    }

    /**
     * Returns the small words of a language in their places: those that were read already, if the text is of that language.
     *
     * @param language a primary language tag
     * @param grammar its small words
     * @param buffer takes them where they were not read
     * @return the small words; valid as long as the document holds this text and the buffer is not used again
     */
    public SmallWords smallWords(String language, Grammar grammar, SmallWords buffer) {
        if (smallRead && language().primary().equals(language)) {
            return small;
        }
        buffer.read(tokens, grammar);
        return buffer;
    }

    /**
     * Returns the sentences as ranges of tokens.
     *
     * @return the ranges, valid as long as the document holds this text
     */
    public Ranges sentenceRanges() {
        if (sentences.count() == 0) {
            tools.sentences.split(tokens, sentences);
        }
        return sentences;
    }

    /**
     * Returns the clauses as ranges of tokens, with the tags of {@link ClauseSplitter}.
     *
     * @return the ranges, valid as long as the document holds this text
     */
    public Ranges clauseRanges() {
        if (clauses.count() == 0) {
            tools.clauses.split(tokens, sentenceRanges(), smallWords(), clauses);
        }
        return clauses;
    }

    @Override
    public Sentences sentences() {
        if (sentenceSpans == null) {
            Ranges ranges = sentenceRanges();
            List<Span> spans = new ArrayList<>(ranges.count());
            for (int i = 0; i < ranges.count(); i++) {
                spans.add(span(ranges.first(i), ranges.end(i)));
            }
            sentenceSpans = new Sentences(spans);
        }
        return sentenceSpans;
    }

    @Override
    public Clauses clauses() {
        if (clauseSpans == null) {
            Ranges ranges = clauseRanges();
            List<Clause> all = new ArrayList<>(ranges.count());
            for (int i = 0; i < ranges.count(); i++) {
                Span span = span(ranges.first(i), ranges.end(i));
                int tag = ranges.tag(i);
                all.add(new Clause(span, ClauseSplitter.sentence(tag), ClauseSplitter.link(tag)));
            }
            clauseSpans = new Clauses(all);
        }
        return clauseSpans;
    }

    /**
     * Returns what mail software and habit added to the text.
     *
     * @return the zones
     */
    public Zones zones() {
        return new Zones(zones.stream()
                .map(zone -> new Zones.Zone(zone.kind(), text.original(zone.start(), zone.end())))
                .toList());
    }

    /**
     * Returns where a range of tokens lies in the original text.
     *
     * @param first the first token
     * @param end the token behind the last, above {@code first}
     * @return the span
     */
    public Span span(int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1));
    }

    @Override
    public <T extends LayerValue> Optional<T> get(Layer<T> layer) {
        return Optional.ofNullable(layers.find(layer));
    }
}
