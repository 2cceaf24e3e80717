package org.feedbacknlp.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.cli.output.ExplainedText;
import org.feedbacknlp.core.codebook.Codebook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code feedback explain}: why a text is about its topics, and why not about another one. */
@Command(
        name = "explain",
        description = "Show what a text is about, which words made that so, and what kept another topic away.",
        footer = {
            "",
            "Examples:",
            "  feedback explain \"the parcel came two weeks late\"",
            "  feedback explain \"the parcel came late\" --codebook webshop.yaml --topic price"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TEXT", description = "What a respondent wrote.")
    private String text = "";

    @Option(names = "--topic", paramLabel = "ID", description = "Say of this topic why it is there or not.")
    private Optional<String> topic = Optional.empty();

    @ArgGroup(validate = false, heading = "%nEngine:%n")
    private EngineArguments engine = new EngineArguments();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verbatim verbatim = Verbatim.of(text);
        Optional<Codebook> codebook = engine.codebook().map(AskedCodebook::read);
        codebook.ifPresent(this::checkTopic);
        try (EngineArguments set = engine;
                FeedbackAnalyzer analyzer = builder(set).build()) {
            Analysis analysis = analyzer.analyze(verbatim);
            ExplainedText out = new ExplainedText(
                    new PrintStream(console.out(), false, StandardCharsets.UTF_8), console.outIsTerminal());
            List<Topics.Topic> found =
                    analysis.get(Layer.TOPICS).map(Topics::all).orElse(List.of());
            out.text(
                    text,
                    found.stream()
                            .flatMap(one -> one.evidence().stream())
                            .map(Evidence::span)
                            .toList());
            if (found.isEmpty()) {
                out.line("no topic: " + analysis.absence(Layer.TOPICS).orElse("nothing found"));
            }
            for (Topics.Topic one : found) {
                out.topic(one.id(), one.sentiment().map(Sentiment::polarity), text, spans(one));
                if (topic.isEmpty() || topic.get().equals(one.id())) {
                    codebook.ifPresent(book -> out.trace(book.trace(verbatim, one.id()), text));
                }
            }
            topic.ifPresent(id -> whyNot(analyzer, verbatim, id, codebook, out));
            out.flush();
        }
        return ExitCode.DONE;
    }

    private static AnalyzerBuilder builder(EngineArguments set) {
        return set.builder().layers(Layer.TOPICS, Layer.SENTIMENT);
    }

    private void checkTopic(Codebook codebook) {
        if (topic.isPresent() && codebook.topic(topic.get()).isEmpty()) {
            throw new CommandException("the codebook has no topic " + topic.get() + "; it has "
                    + String.join(
                            ", ",
                            codebook.topics().stream()
                                    .map(org.feedbacknlp.core.codebook.Topic::id)
                                    .toList()));
        }
    }

    private static List<Span> spans(Topics.Topic topic) {
        return topic.evidence().stream().map(Evidence::span).toList();
    }

    private void whyNot(
            FeedbackAnalyzer analyzer, Verbatim verbatim, String id, Optional<Codebook> codebook, ExplainedText out) {
        Optional<WhyNot> why = analyzer.whyNot(verbatim, Layer.TOPICS, id);
        if (why.isPresent()) {
            out.whyNot(why.get());
            codebook.ifPresent(book -> out.trace(book.trace(verbatim, id), text));
        }
    }
}
