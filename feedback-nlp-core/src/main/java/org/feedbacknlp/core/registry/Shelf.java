package org.feedbacknlp.core.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** The versions of one model, and who answers. Changes wait for each other; whoever asks waits for nobody. */
final class Shelf {
    private final Map<String, Version> versions = new LinkedHashMap<>();
    private volatile Desk desk;

    Shelf(Version first) {
        versions.put(first.id(), first);
        desk = new Desk(first, Optional.empty());
    }

    synchronized void add(Version version) {
        versions.putIfAbsent(version.id(), version);
    }

    synchronized List<String> versions() {
        return List.copyOf(versions.keySet());
    }

    Desk desk() {
        return desk;
    }

    synchronized void serve(String id) {
        Version version = version(id);
        Optional<Shadow> beside =
                desk.shadow().filter(shadow -> !shadow.version().id().equals(id));
        // What was counted holds for the version that served before.
        desk = new Desk(version, beside.map(shadow -> new Shadow(shadow.version())));
    }

    synchronized void shadow(String id) {
        Version version = version(id);
        if (desk.serving().id().equals(id)) {
            throw new IllegalArgumentException("version " + id + " serves and cannot be its own shadow");
        }
        desk = new Desk(desk.serving(), Optional.of(new Shadow(version)));
    }

    synchronized void endShadow() {
        desk = new Desk(desk.serving(), Optional.empty());
    }

    synchronized void remove(String id) {
        version(id);
        boolean shadows =
                desk.shadow().filter(shadow -> shadow.version().id().equals(id)).isPresent();
        if (desk.serving().id().equals(id) || shadows) {
            throw new IllegalArgumentException("version " + id + " is in use; let another one serve first");
        }
        versions.remove(id);
    }

    private Version version(String id) {
        Version version = versions.get(Objects.requireNonNull(id, "version"));
        if (version == null) {
            throw new NoSuchElementException("there is no such version: " + id + "; there are " + versions.keySet());
        }
        return version;
    }
}
