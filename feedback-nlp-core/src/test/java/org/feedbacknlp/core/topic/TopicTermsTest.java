package org.feedbacknlp.core.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every listed term is found as the topic that its list says, in its own language alone. */
class TopicTermsTest {
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private List<String> topicsOf(TopicTerms terms, String language, String term) {
        new Normalizer().normalize(term, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        PhraseTable<List<String>> table = terms.in(language);
        long hit = table.find(tokens, 0, tokens.count());
        return PhraseTable.length(hit) == tokens.count() ? table.at(hit) : List.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"general", "saas", "retail", "telecom", "bank", "airline", "healthcare"})
    void everyRowIsFoundAsItsTopic(String industry) {
        TopicTerms terms = TopicTerms.of(industry);
        List<String> missed = new ArrayList<>();
        for (String file : TopicTerms.files(industry)) {
            for (List<String> row : WordList.read(TopicTerms.class, file)) {
                if (!topicsOf(terms, row.get(1), row.get(2)).contains(row.get(0))) {
                    missed.add(row.toString());
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saas", "retail", "telecom", "bank", "airline", "healthcare"})
    void anIndustryAddsTopicsToTheGeneralOnes(String industry) {
        Set<String> general = TopicTerms.of("general").topics();
        Set<String> all = TopicTerms.of(industry).topics();
        assertTrue(all.containsAll(general));
        assertTrue(all.size() > general.size(), () -> industry + " adds nothing");
        all.forEach(topic -> assertTrue(topic.matches("[a-z]+(-[a-z]+)*"), topic));
    }

    @Test
    void aLanguageWithoutTermsFindsNothing() {
        TopicTerms terms = TopicTerms.of("general");
        assertFalse(terms.languages().contains("ja"));
        assertEquals(List.of(), topicsOf(terms, "ja", "delivery"));
        assertEquals(List.of(), topicsOf(terms, "de", "the delivery was late"));
    }

    @Test
    void topicsAndLanguagesStandInOrder() {
        TopicTerms terms = TopicTerms.of("saas");
        assertEquals(List.copyOf(new TreeSet<>(terms.topics())), List.copyOf(terms.topics()));
        assertEquals(List.copyOf(new TreeSet<>(terms.languages())), terms.languages());
    }
}
