package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.featuregen.BrownCluster.BrownClusterSerializer;
import opennlp.tools.util.featuregen.WordClusterDictionary.WordClusterDictionarySerializer;
import opennlp.tools.util.model.DictionarySerializer;

/** Makes a name finder's model of a file: OpenNLP sees it only after every entry was checked. */
final class NamesFile {
    private static final String WEIGHTS = "nameFinder.model";
    private static final String DESCRIPTOR = "generator.featuregen";
    private static final String DICTIONARY = "dictionary";
    private static final Set<String> RESOURCES =
            Set.of(DICTIONARY, "wordcluster", "brownclustertoken", "brownclustertokenclass", "brownclusterbigram");
    private static final int WIDEST_BEAM = 100;

    private NamesFile() {}

    /**
     * Makes the model.
     *
     * @param file the model's bytes
     * @return the model, of which a finder could be made
     * @throws ModelLoadException if a check fails
     */
    static TokenNameFinderModel load(ModelFile file) {
        Map<String, byte[]> entries = ModelArchive.unpack(file, NamesFile::known);
        requireManifest(
                ModelManifest.read(file.name(), entries, "NameFinderME", TokenNameFinderFactory.class.getName()),
                file.name());
        byte[] weights = entries.get(WEIGHTS);
        if (weights == null) {
            throw new ModelLoadException(file.name(), "it has no " + WEIGHTS);
        }
        EventModelReader.read(file.name(), weights);
        entries.forEach((entry, bytes) -> {
            if (entry.equals(DESCRIPTOR) || extension(entry).equals(DICTIONARY)) {
                XmlCheck.require(file.name(), entry, bytes);
            }
        });
        return original(file);
    }

    private static boolean known(String entry) {
        return entry.equals(ModelManifest.ENTRY)
                || entry.equals(WEIGHTS)
                || entry.equals(DESCRIPTOR)
                || RESOURCES.contains(extension(entry));
    }

    private static String extension(String entry) {
        return entry.substring(entry.lastIndexOf('.') + 1);
    }

    private static void requireManifest(ModelManifest manifest, String file) {
        manifest.requireClass("sequenceCodecImplName", Set.of(BioCodec.class.getName(), BilouCodec.class.getName()));
        manifest.requireSerializers(Set.of(
                DictionarySerializer.class.getName(),
                WordClusterDictionarySerializer.class.getName(),
                BrownClusterSerializer.class.getName()));
        String beam = manifest.get(BeamSearch.BEAM_SIZE_PARAMETER).orElse("1");
        if (beam.isEmpty()
                || beam.length() > 3
                || !beam.chars().allMatch(c -> c >= '0' && c <= '9')
                || Integer.parseInt(beam) < 1
                || Integer.parseInt(beam) > WIDEST_BEAM) {
            throw new ModelLoadException(
                    file, BeamSearch.BEAM_SIZE_PARAMETER + " must be a whole number from 1 to " + WIDEST_BEAM);
        }
    }

    private static TokenNameFinderModel original(ModelFile file) {
        try {
            return OwnLoader.run(() -> {
                TokenNameFinderModel model = new TokenNameFinderModel(new ByteArrayInputStream(file.bytes()));
                // What a finder needs beside the model is made here for the first time, and may be missing.
                new NameFinderME(model).clearAdaptiveData();
                return model;
            });
        } catch (IOException | RuntimeException refused) {
            throw new ModelLoadException(file.name(), "OpenNLP does not load it: " + refused.getMessage(), refused);
        }
    }
}
