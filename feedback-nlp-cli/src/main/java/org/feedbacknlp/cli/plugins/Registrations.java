package org.feedbacknlp.cli.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.ClassifierProvider;

/** Compares the providers that jars hold with those that their services files and module descriptors name. Loads no class. */
public final class Registrations {
    private static final String API = "org.feedbacknlp.api.";

    private final List<Shipment> shipments = new ArrayList<>();
    private final List<RegistrationFlaw> flaws = new ArrayList<>();
    private final Set<String> providers = new HashSet<>();

    private Registrations() {}

    /**
     * Looks for what is wrong.
     *
     * @param plugins jars and folders of classes of plugins, in the order in which they are searched
     * @param classPath those that the process was started with
     * @param known tells whether a class is to be found elsewhere
     * @return what is wrong, in the order of the paths
     */
    public static List<RegistrationFlaw> check(List<Path> plugins, List<Path> classPath, Predicate<String> known) {
        Registrations check = new Registrations();
        plugins.forEach(check::read);
        check.checkPacking();
        classPath.forEach(check::read);
        check.findProviders();
        check.shipments.forEach(shipment -> check.check(shipment, known));
        check.checkTwice();
        return check.flaws;
    }

    private void read(Path path) {
        try {
            Shipment shipment = Shipment.read(path);
            shipments.add(shipment);
            if (!shipment.readWhole()) {
                unread(path, "holds more than is looked into, so that a provider may be overlooked");
            }
        } catch (IOException unreadable) {
            unread(path, "cannot be looked into: " + unreadable.getMessage());
        }
    }

    private void unread(Path path, String why) {
        flaws.add(new RegistrationFlaw(
                Shipment.label(path), path.toString(), Flaw.UNREAD, Shipment.label(path) + " " + why));
    }

    private void checkPacking() {
        for (Shipment shipment : shipments) {
            if (shipment.classes().keySet().stream().anyMatch(name -> name.startsWith(API))) {
                add(
                        shipment,
                        shipment.label(),
                        Flaw.PACKS_API,
                        shipment.label() + " holds feedback-nlp-api itself, which the host"
                                + " brings: make it a provided dependency, or keep it out of the shaded jar");
            }
        }
    }

    /** Finds the types that are providers, through superclasses and interfaces of plugins' own. */
    private void findProviders() {
        Set<String> types =
                new HashSet<>(Set.of(AnnotatorProvider.class.getName(), ClassifierProvider.class.getName()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Shipment shipment : shipments) {
                for (ClassHeader header : shipment.classes().values()) {
                    grown |= header.superTypes().stream().anyMatch(types::contains) && types.add(header.name());
                }
            }
        }
        for (Shipment shipment : shipments) {
            shipment.classes().values().stream()
                    .filter(header -> header.instantiable() && types.contains(header.name()))
                    .forEach(header -> providers.add(header.name()));
        }
    }

    private void check(Shipment shipment, Predicate<String> known) {
        Set<String> provided = shipment.provided().orElse(Set.of());
        for (String name : shipment.classes().keySet()) {
            if (providers.contains(name) && !isNamed(name)) {
                checkUnnamed(shipment, name, provided.contains(name));
            }
        }
        for (String name : shipment.named()) {
            if (!isShipped(name) && !known.test(name)) {
                add(
                        shipment,
                        name,
                        Flaw.MISSING,
                        "the services file of " + shipment.label() + " names " + name
                                + ", which is not there: name it as the jar holds it, or keep it from being renamed or minimised away");
            } else if (shipment.provided().isPresent() && !provided.contains(name)) {
                add(
                        shipment,
                        name,
                        Flaw.CLASS_PATH_ONLY,
                        shipment.label() + " is a module that does not provide " + name
                                + ", so that it is not found on the module path: add it to provides in module-info.java");
            }
        }
    }

    private void checkUnnamed(Shipment shipment, String name, boolean provided) {
        if (provided) {
            add(
                    shipment,
                    name,
                    Flaw.MODULE_PATH_ONLY,
                    shipment.label() + " provides " + name
                            + " as a module only, so that it is not found on the class path: name it in "
                            + Shipment.SERVICES_FILE);
        } else {
            String file = shipment.named().isEmpty()
                    ? "has no services file that names it"
                    : "names others only in its services file";
            add(
                    shipment,
                    name,
                    Flaw.UNNAMED,
                    shipment.label() + " holds the provider " + name + " but " + file
                            + ", so that it is not found: name it in " + Shipment.SERVICES_FILE
                            + "; a shaded jar needs shade's ServicesResourceTransformer");
        }
    }

    private boolean isNamed(String name) {
        return shipments.stream().anyMatch(shipment -> shipment.named().contains(name));
    }

    private boolean isShipped(String name) {
        return shipments.stream().anyMatch(shipment -> shipment.classes().containsKey(name));
    }

    private void checkTwice() {
        Map<String, List<Shipment>> holders = new LinkedHashMap<>();
        for (Shipment shipment : shipments) {
            for (String name : shipment.classes().keySet()) {
                if (providers.contains(name)) {
                    holders.computeIfAbsent(name, key -> new ArrayList<>()).add(shipment);
                }
            }
        }
        holders.forEach((name, several) -> {
            if (several.size() > 1) {
                List<String> labels = several.stream().map(Shipment::label).toList();
                add(
                        several.get(0),
                        name,
                        Flaw.TWICE,
                        "the provider " + name + " stands in " + String.join(" and in ", labels)
                                + "; only the first is looked at: keep one");
            }
        });
    }

    private void add(Shipment shipment, String subject, Flaw flaw, String line) {
        flaws.add(new RegistrationFlaw(subject, shipment.path().toString(), flaw, line));
    }
}
