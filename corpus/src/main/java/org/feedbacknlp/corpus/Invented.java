package org.feedbacknlp.corpus;

import java.util.List;
import org.feedbacknlp.api.layer.Pii;

/** Tells personal data that can belong to nobody from data that could belong to somebody, as far as a machine can. */
final class Invented {
    private static final List<String> RESERVED_HOSTS = List.of("@example.com", "@example.org", "@example.net");
    private static final List<String> TEST_CARDS =
            List.of("4111", "4242", "5555", "5105", "3782", "3714", "6011", "4000");

    private Invented() {}

    /** Tells whether a value lies in a range reserved for invention; true for types that have none. */
    static boolean is(Pii.Type type, String value) {
        return switch (type) {
            case EMAIL -> RESERVED_HOSTS.stream().anyMatch(value::endsWith);
            case CREDIT_CARD -> TEST_CARDS.stream().anyMatch(value::startsWith) && passesLuhn(value);
            default -> true;
        };
    }

    /** Says what {@link #is} asks of a type. */
    static String rule(Pii.Type type) {
        return type == Pii.Type.EMAIL
                ? "an e-mail address is at example.com, .org or .net"
                : "not a published test card";
    }

    private static boolean passesLuhn(String value) {
        int[] digits = value.chars()
                .filter(c -> c >= '0' && c <= '9')
                .map(c -> c - '0')
                .toArray();
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i] * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
