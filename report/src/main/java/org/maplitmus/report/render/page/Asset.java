package org.maplitmus.report.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that is copied into the page as it is. */
public enum Asset {
    /** The style sheet. */
    STYLE("page.css"),
    /** The script that writes the evidence of a cell. */
    EVIDENCE("evidence.js"),
    /** The script that compares the promises of two subjects. */
    MOVE("move.js"),
    /** The script that filters, folds and opens what a link names. */
    SCRIPT("page.js");

    private final String text;

    Asset(String name) {
        this.text = read(name);
    }

    /** The text. */
    public String text() {
        return text;
    }

    private static String read(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
