package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;

/** Makes a categoriser of a model file: everything is checked here first, and OpenNLP sees only a file that cannot be compiled. */
final class DoccatFile {
    private static final String WEIGHTS = "doccat.model";
    private static final Set<String> ENTRIES = Set.of(ModelManifest.ENTRY, WEIGHTS);

    private DoccatFile() {}

    /**
     * Makes the categoriser.
     *
     * @param file the model's bytes
     * @param options how it is fed
     * @return the categoriser
     * @throws ModelLoadException if a check fails
     */
    static Categorizer load(ModelFile file, DoccatOptions options) {
        Map<String, byte[]> entries = ModelArchive.unpack(file, ENTRIES::contains);
        ModelManifest manifest =
                ModelManifest.read(file.name(), entries, "DocumentCategorizerME", DoccatFactory.class.getName());
        manifest.requireSerializers(Set.of());
        manifest.requireClass(Generator.PROPERTY, allowed(options));
        byte[] weights = entries.get(WEIGHTS);
        if (weights == null) {
            throw new ModelLoadException(file.name(), "it has no " + WEIGHTS);
        }
        EventModel model = EventModelReader.read(file.name(), weights);
        Optional<List<Generator>> generators = Generator.read(manifest.get(Generator.PROPERTY));
        return generators
                .flatMap(known -> CompiledCategorizer.compile(file.name(), model, known, options))
                .orElseGet(() -> original(file, options));
    }

    private static Set<String> allowed(DoccatOptions options) {
        Set<String> allowed = new HashSet<>(options.generators());
        for (Generator generator : Generator.values()) {
            allowed.add(generator.className());
        }
        return allowed;
    }

    private static Categorizer original(ModelFile file, DoccatOptions options) {
        try {
            DoccatModel model = new DoccatModel(new ByteArrayInputStream(file.bytes()));
            return new OriginalCategorizer(model, options);
        } catch (IOException | RuntimeException refused) {
            throw new ModelLoadException(file.name(), "OpenNLP does not load it: " + refused.getMessage(), refused);
        }
    }
}
