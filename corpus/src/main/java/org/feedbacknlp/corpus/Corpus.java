package org.feedbacknlp.corpus;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gold verbatims of all industries. Immutable and thread-safe.
 *
 * <pre>{@code
 * Path folder = Corpus.folderAbove(Path.of(System.getProperty("basedir")));
 * for (GoldVerbatim gold : Corpus.at(folder).verbatims(Split.DEV)) {
 *     compare(analyzer.analyze(gold.text()), gold.labels());
 * }
 * }</pre>
 */
public final class Corpus {
    private static final String GOLD = "gold";

    private final Map<String, GoldVerbatim> byId;

    private Corpus(List<GoldVerbatim> verbatims) {
        Map<String, GoldVerbatim> ids = new LinkedHashMap<>();
        verbatims.forEach(verbatim -> ids.put(verbatim.id(), verbatim));
        byId = Collections.unmodifiableMap(ids);
    }

    /**
     * Reads a corpus.
     *
     * @param location the corpus folder, whose {@code gold/*.yaml} are read in the order of their names, or a single file
     * @return the corpus
     * @throws CorpusException if a file cannot be read or holds a mistake; its problems name file, line and id
     */
    public static Corpus at(Path location) {
        List<Problem> problems = new ArrayList<>();
        List<GoldVerbatim> verbatims = read(location, problems);
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return new Corpus(verbatims);
    }

    /**
     * Checks everything in {@code GUIDELINES.md} that a machine can check: each file by itself, and that the whole is as
     * large and as varied as promised.
     *
     * @param location the corpus folder
     * @return what is wrong, in the order of the files; empty if nothing is
     */
    public static List<Problem> validate(Path location) {
        List<Problem> problems = new ArrayList<>();
        List<GoldVerbatim> verbatims = read(location, problems);
        problems.addAll(Validator.shortfalls(verbatims));
        return List.copyOf(problems);
    }

    /**
     * Finds the corpus folder of the repository that a folder lies in, such as the one in which Maven runs a module's tests.
     *
     * @param start a folder of the repository
     * @return the nearest folder above that is, or holds, a corpus folder
     * @throws IllegalArgumentException if there is none up to the root
     */
    public static Path folderAbove(Path start) {
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (Path candidate : List.of(folder, folder.resolve("corpus"))) {
                if (Files.isDirectory(candidate.resolve(GOLD))) {
                    return candidate;
                }
            }
        }
        throw new IllegalArgumentException("no corpus folder above " + start);
    }

    /**
     * Returns the industries.
     *
     * @return their names in alphabetical order
     */
    public List<String> industries() {
        return byId.values().stream()
                .map(GoldVerbatim::industry)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns all verbatims.
     *
     * @return by industry, then in the order of the file
     */
    public List<GoldVerbatim> verbatims() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns the verbatims of one industry.
     *
     * @param industry its name
     * @return in the order of the file, none if there is no such industry
     */
    public List<GoldVerbatim> verbatims(String industry) {
        return byId.values().stream()
                .filter(verbatim -> verbatim.industry().equals(industry))
                .toList();
    }

    /**
     * Returns the verbatims of one part.
     *
     * @param split the part
     * @return by industry, then in the order of the file
     */
    public List<GoldVerbatim> verbatims(Split split) {
        return byId.values().stream()
                .filter(verbatim -> verbatim.split() == split)
                .toList();
    }

    /**
     * Finds a verbatim.
     *
     * @param id its id
     * @return the verbatim, or empty
     */
    public Optional<GoldVerbatim> verbatim(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static List<GoldVerbatim> read(Path location, List<Problem> problems) {
        List<GoldVerbatim> verbatims = new ArrayList<>();
        for (Path file : files(location, problems)) {
            verbatims.addAll(GoldFile.read(file, problems));
        }
        return verbatims;
    }

    private static List<Path> files(Path location, List<Problem> problems) {
        if (Files.isRegularFile(location)) {
            return List.of(location);
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(location.resolve(GOLD), "*.yaml")) {
            found.forEach(files::add);
        } catch (IOException e) {
            problems.add(new Problem(location.toString(), 0, "", "no folder " + GOLD + " to read"));
        }
        Collections.sort(files);
        return files;
    }
}
