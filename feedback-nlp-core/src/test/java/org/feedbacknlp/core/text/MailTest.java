package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.Zones.Kind;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.feedbacknlp.core.text.ZoneFinder.Found;

/** Mails put together at random from parts that are known: each zone is found where it was put, and nothing else is. */
class MailTest {
    private static final List<String> OWN = List.of(
            "It still fails.",
            "The delivery was late, and nobody wrote back",
            "Why?",
            "> 2 hours on hold",
            "I wrote: please help",
            "From the start it was slow",
            "Sent by post, arrived broken",
            "On Monday it broke",
            "--- really ---",
            "Best regards to your team, they were great",
            "",
            "Es geht nicht",
            "La livraison est en retard");
    private static final List<String> ATTRIBUTIONS = List.of(
            "On Tue, May 5, 2026 at 10:31 AM Jane Roe <jane@example.com> wrote:",
            "On 5 May 2026, Jane Roe wrote:",
            "Am 05.05.26 um 10:31 schrieb Jane Roe:",
            "Le mar. 5 mai 2026 \u00e0 10:31, Jane Roe <jane@example.com> a \u00e9crit :",
            "El mar, 5 may 2026 a las 10:31, Jane (<jane@example.com>) escribi\u00f3:",
            "Il giorno mar 5 mag 2026 alle ore 10:31 Jane <jane@example.com> ha scritto:",
            "Em ter., 5 de mai. de 2026 \u00e0s 10:31, Jane <jane@example.com> escreveu:",
            "Op di 5 mei 2026 om 10:31 schreef Jane Roe <jane@example.com>:",
            "-----Original Message-----",
            "---------- Forwarded message ---------",
            "Von: Jane Roe\nGesendet: Dienstag",
            "From: Jane Roe\nSent: Tuesday",
            "De : Jane Roe\nEnvoy\u00e9 : mardi");
    private static final List<String> SIGN_OFFS = List.of(
            "--",
            "-- ",
            "Best regards,",
            "Kind regards",
            "MfG",
            "Viele Gr\u00fc\u00dfe",
            "Cordialement,",
            "Saludos",
            "Distinti saluti",
            "Atenciosamente,",
            "Met vriendelijke groet,");
    private static final List<String> FOOTERS = List.of(
            "Sent from my iPhone",
            "Get Outlook for Android",
            "Von meinem iPad gesendet",
            "Envoy\u00e9 de mon iPhone",
            "Enviado desde mi iPhone");

    private final StringBuilder mail = new StringBuilder();
    private final List<Found> expected = new ArrayList<>();

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void line(String line) {
        mail.append(line).append('\n');
    }

    private void zone(Kind kind, int start) {
        int last = expected.size() - 1;
        boolean goesOn = last >= 0
                && kind == Kind.QUOTED_REPLY
                && expected.get(last).kind() == kind
                && expected.get(last).end() + 1 == start;
        if (goesOn) {
            expected.set(last, new Found(kind, expected.get(last).start(), mail.length() - 1));
        } else {
            expected.add(new Found(kind, start, mail.length() - 1));
        }
    }

    /** Two lines in a row that begin with a sign would be a quote, so that one of them gets company. */
    private void own(Random random) {
        line(one(random, OWN));
        line("Really.");
    }

    private void quote(Random random) {
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int start = mail.length();
            line("> old words" + (random.nextBoolean() ? "" : ", and more"));
            zone(Kind.QUOTED_REPLY, start);
        }
    }

    private void write(Random random) {
        line("It fails.");
        for (int left = random.nextInt(6); left > 0; left--) {
            if (random.nextInt(3) == 0) {
                quote(random);
                line("My answer to that.");
            } else {
                own(random);
            }
        }
        line("That is all.");
        if (random.nextBoolean()) {
            int start = mail.length();
            line(one(random, FOOTERS));
            zone(Kind.SIGNATURE, start);
        }
        rest(random);
    }

    /** Adds what goes on to the end of the mail, whose last line break belongs to it. */
    private void rest(Random random) {
        int start = mail.length();
        switch (random.nextInt(3)) {
            case 0 -> {
                line(one(random, ATTRIBUTIONS));
                line("Please retry.");
                line("Regards");
                expected.add(new Found(Kind.QUOTED_REPLY, start, mail.length()));
            }
            case 1 -> {
                line(one(random, SIGN_OFFS));
                line("Jane Roe");
                line("+44 7700 900123");
                expected.add(new Found(Kind.SIGNATURE, start, mail.length()));
            }
            default -> {}
        }
    }

    @SeededTest
    void everyZoneIsFoundWhereItWasPut(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            mail.setLength(0);
            expected.clear();
            write(random);
            NormalizedText text = new NormalizedText();
            new Normalizer().normalize(mail.toString().replace("<", "("), Limits.DEFAULT, text);
            assertEquals(
                    expected,
                    new ZoneFinder().find(text),
                    () -> Visible.of(mail).replace("\\u000a", "\n"));
        }
    }

    @SeededTest
    void aMailOfNothingButZonesIsAllItsWritersOwn(long seed) {
        Random random = new Random(seed);
        quote(random);
        rest(random);
        NormalizedText text = new NormalizedText();
        new Normalizer().normalize(mail.toString(), Limits.DEFAULT, text);
        assertEquals(List.of(), new ZoneFinder().find(text), () -> Visible.of(mail));
    }
}
