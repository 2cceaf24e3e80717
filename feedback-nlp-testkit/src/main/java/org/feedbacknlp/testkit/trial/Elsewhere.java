package org.feedbacknlp.testkit.trial;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Another default locale and time zone. The tests that go there hold JUnit's locks of both.
 */
public final class Elsewhere {
    /** Where letters, digits, years and days are others: dotless i, Arabic and Devanagari digits, the Buddhist calendar, right to left. */
    public static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist", "he-IL");

    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu");

    private Elsewhere() {}

    /** Does work there, and comes back. */
    public static void during(String tag, Runnable work) {
        Locale locale = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(LOCALES.indexOf(tag) % ZONES.size())));
            work.run();
        } finally {
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zone);
        }
    }
}
