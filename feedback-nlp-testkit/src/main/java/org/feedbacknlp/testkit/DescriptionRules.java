package org.feedbacknlp.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.ProviderName;
import org.feedbacknlp.testkit.code.ProviderCode;
import org.junit.jupiter.api.Test;

/** Rules of what a provider says of itself. */
abstract class DescriptionRules extends Conformance {
    private static final Set<Layer<?>> OF_THE_ENGINE =
            Set.of(Layer.TOKENS, Layer.ZONES, Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES);

    /** Made by JUnit. */
    DescriptionRules() {}

    /** The name is made of lower-case letters, digits and hyphens, and is none of the engine's own. */
    @Test
    public void required_spi_nameIsAName() {
        nameProblems().check("name() is lower-case letters, digits and hyphens");
    }

    final Faults nameProblems() {
        String name = provider().name();
        Faults faults = new Faults();
        boolean plain = name.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        faults.addUnless(plain && !name.isEmpty(), "\"" + name + "\" is not");
        boolean own = provider().getClass().getName().startsWith("org.feedbacknlp.core.");
        faults.addUnless(
                own || !name.startsWith(AnnotatorProvider.RESERVED_PREFIX),
                "names that start with " + AnnotatorProvider.RESERVED_PREFIX + " are the engine's own");
        ProviderName stated = provider().getClass().getAnnotation(ProviderName.class);
        faults.addUnless(stated == null || stated.value().equals(name), "the class states another one");
        return faults;
    }

    /** There is a version, in one line. */
    @Test
    public void required_spi_versionIsGiven() {
        String version = provider().version();
        Faults faults = new Faults();
        faults.addUnless(!version.isBlank(), "it is blank");
        faults.addUnless(version.chars().noneMatch(Character::isISOControl), "it is more than one line");
        faults.check("version() tells which version of the plugin made an analysis");
    }

    /** The layers that it makes, needs and makes on demand go together. */
    @Test
    public void required_spi_layersGoTogether() {
        AnnotatorProvider provider = provider();
        Faults faults = new Faults();
        faults.addUnless(!provider.produces().isEmpty(), "produces() is empty");
        faults.addUnless(
                provider.produces().containsAll(provider.onDemand()),
                "onDemand() names a layer that is not among those of produces()");
        faults.addUnless(!provider.statuses().isEmpty(), "statuses() is empty, so it would never see a text");
        for (Layer<?> layer : provider.produces()) {
            faults.addUnless(!OF_THE_ENGINE.contains(layer), "layer " + layer + " is the engine's own to make");
            faults.addUnless(!provider.requires().contains(layer), "layer " + layer + " is both made and required");
        }
        faults.check("a provider makes a layer, and needs none of its own");
    }

    /** Each option has a key of its own and a line that says what it is for; its default is a value that it takes. */
    @Test
    public void required_spi_optionsAreDescribed() {
        Faults faults = new Faults();
        Set<String> keys = new HashSet<>();
        for (Option<?> option : provider().options()) {
            String key = option.key();
            faults.addUnless(keys.add(key), "two options are called " + key);
            String line = option.description();
            faults.addUnless(
                    !line.isBlank() && line.chars().noneMatch(Character::isISOControl),
                    "the description of " + key + " is not one line");
        }
        faults.check("options() are described");
    }

    /** Options are constants, since annotators ask for their values with the very objects that were described. */
    @Test
    public void required_spi_optionsAreConstants() {
        List<Option<?>> first = provider().options();
        List<Option<?>> second = provider().options();
        Faults faults = new Faults();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            faults.addUnless(
                    first.get(i) == second.get(i), "option " + first.get(i).key() + " is made anew on every call");
        }
        faults.check("options() returns the same objects on every call; keep each in a static final field");
    }

    /** What it says of itself is the same on every call and from every instance. */
    @Test
    public void required_spi_saysTheSameOnEveryCall() {
        AnnotatorProvider one = provider();
        Faults faults = new Faults();
        for (AnnotatorProvider other : List.of(one, provider())) {
            faults.addUnless(one.name().equals(other.name()), "name()");
            faults.addUnless(one.version().equals(other.version()), "version()");
            faults.addUnless(one.produces().equals(other.produces()), "produces()");
            faults.addUnless(one.requires().equals(other.requires()), "requires()");
            faults.addUnless(one.uses().equals(other.uses()), "uses()");
            faults.addUnless(one.onDemand().equals(other.onDemand()), "onDemand()");
            faults.addUnless(one.statuses().equals(other.statuses()), "statuses()");
            faults.addUnless(one.languages().equals(other.languages()), "languages()");
            faults.addUnless(one.scope() == other.scope(), "scope()");
            faults.addUnless(one.priority() == other.priority(), "priority()");
            faults.addUnless(one.byDefault() == other.byDefault(), "byDefault()");
            faults.addUnless(keys(one).equals(keys(other)), "the keys of options()");
        }
        faults.check("a provider says the same of itself on every call");
    }

    /** A service loader can make it. */
    @Test
    public void required_spi_hasAPublicConstructor() {
        Faults faults = new Faults();
        faults.addUnless(code().hasPublicConstructor(), code().type().getName() + " has not, or is not public");
        faults.check("a provider is a public class with a public constructor without arguments");
    }

    /** It is found on the class path. */
    @Test
    public void required_spi_isRegisteredForTheClassPath() {
        Faults faults = new Faults();
        faults.addUnless(
                code().isInServicesFile(), "none names " + code().type().getName());
        faults.check("a plugin has a file " + ProviderCode.SERVICES + " that names its provider");
    }

    /** It is found on the module path, if it is a module. */
    @Test
    public void required_spi_isRegisteredForTheModulePath() {
        Faults faults = new Faults();
        code().descriptor()
                .filter(module -> !code().isProvidedBy(module))
                .ifPresent(module -> faults.add("module " + module.name() + " does not provide "
                        + code().type().getName()));
        faults.check("a plugin that is a module says: provides " + AnnotatorProvider.class.getName() + " with …");
    }

    private static List<String> keys(AnnotatorProvider provider) {
        return provider.options().stream().<String>map(Option::key).toList();
    }
}
