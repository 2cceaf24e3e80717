package org.feedbacknlp.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;

/**
 * Finds the names of documents. OpenNLP's finders keep state, so that each serves one document at a time; those that are free wait in
 * a queue, and there are never more of them than documents were read at once.
 */
final class NamesAnnotator implements Annotator {
    /** OpenNLP's search takes time by the square of a sentence's length, so that a longer one is read in parts. */
    private static final int AT_ONCE = 200;

    private final TokenNameFinderModel model;
    private final Tokenization tokenization;
    private final String digest;
    private final int most;
    private final ConcurrentLinkedQueue<NameFinderME> free = new ConcurrentLinkedQueue<>();

    /**
     * Makes the annotator.
     *
     * @param model a model that has passed all checks
     * @param tokenization how sentences are parted
     * @param digest of the model's file
     * @param most how many tokens of a text are read
     */
    NamesAnnotator(TokenNameFinderModel model, Tokenization tokenization, String digest, int most) {
        this.model = model;
        this.tokenization = tokenization;
        this.digest = digest;
        this.most = most;
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        NameFinderME finder = borrow();
        finder.clearAdaptiveData();
        List<Names.Name> names = new ArrayList<>();
        int left = most;
        for (org.feedbacknlp.api.layer.Span sentence : document.sentences().spans()) {
            left -= find(finder, document.text(), sentence, left, names);
        }
        // One that failed is not given back: nobody knows what it holds.
        free.add(finder);
        if (names.isEmpty()) {
            annotations.absent(NamesProvider.LAYER, "no names found");
        } else {
            annotations.put(NamesProvider.LAYER, new Names(names));
        }
    }

    private NameFinderME borrow() {
        NameFinderME finder = free.poll();
        if (finder != null) {
            return finder;
        }
        synchronized (model) { // making one writes to the model's factory
            try {
                return OwnLoader.run(() -> new NameFinderME(model));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** Finds the names of a sentence, and tells how many tokens were read. */
    private int find(
            NameFinderME finder,
            String text,
            org.feedbacknlp.api.layer.Span sentence,
            int most,
            List<Names.Name> names) {
        String words = sentence.in(text);
        Span[] tokens = tokenization.tokenizer().tokenizePos(words);
        int read = Math.min(most, tokens.length);
        for (int from = 0; from < read; from += AT_ONCE) {
            Span[] some = Arrays.copyOfRange(tokens, from, Math.min(read, from + AT_ONCE));
            for (Span name : finder.find(Span.spansToStrings(some, words))) {
                int start = sentence.start() + some[name.getStart()].getStart();
                int end = sentence.start() + some[name.getEnd() - 1].getEnd();
                names.add(new Names.Name(
                        name.getType(), Spans.whole(text, start, end), Math.min(1, Math.max(0, name.getProb()))));
            }
        }
        return read;
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(NamesProvider.NAME, digest);
    }

    @Override
    public void close() {
        free.clear();
    }
}
