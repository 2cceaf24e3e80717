package org.feedbacknlp.cli.scaffold;

import com.samskivert.mustache.Mustache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/**
 * A Maven project with one plugin: provider, module descriptor, services file, tests and a page that says how to go on.
 *
 * @param name the provider's name
 * @param packageName the package of its classes, also the name of its module
 * @param kind what it starts as
 * @param engineVersion the version of feedback-nlp that it is built and tested with
 */
public record PluginProject(PluginName name, String packageName, PluginKind kind, String engineVersion) {
    private static final Mustache.Compiler TEMPLATES = Mustache.compiler().escapeHTML(false);

    /**
     * Checks the package.
     *
     * @throws IllegalArgumentException if no package can be called that, with one line that says what to do
     */
    public PluginProject {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(
                    packageName + " is no name for a package; give one with --package, such as com.acme.urgency");
        }
    }

    /**
     * Returns the files.
     *
     * @return path inside the project, with slashes, to text; in the order in which a newcomer reads them
     * @throws IOException if a template cannot be read
     */
    public Map<String, String> files() throws IOException {
        String folder = packageName.replace('.', '/') + "/";
        String main = "src/main/java/" + folder;
        String test = "src/test/java/" + folder;
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", rendered("README.md"));
        files.put("pom.xml", rendered("pom.xml"));
        files.put(main + name.typeName() + "Provider.java", rendered(kind.id() + "/Provider.java"));
        if (kind == PluginKind.ANNOTATOR) {
            files.put(main + name.typeName() + "Spans.java", rendered("annotator/Spans.java"));
        }
        files.put("src/main/java/module-info.java", rendered("module-info.java"));
        files.put("src/main/resources/META-INF/services/" + AnnotatorProvider.class.getName(), rendered("services"));
        files.put(test + name.typeName() + "ProviderTest.java", rendered(kind.id() + "/ProviderTest.java"));
        files.put(test + name.typeName() + "ConformanceTest.java", rendered("ConformanceTest.java"));
        files.put(".gitignore", "target/\n");
        return files;
    }

    /**
     * Writes the files into a folder, which is made if it is not there.
     *
     * @param folder the project's root
     * @throws IOException if a file is there already or cannot be written
     */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private String rendered(String template) throws IOException {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name.text());
        view.put("vendor", name.vendor());
        view.put("subject", name.subject());
        view.put("package", packageName);
        view.put("type", name.typeName());
        view.put("annotator", kind == PluginKind.ANNOTATOR);
        view.put("engine", engineVersion);
        return TEMPLATES.compile(template(template)).execute(view);
    }

    private static String template(String name) throws IOException {
        try (InputStream in = PluginProject.class.getResourceAsStream(name + ".mustache")) {
            if (in == null) {
                throw new FileNotFoundException("the command's own file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
