package org.feedbacknlp.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/**
 * The name of a plugin's provider, {@code VENDOR-SUBJECT}, from which its other names come: {@code acme-late-delivery} gives the
 * package {@code acme.latedelivery} and the class {@code LateDeliveryProvider}.
 *
 * @param text the name
 */
public record PluginName(String text) {
    private static final int LONGEST = 60;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is no name for a plugin, with one line that says why
     */
    public PluginName {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "a plugin's name is VENDOR-SUBJECT in lower-case letters and digits, at most " + LONGEST
                            + " of them, each part with a letter first, such as acme-urgency");
        }
        if (text.startsWith(AnnotatorProvider.RESERVED_PREFIX)) {
            throw new IllegalArgumentException("names that start with " + AnnotatorProvider.RESERVED_PREFIX
                    + " are the engine's own; start with your own name, such as acme-urgency");
        }
    }

    private static boolean isWellFormed(String text) {
        List<String> parts = parts(text);
        return text.length() <= LONGEST && parts.size() > 1 && parts.stream().allMatch(PluginName::isPart);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', start)) {
            parts.add(text.substring(start, hyphen));
            start = hyphen + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isPart(String part) {
        return !part.isEmpty()
                && part.charAt(0) > '9'
                && part.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    /**
     * Returns who makes the plugin.
     *
     * @return the first part
     */
    public String vendor() {
        return parts(text).get(0);
    }

    /**
     * Returns what the plugin is about.
     *
     * @return the parts behind the first, with their hyphens
     */
    public String subject() {
        return text.substring(vendor().length() + 1);
    }

    /**
     * Returns the package that suggests itself.
     *
     * @return vendor and subject; it may hold a word of the language, which no package can
     */
    public String packageName() {
        return vendor() + "." + subject().replace("-", "");
    }

    /**
     * Returns the start of the class names.
     *
     * @return the subject in camel case
     */
    public String typeName() {
        StringBuilder name = new StringBuilder();
        for (String part : parts(subject())) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part, 1, part.length());
        }
        return name.toString();
    }
}
