package org.feedbacknlp.testkit.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.broken.EagerLoader;
import org.feedbacknlp.testkit.broken.PrivateConstructor;
import org.feedbacknlp.testkit.broken.Sound;
import org.feedbacknlp.testkit.broken.Unregistered;
import org.junit.jupiter.api.Test;

/** A provider's own classes: which they are, and the same loaded anew. */
class ProviderCodeTest {
    private static final String HOME = Sound.class.getPackageName() + ".";

    @Test
    void reachesTheClassesThatTheProviderRefersToAndNoOthers() {
        Set<String> names = new TreeSet<>();
        new ProviderCode(EagerLoader.class).reached().forEach(file -> names.add(file.name()));
        assertEquals(Set.of(HOME + "EagerLoader", HOME + "Sound", HOME + "Sound$Finder"), names);
    }

    @Test
    void tellsWhatAServiceLoaderNeeds() {
        assertTrue(new ProviderCode(Sound.class).hasPublicConstructor());
        assertFalse(new ProviderCode(PrivateConstructor.class).hasPublicConstructor());
        assertTrue(new ProviderCode(Sound.class).isInServicesFile());
        assertFalse(new ProviderCode(Unregistered.class).isInServicesFile());
    }

    @Test
    void loadsTheProvidersOwnClassesAnewAndSharesTheRest() throws ReflectiveOperationException {
        AnewLoader loader = new AnewLoader(new ProviderCode(Sound.class));
        AnnotatorProvider anew = loader.provider();
        assertEquals(Sound.class.getName(), anew.getClass().getName());
        assertNotSame(Sound.class, anew.getClass());
        assertSame(AnnotatorProvider.class, loader.loadClass(AnnotatorProvider.class.getName()));
        assertEquals(new Sound().name(), anew.name());
    }

    @Test
    void notesTheResourcesThatAreAskedFor() throws ReflectiveOperationException {
        AnewLoader loader = new AnewLoader(new ProviderCode(EagerLoader.class));
        loader.provider();
        assertEquals(Set.of(HOME.replace('.', '/') + "no-such-words.txt"), Set.copyOf(loader.asked()));
    }
}
