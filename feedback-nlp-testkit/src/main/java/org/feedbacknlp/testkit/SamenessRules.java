package org.feedbacknlp.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.testkit.trial.Answerer;
import org.feedbacknlp.testkit.trial.Elsewhere;
import org.feedbacknlp.testkit.trial.Finding;
import org.feedbacknlp.testkit.trial.OtherJvm;
import org.feedbacknlp.testkit.trial.Sample;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Rules of what must not make a difference. */
abstract class SamenessRules extends FindingRules {
    private static final String DIGEST = "sha256:";
    private static final int DIGITS = 64;

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);

    /** Made by JUnit. */
    SamenessRules() {}

    /** The same text gives the same, again, in another order, and from another annotator of another instance. */
    @Test
    public void required_C2_sameBytesAgainAndFromAFreshAnnotator() {
        Map<String, String> expected = bytes(settled());
        Faults faults = new Faults();
        List<Sample> backwards = new ArrayList<>(samples());
        Collections.reverse(backwards);
        try (Annotator one = trial().annotator();
                Annotator fresh = trial().annotator(provider())) {
            compare(expected, trial().read(one, samples()), "the first time", faults);
            compare(expected, trial().read(one, backwards), "again", faults);
            compare(expected, trial().read(fresh, backwards), "from another instance of the provider", faults);
        }
        faults.check("the same text gives the same findings");
    }

    /** Many threads at once find what one alone finds. */
    @Test
    public void required_C2_sameBytesOnEveryThread() {
        List<Finding> alone = settled();
        Faults faults = new Faults();
        try (Annotator shared = trial().annotator()) {
            trial().readOnThreads(shared, alone).forEach(other -> faults.add(other.toString()));
        }
        faults.check("one annotator serves several threads at once, and finds on each what it finds on one alone");
    }

    /** The defaults of the JVM make no difference, neither when an annotator is made nor when it works. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    public void required_C2_sameBytesInAnyLocaleAndZone() {
        Map<String, String> expected = bytes(settled());
        Faults faults = new Faults();
        try (Annotator madeHere = trial().annotator()) {
            for (String tag : Elsewhere.LOCALES) {
                Elsewhere.during(tag, () -> {
                    compare(expected, trial().read(madeHere, samples()), "in " + tag, faults);
                    compare(expected, trial().readAfresh(samples()), "made in " + tag, faults);
                });
            }
        }
        faults.check("findings do not depend on the default locale and time zone");
    }

    /**
     * Another run finds the same: neither the order of hashed collections nor the default charset makes a difference.
     *
     * @throws IOException if the other JVM cannot be asked
     */
    @Test
    public void required_C2_sameBytesInAnotherJvm() throws IOException {
        settled();
        List<Sample> bare = samples().stream()
                .map(sample -> Sample.of(sample.id(), sample.text()))
                .toList();
        List<String> here = digests(bare);
        Assumptions.assumeTrue(digests(bare).equals(here), "cannot be told, see required_C2_sameBytesAgain");
        Faults faults = new Faults();
        for (int run = 0; run < runs(); run++) {
            OtherJvm jvm = OtherJvm.sameBut(CHARSETS.get(run % CHARSETS.size()));
            Optional<List<String>> there = jvm.read(code().type(), options(), bare);
            Assumptions.assumeTrue(there.isPresent(), "the provider cannot be made from the class path of another JVM");
            for (int i = 0; i < here.size(); i++) {
                boolean same = there.get().get(i).equals(here.get(i));
                faults.addUnless(same, "started with " + jvm.flags() + ": " + bare.get(i));
            }
        }
        faults.check("another JVM finds the same; mind that Map.of and Set.of have another order in each");
    }

    private List<String> digests(List<Sample> samples) {
        try (Annotator fresh = trial().annotator(provider())) {
            return trial().read(fresh, samples).stream()
                    .map(finding -> Answerer.digest(finding.bytes()))
                    .toList();
        }
    }

    private static Map<String, String> bytes(List<Finding> findings) {
        Map<String, String> bytes = new TreeMap<>();
        findings.forEach(finding -> bytes.put(finding.sample().id(), finding.bytes()));
        return bytes;
    }

    private static void compare(Map<String, String> expected, List<Finding> found, String when, Faults faults) {
        for (Finding finding : found) {
            boolean same = finding.bytes().equals(expected.get(finding.sample().id()));
            faults.addUnless(same, when + ": " + finding);
        }
    }

    /** What its findings rest on has a digest. */
    @Test
    public void required_C6_digestsAreSha256() {
        Faults faults = new Faults();
        try (Annotator annotator = trial().annotator()) {
            annotator.digests().forEach((name, digest) -> {
                faults.addUnless(!name.isBlank(), "a name is blank");
                faults.addUnless(isDigest(digest), "that of " + name);
            });
        }
        faults.check("digests() are sha256: and 64 hexadecimal digits in lower case");
    }

    private static boolean isDigest(String digest) {
        return digest.startsWith(DIGEST)
                && digest.length() == DIGEST.length() + DIGITS
                && digest.substring(DIGEST.length())
                        .chars()
                        .allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** The digests of equal annotators are equal. */
    @Test
    public void required_C6_digestsStayTheSame() {
        Faults faults = new Faults();
        try (Annotator one = trial().annotator();
                Annotator other = trial().annotator(provider())) {
            Map<String, String> first = one.digests();
            faults.addUnless(one.digests().equals(first), "they are others on the second call");
            faults.addUnless(other.digests().equals(first), "they are others from another annotator");
            trial().read(one, samples());
            faults.addUnless(one.digests().equals(first), "they are others once texts were read");
        }
        faults.check("digests() tell what annotators rest on, the same on every call");
    }

    /** What one text does to an annotator is over with that text. */
    @Test
    public void required_C7_noTextHarmsTheNext() {
        String first = settled().get(0).bytes();
        Faults faults = new Faults();
        for (int i = 0; i < afterHostile().size(); i++) {
            Finding after = afterHostile().get(i);
            boolean same = after.end() == Finding.End.GIVEN_UP || after.bytes().equals(first);
            faults.addUnless(same, after + " after " + hostile().get(i));
        }
        faults.check("a text gives the same whatever text came before" + seed());
    }
}
