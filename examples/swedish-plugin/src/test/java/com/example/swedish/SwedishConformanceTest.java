package com.example.swedish;

import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.ProviderConformance;

/** The plugin keeps the rules of all plugins. */
class SwedishConformanceTest extends ProviderConformance {
    @Override
    protected AnnotatorProvider provider() {
        return new SwedishProvider();
    }

    @Override
    protected List<String> texts() {
        return List.of("Personalen var trevlig och hjälpsam.", "Leveransen var sen. Men produkten är bra!");
    }

    @Override
    protected List<Verbatim> verbatims() {
        return texts().stream()
                .map(text -> Verbatim.builder(text).language("sv").build())
                .toList();
    }
}
