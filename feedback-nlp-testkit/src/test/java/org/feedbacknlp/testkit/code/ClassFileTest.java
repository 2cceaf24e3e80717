package org.feedbacknlp.testkit.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a class file is read without the class being loaded. */
class ClassFileTest {
    /** Has constants of every kind that javac makes: longs, doubles, method handles, dynamic calls. */
    @SuppressWarnings("unused")
    private static final class Specimen {
        static final int CONSTANT = 1;
        static int counter;
        private static String name = "";
        final long large = 0x1234_5678_9ABCL;
        final double half = 0.123456789;
        int own;

        List<String> greetings(List<String> words) {
            return words.stream()
                    .map(word -> word + name + Long.toString(large) + half)
                    .toList();
        }

        int[] copy(int[] numbers) {
            return numbers.clone();
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    @Test
    void namesTheClassAndWhatItRefersTo() throws IOException {
        ClassFile file = ClassFile.of(bytes(Specimen.class));
        assertEquals(Specimen.class.getName(), file.name());
        assertTrue(file.classes().containsAll(Set.of("java.lang.Object", "java.lang.Long")), file.toString());
        assertTrue(file.methods().contains("java.lang.Long.toString"), file.toString());
    }

    @Test
    void findsStaticFieldsThatAreNotFinal() throws IOException {
        assertEquals(
                List.of("counter", "name"), ClassFile.of(bytes(Specimen.class)).mutableStatics());
    }

    static Stream<Class<?>> classesOfAllSorts() {
        return Stream.of(String.class, List.class, Stream.class, ClassFile.class, Thread.State.class, Override.class);
    }

    @ParameterizedTest
    @MethodSource("classesOfAllSorts")
    void readsClassesOfAllSorts(Class<?> type) throws IOException {
        assertEquals(type.getName(), ClassFile.of(bytes(type)).name());
    }

    @Test
    void whatIsCutOrNoClassFileIsRefused() throws IOException {
        byte[] whole = bytes(Specimen.class);
        for (int length = 0; length < whole.length / 2; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IllegalArgumentException.class, () -> ClassFile.of(cut), () -> "cut after " + cut.length);
        }
        assertThrows(IllegalArgumentException.class, () -> ClassFile.of(new byte[1_000]));
    }
}
