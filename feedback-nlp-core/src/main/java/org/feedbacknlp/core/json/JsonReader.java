package org.feedbacknlp.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into a tree of maps, lists, texts, numbers and truth values, keys in their order. A key whose value is null is left out. The
 * input may be hostile: it costs time and memory linear in its length, and no more stack than {@value #DEEPEST} levels take.
 */
public final class JsonReader {
    private static final int DEEPEST = 32;

    private final String json;
    private int at;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    /**
     * Reads an object.
     *
     * @param json the text
     * @return its members; numbers are doubles
     * @throws IllegalArgumentException if the text is no JSON object, or is nested too deep
     */
    public static Map<String, Object> object(String json) {
        JsonReader reader = new JsonReader(json);
        reader.skipBlanks();
        Map<String, Object> object = reader.readObject();
        reader.skipBlanks();
        reader.check(reader.at == json.length());
        return object;
    }

    private void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no JSON at character " + at);
        }
    }

    private void skipBlanks() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        skipBlanks();
        check(at < json.length());
        return json.charAt(at);
    }

    private void take(char c) {
        check(peek() == c);
        at++;
    }

    private boolean takes(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private Object read() {
        return switch (peek()) {
            case '{' -> readObject();
            case '[' -> readArray();
            case '"' -> readText();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", Null.NULL);
            default -> readNumber();
        };
    }

    private Object word(String word, Object meaning) {
        check(json.startsWith(word, at));
        at += word.length();
        return meaning;
    }

    private Map<String, Object> readObject() {
        check(++depth <= DEEPEST);
        Map<String, Object> object = new LinkedHashMap<>();
        take('{');
        boolean more = !takes('}');
        while (more) {
            check(peek() == '"');
            String key = readText();
            take(':');
            Object value = read();
            if (value != Null.NULL) {
                object.put(key, value);
            }
            more = takes(',');
            if (!more) {
                take('}');
            }
        }
        depth--;
        return object;
    }

    private List<Object> readArray() {
        check(++depth <= DEEPEST);
        List<Object> array = new ArrayList<>();
        take('[');
        boolean more = !takes(']');
        while (more) {
            Object value = read();
            check(value != Null.NULL);
            array.add(value);
            more = takes(',');
            if (!more) {
                take(']');
            }
        }
        depth--;
        return array;
    }

    private String readText() {
        StringBuilder text = new StringBuilder();
        at++;
        while (true) {
            check(at < json.length());
            char c = json.charAt(at++);
            if (c == '"') {
                return text.toString();
            }
            check(c >= ' ');
            text.append(c == '\\' ? readEscaped() : c);
        }
    }

    private char readEscaped() {
        check(at < json.length());
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> readUnit();
            default -> {
                check("\"\\/".indexOf(c) >= 0);
                yield c;
            }
        };
    }

    private char readUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            check(at < json.length());
            int digit = Character.digit(json.charAt(at++), 16);
            check(digit >= 0);
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private Object readNumber() {
        int from = at;
        while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        // Longer ones are no numbers that anybody counts with, and are slow to read.
        check(at > from && at - from <= 30);
        try {
            return Double.valueOf(json.substring(from, at));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("no JSON number at character " + from, wrong);
        }
    }

    /** What stands for null until it is left out. */
    private enum Null {
        NULL
    }
}
