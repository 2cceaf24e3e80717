package org.feedbacknlp.cli.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;

/**
 * A script of the page. Each is allowed by its digest, so that no other runs.
 *
 * @param source the text as it stands in the page
 */
record Script(String source) {
    private static final String WEBJAR = "META-INF/maven/org.webjars/echarts/pom.properties";

    /** Returns the chart library, from its jar on the class path or module path. */
    static Script echarts() throws IOException {
        Properties jar = new Properties();
        try (Reader reader = new InputStreamReader(open(WEBJAR), StandardCharsets.UTF_8)) {
            jar.load(reader);
        }
        String version = jar.getProperty("version", "");
        try (InputStream in = open("META-INF/resources/webjars/echarts/" + version + "/echarts.common.min.js")) {
            return of(in);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = Script.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("the chart library org.webjars:echarts is not on the class path");
        }
        return in;
    }

    /** Returns the report's own script. */
    static Script own() throws IOException {
        return new Script(Resources.text("report.js"));
    }

    /** A parser of HTML makes one line end of two, before the browser takes the digest. */
    private static Script of(InputStream in) throws IOException {
        return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /** Returns what the page's policy calls the script. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
