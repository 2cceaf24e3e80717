package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.ResourceDigest;
import org.feedbacknlp.core.text.WordList;
import org.feedbacknlp.core.text.WordSet;

/**
 * Words and expressions that carry an opinion in one language, each with a valence from -4 to 4; emoji and emoticons are in every
 * language's. Immutable and thread-safe.
 */
final class OpinionLexicon {
    /** What is missed where it is negated. */
    static final String WANTED = "wanted-en.tsv";

    /** Expressions that beat their words, as patterns. */
    static final String IDIOMS = "idioms-en.tsv";

    /** The languages that have words of their own, the likeliest first. */
    static final List<String> BY_PREFERENCE = List.of("en", "de", "fr", "es", "it", "pt", "nl");

    private static final String NOTE = "opinion.digest";

    /** Stands for all languages that have no words of their own. */
    static final String NO_LANGUAGE = "und";

    private static final WordSet NAMES = WordSet.of(
            "faith",
            "grace",
            "hope",
            "joy",
            "nice",
            "reading",
            "bliss",
            "sunny",
            "rich",
            "frank",
            "angel",
            "star",
            "blessing",
            "comfort",
            "gift",
            "heaven",
            "moody",
            "polish",
            "rob",
            "rusty",
            "sue");

    private static final WordSet PERSONS = WordSet.of("faith", "grace", "hope", "joy", "angel", "frank", "rob", "sue");

    private final PhraseTable<Double> valences;
    private final PhraseTable<Boolean> wanted;

    private OpinionLexicon(PhraseTable<Double> valences, PhraseTable<Boolean> wanted) {
        this.valences = valences;
        this.wanted = wanted;
    }

    /** Reads the lexicon of a language, or of emoji alone where the language has none, from the table that the build made of it. */
    static OpinionLexicon of(String language) {
        String known = Grammar.LANGUAGES.contains(language) ? language : NO_LANGUAGE;
        TableReader in = TableReader.open(OpinionLexicon.class, table(known));
        return new OpinionLexicon(PhraseTable.readNumbers(in), PhraseTable.readPlaces(in, List.of(true)));
    }

    private static String table(String language) {
        return "opinion-" + language + ".table";
    }

    /** Makes the table of a language, or of emoji alone, from the words as they are written. */
    static Table compiled(String language) {
        OpinionLexicon lexicon = written(language);
        TableWriter out = new TableWriter();
        lexicon.valences.write(out, Double::doubleToLongBits);
        lexicon.wanted.write(out, yes -> 0);
        return new Table(OpinionLexicon.class, table(language), out);
    }

    private static OpinionLexicon written(String language) {
        Map<String, Double> words = new LinkedHashMap<>();
        read("emoji.tsv", words);
        if (Grammar.LANGUAGES.contains(language)) {
            read(file(language), words);
        }
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        if (language.equals(SentimentModel.LANGUAGE)) {
            for (List<String> row : WordList.read(OpinionLexicon.class, IDIOMS)) {
                double valence = Double.parseDouble(row.get(1));
                PhrasePattern.expand(row.get(0)).forEach(phrase -> words.putIfAbsent(phrase, valence));
            }
            WordList.read(OpinionLexicon.class, WANTED).forEach(row -> wanted.put(row.get(0), true));
        }
        return new OpinionLexicon(PhraseTable.of(words), PhraseTable.of(wanted));
    }

    /** Returns the digest of the words of all languages. */
    static String digest() {
        return ResourceDigest.noted(OpinionLexicon.class, NOTE);
    }

    /** Makes the note of the digest. */
    static Table note() {
        List<String> files = new ArrayList<>(List.of("emoji.tsv", IDIOMS, WANTED));
        BY_PREFERENCE.forEach(language -> files.add(file(language)));
        return ResourceDigest.note(OpinionLexicon.class, NOTE, files);
    }

    static String file(String language) {
        return "opinion-" + language + ".tsv";
    }

    private static void read(String name, Map<String, Double> words) {
        for (List<String> row : WordList.read(OpinionLexicon.class, name)) {
            words.put(row.get(0), Double.parseDouble(row.get(1)));
        }
    }

    /** Returns what is missed where it is negated. */
    PhraseTable<Boolean> wanted() {
        return wanted;
    }

    /** Tells whether trouble that was, or was feared, counts for less; where "was" alone is a word of the past it must not. */
    boolean readsTimes() {
        return wanted.size() > 0;
    }

    /** Tells whether a word with an opinion is a person's or a place's name as well. */
    boolean mayBeName(long hash) {
        return NAMES.contains(hash);
    }

    /** Tells whether such a word is a person's name, and hardly ever the first of a sentence otherwise. */
    boolean mayBePerson(long hash) {
        return PERSONS.contains(hash);
    }

    /** Returns the valences as a table. */
    PhraseTable<Double> valences() {
        return valences;
    }
}
