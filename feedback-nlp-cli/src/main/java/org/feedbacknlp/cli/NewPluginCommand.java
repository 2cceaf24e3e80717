package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.scaffold.PluginKind;
import org.feedbacknlp.cli.scaffold.PluginName;
import org.feedbacknlp.cli.scaffold.PluginProject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code feedback new-plugin}: writes a Maven project to start a plugin from. */
@Command(
        name = "new-plugin",
        description = "Write a Maven project that holds a small working plugin with its tests, to start your own from.",
        footer = {
            "",
            "Examples:",
            "  feedback new-plugin acme-urgency --dir urgency",
            "  feedback new-plugin acme-promises --dir promises --kind annotator --package com.acme.promises"
        })
final class NewPluginCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The plugin's name, VENDOR-SUBJECT, such as acme-urgency.")
    private String name = "";

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            required = true,
            description = "Where to write it: a folder that is empty or not there yet.")
    private Path folder = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description =
                    "classifier: text in, labels out; annotator: makes a layer of its own. By default classifier.")
    private PluginKind kind = PluginKind.CLASSIFIER;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of its classes and the name of its module; by default from the name.")
    private @Nullable String packageName;

    NewPluginCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PluginProject project = project();
        requireRoom();
        project.write(folder);
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        project.files().keySet().forEach(out::println);
        out.flush();
        console.say(name + " is written to " + folder + "; its README.md says how to build it, try it and ship it");
        return ExitCode.DONE;
    }

    private PluginProject project() {
        try {
            PluginName checked = new PluginName(name);
            return new PluginProject(
                    checked, packageName == null ? checked.packageName() : packageName, kind, Version.number());
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void requireRoom() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandException(folder + " is a file; --dir takes a folder that is empty or not there yet");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new CommandException(
                        "the folder " + folder + " is not empty; give one that is, or is not there yet");
            }
        }
    }

    /** Reads a kind. */
    static final class KindConverter implements ITypeConverter<PluginKind> {
        @Override
        public PluginKind convert(String value) {
            return WireName.find(PluginKind.class, value)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + value + "' is neither classifier nor annotator"));
        }
    }
}
