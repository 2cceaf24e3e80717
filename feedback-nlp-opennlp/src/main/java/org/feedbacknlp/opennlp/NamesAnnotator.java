package org.feedbacknlp.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
    private final TokenNameFinderModel model;
    private final Tokenization tokenization;
    private final String digest;
    private final ConcurrentLinkedQueue<NameFinderME> free = new ConcurrentLinkedQueue<>();

    /**
     * Makes the annotator.
     *
     * @param model a model that has passed all checks
     * @param tokenization how sentences are parted
     * @param digest of the model's file
     */
    NamesAnnotator(TokenNameFinderModel model, Tokenization tokenization, String digest) {
        this.model = model;
        this.tokenization = tokenization;
        this.digest = digest;
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        NameFinderME finder = borrow();
        finder.clearAdaptiveData();
        List<Names.Name> names = new ArrayList<>();
        for (org.feedbacknlp.api.layer.Span sentence : document.sentences().spans()) {
            find(finder, document.text(), sentence, names);
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

    private void find(
            NameFinderME finder, String text, org.feedbacknlp.api.layer.Span sentence, List<Names.Name> names) {
        String words = sentence.in(text);
        Span[] tokens = tokenization.tokenizer().tokenizePos(words);
        for (Span name : finder.find(Span.spansToStrings(tokens, words))) {
            int start = sentence.start() + tokens[name.getStart()].getStart();
            int end = sentence.start() + tokens[name.getEnd() - 1].getEnd();
            names.add(new Names.Name(
                    name.getType(), Spans.whole(text, start, end), Math.min(1, Math.max(0, name.getProb()))));
        }
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
