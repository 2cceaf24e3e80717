package org.feedbacknlp.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.feedbacknlp.cli.output.CardText;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ShippedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code feedback models}: what model files say of themselves. */
@Command(
        name = "models",
        description = {
            "Show the cards of model files, or of the models that come with the library where none is named: what each was"
                    + " trained on and how, how good it was on what it had not seen, on which verbatims less so."
        },
        footer = {
            "",
            "Examples:",
            "  feedback models",
            "  feedback models intent.model",
            "  feedback models *.model --json"
        })
final class ModelsCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "MODEL", description = "Files made by train; none for the shipped models.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line and model, with the whole card.")
    private boolean json;

    ModelsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Named> models = files.isEmpty() ? shipped() : asked();
        try (Target target = Target.stream(console.out())) {
            for (int i = 0; i < models.size(); i++) {
                Model model = models.get(i).model();
                if (json) {
                    JsonText.lines().write(tree(models.get(i)), target.writer());
                    target.writer().write('\n');
                } else {
                    target.writer().write(i == 0 ? "" : "\n");
                    new CardText(target.writer()).write(models.get(i).file(), model, card(model));
                }
            }
        }
        return ExitCode.DONE;
    }

    /**
     * A model and where it is.
     *
     * @param file its file, or that it comes with the library
     * @param model the model
     */
    private record Named(String file, Model model) {}

    private List<Named> asked() {
        return files.stream()
                .map(AskedModel::read)
                .map(asked -> new Named(asked.file().toString(), asked.model()))
                .toList();
    }

    private static List<Named> shipped() {
        return Stream.of(ShippedModel.values())
                .map(ShippedModel::read)
                .map(model -> new Named("shipped: " + model.name(), model))
                .toList();
    }

    private static JsonNode card(Model model) {
        try {
            return JSON.readTree(model.card());
        } catch (JsonProcessingException broken) {
            throw new CommandException("the card of model " + model.name() + " is damaged", broken);
        }
    }

    private static Map<String, Object> tree(Named named) {
        Model model = named.model();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", named.file());
        tree.put("name", model.name());
        tree.put("kind", model.kind().id());
        tree.put("labels", model.labels());
        tree.put("bytes", model.size());
        tree.put("digest", model.digest());
        tree.put("card", card(model));
        return tree;
    }
}
