package org.feedbacknlp.core.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.KeyPhrases.KeyPhrase;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.ResourceDigest;
import org.feedbacknlp.core.text.TextDocument;

/** Says which phrases stand for an English text. Thread-safe. */
final class KeyPhraseAnnotator implements Annotator {
    private static final String ENGLISH = "en";

    private final Supplier<Ranking> rankings;

    KeyPhraseAnnotator(int most) {
        PhraseWords words = PhraseWords.english();
        rankings = () -> new Ranking(words, most);
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        if (foreign(text)) {
            annotations.absent(
                    Layer.KEY_PHRASES,
                    "no phrase words for language " + text.language().primary());
            return;
        }
        List<KeyPhrase> phrases = rank(text, Ranking::best);
        if (phrases.isEmpty()) {
            annotations.absent(Layer.KEY_PHRASES, "no phrase names a thing");
        } else {
            annotations.put(Layer.KEY_PHRASES, new KeyPhrases(phrases));
        }
    }

    private static boolean foreign(TextDocument text) {
        return text.language().known() && !text.language().primary().equals(ENGLISH);
    }

    private <R> R rank(TextDocument text, Function<Ranking, R> question) {
        Ranking ranking = text.beside(this, rankings);
        ranking.open(text);
        R answer = question.apply(ranking);
        ranking.close();
        return answer;
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        TextDocument text = (TextDocument) document;
        if (foreign(text)) {
            String reason = "no phrase words for language " + text.language().primary();
            return Optional.of(new WhyNot(label, reason, List.of()));
        }
        return rank(text, ranking -> ranking.whyNot(label));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(KeyPhraseProvider.NAME, ResourceDigest.of(KeyPhraseAnnotator.class, List.of(PhraseWords.FILE)));
    }
}
