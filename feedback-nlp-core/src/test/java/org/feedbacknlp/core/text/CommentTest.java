package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.support.SeededTest;
import org.jspecify.annotations.Nullable;

/** Comments put together at random from sentences and clauses that are known: each begins where it was put. */
class CommentTest {
    /** What sentences of one language are made of; full stops inside them are no ends. */
    private record Phrases(String language, List<String> openings, List<String> middles, String last) {}

    private static final List<Phrases> PHRASES = List.of(
            new Phrases(
                    "en",
                    List.of(
                            "The app",
                            "Support from Dr. Meier",
                            "Order no. 12",
                            "It",
                            "Nobody at example.com",
                            "\"Nobody\"",
                            "My 2nd parcel"),
                    List.of(
                            " cost $3.50",
                            " weighs approx. 5 kg",
                            " came at 5 p.m. on 3 May",
                            " has e.g. no manual",
                            " (really) broke",
                            " wrote to jo@x.example",
                            " needs v2.0.1",
                            " was user-friendly",
                            " is on https://x.example/a.b?c",
                            " is J. Smith's",
                            " broke on Mon. 3rd Feb. early"),
                    " today"),
            new Phrases(
                    "de",
                    List.of(
                            "Die App",
                            "Frau Dr. Meier",
                            "Bestellung Nr. 12",
                            "Das Paket",
                            "Niemand bei example.com",
                            "\u201eNiemand\u201c"),
                    List.of(
                            " kostet ca. 3,50 \u20ac",
                            " kam am 3. Mai",
                            " hat z. B. keine Anleitung",
                            " hat z.B. keinen Knopf",
                            " klappt i. d. R. gut",
                            " fehlt bzw. ist kaputt",
                            " schrieb an jo@x.example",
                            " wiegt max. 5 kg",
                            " geht d. h. nie"),
                    " heute"),
            new Phrases(
                    "fr",
                    List.of("L'appli", "M. Dupont", "Mme Dupont", "La commande n\u00b0 12", "Personne"),
                    List.of(
                            " co\u00fbte env. 3,50 \u20ac",
                            " n'a p. ex. pas de mode sombre",
                            " vient du 5 av. Foch",
                            " est sur example.com",
                            " pla\u00eet \u00e0 M. Martin"),
                    " aujourd'hui"),
            new Phrases(
                    "es",
                    List.of("La app", "El Sr. L\u00f3pez", "El pedido n\u00fam. 12", "Nadie"),
                    List.of(
                            " cuesta aprox. 3,50 \u20ac",
                            " falla p. ej. al pagar",
                            " escribi\u00f3 a Ud. por correo",
                            " est\u00e1 en example.com"),
                    " hoy"),
            new Phrases(
                    "it",
                    List.of("L'app", "Il Sig. Rossi", "La sig.ra Rossi", "L'ordine n. 12", "Nessuno"),
                    List.of(" costa ca. 3,50 \u20ac", " si blocca p. es. al login", " sta su example.com"),
                    " oggi"),
            new Phrases(
                    "pt",
                    List.of("O app", "O Sr. Silva", "A Sra. Silva", "Ningu\u00e9m"),
                    List.of(" custa aprox. 3,50 \u20ac", " falha p. ex. no login", " est\u00e1 em example.com"),
                    " hoje"),
            new Phrases(
                    "nl",
                    List.of("De app", "Dhr. Jansen", "Mevr. Jansen", "Niemand"),
                    List.of(
                            " kost ca. 3,50 \u20ac",
                            " heeft bijv. geen knop",
                            " staat op example.com",
                            " weegt max. 5 kg"),
                    " vandaag"));
    private static final List<String> ENDS =
            List.of(".", "!", "?", "!!!", "?!", "...", ". :-)", "! \uD83D\uDE0D", ".\"", ".)");
    private static final List<String> GAPS = List.of(" ", "  ", "\n", "\n\n");

    /** Clauses that make sense to the splitter in English: a subject and a few words without a link. */
    private static final List<String> CLAUSES = List.of(
            "I like the app",
            "the support is rude",
            "we paid a lot",
            "it works",
            "they never answer",
            "the delivery came late");

    /** What ties two clauses; a bar stands where the second begins. */
    private record Joint(String words, Link link) {}

    private static final List<Joint> JOINTS = List.of(
            new Joint(" |but ", Link.CONTRAST),
            new Joint(", |but ", Link.CONTRAST),
            new Joint(" |although ", Link.CONCESSION),
            new Joint(" |even though ", Link.CONCESSION),
            new Joint(" |if ", Link.CONDITION),
            new Joint(" |unless ", Link.CONDITION),
            new Joint(" |and ", Link.COORDINATION),
            new Joint("; |", Link.COORDINATION),
            new Joint(" - |", Link.COORDINATION),
            new Joint(", |however ", Link.CONTRAST));

    /** No annotator has made anything. */
    private static final class NoLayers implements LayerSource {
        @Override
        public <T extends LayerValue> @Nullable T find(Layer<T> layer) {
            return null;
        }
    }

    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, new NoLayers());

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String sentence(Random random, Phrases of) {
        StringBuilder sentence = new StringBuilder(one(random, of.openings));
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            sentence.append(one(random, of.middles));
        }
        return sentence.append(of.last).append(one(random, ENDS)).toString();
    }

    @SeededTest
    void everySentenceBeginsWhereItWasPut(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Phrases phrases = one(random, PHRASES);
            StringBuilder comment = new StringBuilder();
            List<String> sentences = new ArrayList<>();
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                String sentence = sentence(random, phrases);
                sentences.add(sentence);
                comment.append(sentence).append(left > 1 ? one(random, GAPS) : "");
            }
            document.open(Verbatim.builder(comment.toString())
                    .language(phrases.language)
                    .build());
            assertEquals(
                    sentences,
                    document.sentences().spans().stream()
                            .map(span -> span.in(document.text()))
                            .toList());
        }
    }

    @SeededTest
    void everyClauseBeginsAtItsLink(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            StringBuilder comment = new StringBuilder(one(random, CLAUSES));
            List<Integer> starts = new ArrayList<>(List.of(0));
            List<Link> links = new ArrayList<>(List.of(Link.START));
            for (int left = random.nextInt(4); left > 0; left--) {
                Joint joint = one(random, JOINTS);
                starts.add(comment.length() + joint.words.indexOf('|'));
                links.add(joint.link);
                comment.append(joint.words.replace("|", "")).append(one(random, CLAUSES));
            }
            document.open(Verbatim.builder(comment.toString()).language("en").build());
            List<Clauses.Clause> found = document.clauses().all();
            assertEquals(
                    starts,
                    found.stream().map(Clauses.Clause::span).map(Span::start).toList(),
                    comment::toString);
            assertEquals(links, found.stream().map(Clauses.Clause::link).toList(), comment::toString);
        }
    }
}
