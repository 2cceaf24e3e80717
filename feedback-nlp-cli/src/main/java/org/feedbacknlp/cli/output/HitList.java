package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.FacetCounts;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.SearchResult;
import org.feedbacknlp.lucene.Snippet;

/** Shows what a search found to a person: hits with their matches marked, and bars for facets. */
public final class HitList {
    private static final int LONGEST_SNIPPET = 240;
    private static final int WIDEST_BAR = 30;
    private static final int WIDEST_VALUE = 24;

    private final Writer out;
    private final Emphasis emphasis;

    /**
     * Makes a list.
     *
     * @param out takes it
     * @param terminal true to mark matches in bold, false to mark them with brackets
     */
    public HitList(Writer out, boolean terminal) {
        this.out = out;
        emphasis = new Emphasis(terminal);
    }

    /**
     * Writes a result.
     *
     * @param result what was found
     * @throws IOException if it cannot be written
     */
    public void write(SearchResult result) throws IOException {
        String atLeast = result.total().exact() ? "" : "at least ";
        String cut = result.complete() ? "" : "; time was over before all was looked at";
        line(atLeast + number(result.total().value()) + " found" + cut);
        for (Hit hit : result.hits()) {
            write(hit);
        }
        for (Map.Entry<IndexField, FacetCounts> facet : result.facets().entrySet()) {
            write(facet.getKey(), facet.getValue());
        }
        if (result.next().isPresent()) {
            line("");
            line(emphasis.faint("more: --after " + result.next().get().token()));
        }
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private void write(Hit hit) throws IOException {
        String segments = hit.segments().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        String text = hit.text().orElse("");
        Snippet snippet = Snippet.window(text, hit.spans(), LONGEST_SNIPPET);
        String before = snippet.place().start() > 0 ? "... " : "";
        String after = snippet.place().end() < text.stripTrailing().length() ? " ..." : "";
        line("");
        line(emphasis.strong(Shown.line(hit.id())) + "  " + emphasis.faint(Shown.line(segments)));
        line("  " + before + marked(snippet) + after);
    }

    private String marked(Snippet snippet) {
        StringBuilder marked = new StringBuilder();
        String text = Shown.text(snippet.text());
        int offset = snippet.place().start();
        int from = 0;
        for (Span span : snippet.spans()) {
            marked.append(text, from, span.start() - offset);
            marked.append(emphasis.match(text.substring(span.start() - offset, span.end() - offset)));
            from = span.end() - offset;
        }
        return marked.append(text.substring(from)).toString();
    }

    private void write(IndexField field, FacetCounts counts) throws IOException {
        line("");
        line(emphasis.strong(Shown.line(field.name())));
        List<FacetCounts.Count> values = counts.values();
        long most = values.isEmpty() ? 1 : values.get(0).count();
        int width = values.stream()
                .mapToInt(count -> Shown.line(count.value()).length())
                .max()
                .orElse(1);
        for (FacetCounts.Count count : values) {
            String bar = "#".repeat((int) Math.max(1, WIDEST_BAR * count.count() / most));
            String name = Shown.line(count.value());
            String blanks = " ".repeat(Math.max(0, Math.min(width, WIDEST_VALUE) - name.length()));
            line(String.format(Locale.ROOT, "  %s%s %,7d %s", name, blanks, count.count(), bar));
        }
        if (counts.without() > 0) {
            line("  " + emphasis.faint(number(counts.without()) + " without"));
        }
    }
}
