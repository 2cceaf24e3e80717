package org.feedbacknlp.lucene.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.lucene.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * The names of segments and models that an index has taken, so that it takes no name that a query could not say and no more
 * than it was told to. Thread-safe.
 */
public final class Names {
    private static final int LONGEST = 64;
    /** Signs that mean something in a query or in the names of fields. */
    private static final String RESERVED_SIGNS = ".:\"*()";
    /** What the query language calls things, other than {@link IndexField#builtIn()}. */
    private static final Set<String> RESERVED = Set.of("text", "score", "date", "lang", "segment", "label");

    private final int most;
    /** Names that were taken, with the names of their fields. */
    private final Map<String, String> segments = new ConcurrentHashMap<>();

    private final Map<String, String> models = new ConcurrentHashMap<>();

    /**
     * Makes a register.
     *
     * @param most how many segments, and how many models, it takes
     * @param fields the names of the fields that the index has already
     */
    public Names(int most, Iterable<String> fields) {
        this.most = most;
        for (String field : fields) {
            if (field.startsWith(Schema.SEGMENT)) {
                segments.put(field.substring(Schema.SEGMENT.length()), field);
            } else if (field.startsWith(Schema.LABEL)) {
                models.put(field.substring(Schema.LABEL.length()), field);
            }
        }
    }

    /**
     * Takes a segment's name.
     *
     * @param name the name
     * @return the name of its field
     * @throws IllegalArgumentException if the name is reserved, too long or holds what a name may not, or if there are too
     *     many; the message does not show the name
     */
    public String segment(String name) {
        @Nullable String known = segments.get(name);
        return known == null ? newSegment(name) : known;
    }

    private String newSegment(String name) {
        checkShape(name, "segment");
        String lower = name.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(lower) || IndexField.find(lower).isPresent()) {
            throw new IllegalArgumentException("the segment name " + lower + " is reserved: rename the segment");
        }
        for (int i = 0; i < name.length(); i++) {
            if (RESERVED_SIGNS.indexOf(name.charAt(i)) >= 0) {
                throw new IllegalArgumentException(
                        "a segment's name holds one of " + RESERVED_SIGNS + " at " + i + ": rename the segment");
            }
        }
        return take(segments, name, Schema.SEGMENT + name, "segment");
    }

    /**
     * Takes a model's name.
     *
     * @param name the name
     * @return the name of the field of its labels
     * @throws IllegalArgumentException if the name is too long or holds what a name may not, or if there are too many; the
     *     message does not show the name
     */
    public String model(String name) {
        @Nullable String known = models.get(name);
        if (known != null) {
            return known;
        }
        checkShape(name, "model");
        return take(models, name, Schema.LABEL + name, "model");
    }

    private static void checkShape(String name, String what) {
        if (name.isBlank() || name.length() > LONGEST || name.startsWith("__")) {
            throw new IllegalArgumentException("a " + what + "'s name is blank, begins with __ or is longer than "
                    + LONGEST + " (" + name.length() + "): rename the " + what);
        }
        if (name.codePoints().anyMatch(Names::hidden)) {
            throw new IllegalArgumentException(
                    "a " + what + "'s name holds a character that does not show: rename the " + what);
        }
    }

    private static boolean hidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private synchronized String take(Map<String, String> names, String name, String field, String what) {
        if (!names.containsKey(name) && names.size() >= most) {
            throw new IllegalArgumentException("the index has " + most + " distinct " + what
                    + " names already: make a value of what is a name, or raise IndexOptions.names");
        }
        names.put(name, field);
        return field;
    }
}
