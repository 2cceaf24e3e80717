package org.feedbacknlp.core.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.Abbreviations.Kind;

/** Reads the abbreviations as they are written, for the build. Not thread-safe. */
final class AbbreviationLists {
    static final String TABLE = "abbreviations.table";

    private final PhraseReader reader = new PhraseReader();
    private final Set<Long> afterOrdinals = new TreeSet<>();
    private final Set<Long> numbered = new TreeSet<>();
    private final Map<Long, Kind> kinds = new TreeMap<>();
    private final Map<String, Kind> several = new TreeMap<>();
    private int longest;

    private AbbreviationLists() {
        WordList.read(Abbreviations.class, "after-ordinals.tsv")
                .forEach(row -> afterOrdinals.addAll(reader.hashes(row.get(0))));
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
            WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")
                    .forEach(this::add);
        }
    }

    /** Makes the table that {@link Abbreviations} reads. */
    static Table compiled() {
        AbbreviationLists lists = new AbbreviationLists();
        TableWriter out = new TableWriter().longs(array(lists.afterOrdinals)).longs(array(lists.numbered));
        out.longs(array(lists.kinds.keySet()));
        char[] ordinals = new char[lists.kinds.size()];
        int i = 0;
        for (Kind kind : lists.kinds.values()) {
            ordinals[i++] = (char) kind.ordinal();
        }
        out.chars(ordinals).number(lists.longest);
        PhraseTable.of(lists.several).write(out, Kind::ordinal);
        return new Table(Abbreviations.class, TABLE, out);
    }

    private static long[] array(Collection<Long> words) {
        return words.stream().mapToLong(Long::longValue).toArray();
    }

    private void add(List<String> row) {
        List<Long> words = reader.hashes(row.get(0));
        boolean besideNumber = row.size() > 2;
        if (words.size() > 2) {
            several.merge(row.get(0), besideNumber ? Kind.CLOSING : kind(row), AbbreviationLists::moreCautious);
            longest = Math.max(longest, words.size());
        } else if (besideNumber) {
            numbered.add(words.get(0));
        } else {
            kinds.merge(words.get(0), kind(row), AbbreviationLists::moreCautious);
        }
    }

    private static Kind kind(List<String> row) {
        return Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    private static Kind moreCautious(Kind a, Kind b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
