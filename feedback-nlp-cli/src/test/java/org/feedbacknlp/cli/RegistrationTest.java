package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that hold providers but do not register them as they should: each is told in one line, with the cure. */
class RegistrationTest {
    private static final List<String> FLAWS =
            List.of("unnamed", "missing", "twice", "module-path-only", "class-path-only", "packs-api", "unread");

    @TempDir
    private Path folder;

    private PluginJar jar() throws IOException {
        return new PluginJar(folder);
    }

    /** Runs plugins on some jars and returns what is wrong: flaw, subject, line. */
    private static List<List<String>> flaws(int code, Path... jars) {
        List<String> order = new ArrayList<>(List.of("plugins", "--json"));
        for (Path jar : jars) {
            order.addAll(List.of("--plugins", jar.toString()));
        }
        Ran ran = Ran.of(order.toArray(new String[0]));
        assertEquals(code, ran.code(), ran.out() + ran.err());
        return StreamSupport.stream(Rows.tree(ran.out()).spliterator(), false)
                .filter(entry -> FLAWS.contains(text(entry, "state")))
                .map(entry -> Stream.of("state", "name", "problem")
                        .map(key -> text(entry, key))
                        .toList())
                .toList();
    }

    private static String text(JsonNode entry, String key) {
        return entry.path(key).asText();
    }

    private static void isOnly(List<List<String>> flaws, String flaw, String subject, String line) {
        assertEquals(1, flaws.size(), flaws::toString);
        assertEquals(List.of(flaw, subject, line), flaws.get(0));
        assertTrue(line.length() <= 300, line);
    }

    @Test
    void aJarThatIsWellBuiltHasNoFlaw() throws IOException {
        Path jar = jar().classifier("Late", "acme-late")
                .service("acme.Late # the only one")
                .module("acme.Late")
                .pack("late.jar");
        assertEquals(List.of(), flaws(ExitCode.DONE, jar));
    }

    @Test
    void theCommandsOwnClassPathHasNoFlaw() {
        assertEquals(List.of(), flaws(ExitCode.DONE));
    }

    @Test
    void aProviderThatNothingNamesIsToldWithTheCure() throws IOException {
        Path jar = jar().classifier("Late", "acme-late").pack("late.jar");
        isOnly(
                flaws(ExitCode.SOME_FAILED, jar),
                "unnamed",
                "acme.Late",
                "late.jar holds the provider acme.Late but has no services file that names it, so that it is not found: name it in"
                        + " META-INF/services/org.feedbacknlp.api.spi.AnnotatorProvider; a shaded jar needs shade's"
                        + " ServicesResourceTransformer");
    }

    @Test
    void aShadedJarWhoseServicesFilesOverwroteEachOtherIsTold() throws IOException {
        Path jar = jar().classifier("Late", "acme-late")
                .classifier("Early", "acme-early")
                .service("acme.Early")
                .pack("uber.jar");
        List<List<String>> flaws = flaws(ExitCode.SOME_FAILED, jar);
        assertEquals(1, flaws.size(), flaws::toString);
        assertTrue(
                flaws.get(0)
                        .get(2)
                        .startsWith("uber.jar holds the provider acme.Late but names others only in its services file"),
                flaws::toString);
    }

    @Test
    void aProviderThroughASuperclassOrAnInterfaceOfItsOwnIsSeen() throws IOException {
        Path jar = jar().provider("Base", "abstract class Base implements ClassifierProvider", "acme-base")
                .source(
                        "acme.Kind",
                        "package acme; public interface Kind extends org.feedbacknlp.api.spi.ClassifierProvider {}")
                .source("acme.Sub", "package acme; public final class Sub extends Base {}")
                .provider("Other", "final class Other implements Kind", "acme-other")
                .pack("late.jar");
        assertEquals(
                List.of("acme.Other", "acme.Sub"),
                flaws(ExitCode.SOME_FAILED, jar).stream()
                        .map(flaw -> flaw.get(1))
                        .sorted()
                        .toList());
    }

    @Test
    void aClassThatNobodyCouldRegisterIsNoFlaw() throws IOException {
        Path jar = jar().provider("Base", "abstract class Base implements ClassifierProvider", "acme-base")
                .source("acme.ByHand", """
                        package acme;
                        public final class ByHand extends Base {
                            public ByHand(String model) {}
                        }
                        """)
                .source("acme.Hidden", "package acme; final class Hidden extends Base {}")
                .pack("late.jar");
        assertEquals(List.of(), flaws(ExitCode.DONE, jar));
    }

    @Test
    void aServicesFileThatNamesWhatIsNotThereIsTold() throws IOException {
        Path jar = jar().classifier("Late", "acme-late")
                .classifier("Early", "acme-early")
                .service("acme.Late")
                .service("acme.Early")
                .without("acme.Late")
                .pack("small.jar");
        isOnly(
                flaws(ExitCode.SOME_FAILED, jar),
                "missing",
                "acme.Late",
                "the services file of small.jar names acme.Late, which is not there: name it as the jar holds it, or keep it from"
                        + " being renamed or minimised away");
    }

