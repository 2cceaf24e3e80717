package org.feedbacknlp.testkit;

import java.util.List;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.code.AnewLoader;
import org.feedbacknlp.testkit.code.ClassFile;
import org.feedbacknlp.testkit.code.Reloads;
import org.feedbacknlp.testkit.trial.ContextLoader;
import org.feedbacknlp.testkit.trial.Household;
import org.feedbacknlp.testkit.trial.Sample;
import org.feedbacknlp.testkit.trial.Surroundings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Rules of how a plugin lives in its host: what it does before, beside and after its work. */
abstract class LifeRules extends SecrecyRules {
    private static final List<String> DESERIALISERS = List.of("java.io.ObjectInputStream");
    private static final List<String> ENDS =
            List.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

    /** Made by JUnit. */
    LifeRules() {}

    /**
     * A provider can be made, asked and left alone at no cost: models and word lists are loaded by create().
     *
     * @throws ReflectiveOperationException if the provider cannot be made anew
     */
    @Test
    public void required_spi_loadsNothingBeforeCreate() throws ReflectiveOperationException {
        AnewLoader loader = loadable();
        AnnotatorProvider provider = loader.provider();
        provider.name();
        provider.version();
        provider.produces();
        provider.requires();
        provider.uses();
        provider.options();
        Faults faults = new Faults();
        loader.asked().forEach(faults::add);
        faults.check("no resource is read before create()");
    }

    private AnewLoader loadable() {
        AnewLoader loader = new AnewLoader(code());
        Assumptions.assumeTrue(
                code().hasPublicConstructor(), "cannot be loaded anew, see required_spi_hasAPublicConstructor");
        return loader;
    }

    /** No Java objects are read from bytes. */
    @Test
    public void required_C9_noDeserialisation() {
        Faults faults = new Faults();
        for (ClassFile file : code().reached()) {
            DESERIALISERS.stream()
                    .filter(file.classes()::contains)
                    .forEach(one -> faults.add(file.name() + " refers to " + one));
        }
        faults.check("Java deserialisation runs what whoever wrote the bytes wants to run");
    }

    /** Closing twice is closing once. */
    @Test
    public void required_C10_closeIsIdempotent() {
        Annotator used = trial().annotator();
        trial().read(used, samples());
        used.close();
        Faults faults = new Faults();
        for (Annotator annotator : List.of(used, closed())) {
            try {
                annotator.close();
            } catch (RuntimeException | Error thrown) {
                faults.add(thrown.getClass().getName() + " from the second call");
            }
        }
        faults.check("close() may be called twice");
    }

    private Annotator closed() {
        Annotator unused = trial().annotator();
        unused.close();
        return unused;
    }

    /** Once an annotator is closed, no thread that it started is there. */
    @Test
    public void required_C10_leavesNoThread() {
        Faults faults = new Faults();
        threadsLeft().forEach(name -> faults.add("thread " + name));
        faults.check("close() ends the threads that the annotator started");
    }

    private List<String> threadsLeft() {
        Sample first = settled().get(0).sample();
        Household household = new Household();
        household.run(() -> {
            try (Annotator annotator = trial().annotator()) {
                trial().read(annotator, first);
            }
        });
        return household.left();
    }

    /**
     * A plugin that is dropped can be collected: nothing of the JVM holds its classes.
     *
     * @throws ReflectiveOperationException if the provider cannot be made anew
     */
    @Test
    public void required_C10_leavesNoClassLoader() throws ReflectiveOperationException {
        loadable();
        Assumptions.assumeTrue(threadsLeft().isEmpty(), "a thread holds its classes, see required_C10_leavesNoThread");
        Sample first = settled().get(0).sample();
        Reloads reloads = new Reloads(code());
        for (int i = 0; i < loads(); i++) {
            reloads.load(provider -> {
                try (Annotator annotator = trial().annotator(provider)) {
                    trial().read(annotator, first);
                }
            });
        }
        int held = reloads.held();
        Faults faults = new Faults();
        faults.addUnless(
                held == 0, held + " of " + loads() + " are held, by a thread local, a hook, a registry or a cache");
        faults.check("a class loader is collected when the plugin was closed and dropped");
    }

    /** The thread context class loader is the host's. */
    @Test
    public void required_C11_noContextClassLoader() {
        Sample first = settled().get(0).sample();
        ContextLoader loader = new ContextLoader();
        loader.during(() -> {
            try (Annotator annotator = trial().annotator()) {
                trial().show(first, document -> loader.during(() -> trial().peek(annotator, document)));
            }
        });
        Faults faults = new Faults();
        loader.asked().forEach(name -> faults.add("it was asked for " + name));
        faults.check("nothing is loaded through the thread context class loader");
    }

    /** The defaults of the JVM, its properties and the caller's thread are as they were. */
    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    public void required_C11_leavesTheHostAsItWas() {
        Sample first = settled().get(0).sample();
        Surroundings before = Surroundings.now();
        try (Annotator annotator = trial().annotator()) {
            trial().show(first, document -> trial().peek(annotator, document));
        }
        Faults faults = new Faults();
        before.changedIn(Surroundings.now()).forEach(faults::add);
        faults.check("a plugin changes nothing that belongs to its host");
    }

    /** A library never ends its host. */
    @Test
    public void required_C11_endsNoHost() {
        Faults faults = new Faults();
        for (ClassFile file : code().reached()) {
            ENDS.stream().filter(file.methods()::contains).forEach(one -> faults.add(file.name() + " calls " + one));
        }
        faults.check("a plugin does not end the JVM");
    }

    /** What is static is constant. */
    @Test
    public void required_C11_noMutableStatics() {
        Faults faults = new Faults();
        for (ClassFile file : code().reached()) {
            file.mutableStatics().forEach(field -> faults.add(file.name() + "." + field));
        }
        faults.check("static fields are final");
    }
}
