package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Glob;
import org.feedbacknlp.api.rule.match.Typo;
import org.feedbacknlp.api.rule.match.WordForms;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of one index that the words of a rule stand for, all of them or an error: never some. Used for one query. */
final class RuleTerms {
    private final IndexReader reader;
    private final int most;
    private int spent;

    RuleTerms(IndexReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /** Returns the terms of a word, in their order. */
    List<BytesRef> of(Rule.Word word) throws IOException {
        if (word.open()) {
            String pattern = word.text().toLowerCase(Locale.ROOT);
            return expand(literalStart(pattern), term -> Glob.matches(pattern, term, 0, term.length()));
        }
        List<String> forms = List.copyOf(WordForms.of(word));
        if (word.form() == Rule.Form.FUZZY) {
            return slips(forms);
        }
        return forms.stream().map(BytesRef::new).toList();
    }

    /** A slip has the first letter right, and not all forms of a word begin alike: going, went. */
    private List<BytesRef> slips(List<String> forms) throws IOException {
        SortedSet<String> starts = new TreeSet<>();
        forms.forEach(form -> starts.add(form.substring(0, form.offsetByCodePoints(0, 1))));
        List<BytesRef> found = new ArrayList<>();
        for (String start : starts) {
            found.addAll(expand(start, term -> isOneOf(forms, term)));
        }
        return found;
    }

    private static boolean isOneOf(List<String> forms, String term) {
        for (String form : forms) {
            if (form.equals(term) || Typo.isOne(form, term)) {
                return true;
            }
        }
        return false;
    }

    private static String literalStart(String pattern) {
        int end = 0;
        while (end < pattern.length() && pattern.charAt(end) != '*' && pattern.charAt(end) != '?') {
            end++;
        }
        boolean splits = end > 0 && Character.isHighSurrogate(pattern.charAt(end - 1));
        return pattern.substring(0, splits ? end - 1 : end);
    }

    /** Says which terms are wanted. */
    @FunctionalInterface
    private interface Wanted {
        boolean is(String term);
    }

    private List<BytesRef> expand(String start, Wanted wanted) throws IOException {
        List<BytesRef> found = new ArrayList<>();
        @Nullable Terms terms = MultiTerms.getTerms(reader, Schema.MATCHED);
        if (terms == null) {
            return found;
        }
        TermsEnum all = terms.iterator();
        BytesRef prefix = new BytesRef(start);
        boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(all.term(), prefix)) {
            if (wanted.is(all.term().utf8ToString())) {
                if (++spent > most) {
                    throw new InvalidQueryException(
                            Problem.TOO_MANY_EXPANSIONS,
                            0,
                            "the open words of a rule may stand for " + most
                                    + " words of the index; give more letters, or raise QueryLimits.expansions");
                }
                found.add(BytesRef.deepCopyOf(all.term()));
            }
            more = all.next() != null;
        }
        return found;
    }
}