    @Test
    void aServicesFileMayNameWhatAnotherJarHolds() throws IOException {
        Path classes = jar().classifier("Late", "acme-late").pack("late.jar");
        Path names = jar().classifier("Early", "acme-early")
                .service("acme.Late")
                .service("acme.Early")
                .pack("early.jar");
        assertEquals(List.of(), flaws(ExitCode.DONE, classes, names));
    }

    @Test
    void twoVersionsOfAPluginAreTold() throws IOException {
        Path first = jar().classifier("Late", "acme-late").service("acme.Late").pack("late-1.jar");
        Path second = jar().classifier("Late", "acme-late").service("acme.Late").pack("late-2.jar");
        isOnly(
                flaws(ExitCode.SOME_FAILED, first, second),
                "twice",
                "acme.Late",
                "the provider acme.Late stands in late-1.jar and in late-2.jar; only the first is looked at: keep one");
    }

    @Test
    void aProviderOfTheModuleAloneIsTold() throws IOException {
        Path jar = jar().classifier("Late", "acme-late").module("acme.Late").pack("late.jar");
        isOnly(
                flaws(ExitCode.SOME_FAILED, jar),
                "module-path-only",
                "acme.Late",
                "late.jar provides acme.Late as a module only, so that it is not found on the class path: name it in"
                        + " META-INF/services/org.feedbacknlp.api.spi.AnnotatorProvider");
    }

    @Test
    void aModuleThatDoesNotProvideWhatItsServicesFileNamesIsTold() throws IOException {
        Path jar = jar().classifier("Late", "acme-late")
                .module()
                .service("acme.Late")
                .pack("late.jar");
        isOnly(
                flaws(ExitCode.DONE, jar),
                "class-path-only",
                "acme.Late",
                "late.jar is a module that does not provide acme.Late, so that it is not found on the module path: add it to"
                        + " provides in module-info.java");
    }

    @Test
    void aJarThatPacksTheApiIsTold() throws IOException {
        Path jar = jar().classifier("Late", "acme-late")
                .source("org.feedbacknlp.api.Packed", "package org.feedbacknlp.api; public final class Packed {}")
                .service("acme.Late")
                .pack("fat.jar");
        isOnly(
                flaws(ExitCode.DONE, jar),
                "packs-api",
                "fat.jar",
                "fat.jar holds feedback-nlp-api itself, which the host brings: make it a provided dependency, or keep it out of"
                        + " the shaded jar");
    }

    @Test
    void C9_aJarThatIsNoneIsToldAndTheRestIsLookedAt() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "this is no jar");
        Path jar = jar().classifier("Late", "acme-late").service("acme.Late").pack("late.jar");
        List<List<String>> flaws = flaws(ExitCode.SOME_FAILED, broken, jar);
        assertEquals(1, flaws.size(), flaws::toString);
        assertTrue(flaws.get(0).get(2).startsWith("broken.jar cannot be looked into: "), flaws::toString);
    }

    /** Class files with bytes changed or cut away: whatever they say, the command ends as it should. */
    @Test
    void C9_brokenClassFilesAreBorne() throws IOException {
        Path jar = jar().classifier("Late", "acme-late").pack("late.jar");
        byte[] whole = Files.readAllBytes(jar.resolveSibling("classes/acme/Late.class"));
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path classes = Files.createDirectories(folder.resolve("broken/acme"));
        for (int i = 0; i < 500; i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int change = 0; change < 3 && bytes.length > 0; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(classes.resolve("Late" + i + ".class"), bytes);
        }
        Ran ran = Ran.of("plugins", "--plugins", folder.resolve("broken").toString());
        assertTrue(ran.code() <= ExitCode.SOME_FAILED, "seed " + seed + ": " + ran.err());
        assertEquals("", ran.err(), "seed " + seed);
    }

    @Test
    void aPersonReadsWhatIsWrongFirst() throws IOException {
        Path jar = jar().classifier("Late", "acme-late")
                .classifier("Early", "acme-early")
                .service("acme.Early")
                .pack("uber.jar");
        Ran ran = Ran.of("plugins", "--plugins", jar.toString());
        List<String> headings = ran.lines().stream()
                .filter(line -> !line.startsWith(" ") && !line.isEmpty())
                .map(line -> line.indexOf(',') < 0 ? line : line.substring(0, line.indexOf(',')))
                .toList();
        assertEquals(List.of("Not registered as it should be", "Plugins", "The engine's own"), headings, ran.out());
        assertFalse(ran.out().contains("\t"), ran.out());
    }
}
