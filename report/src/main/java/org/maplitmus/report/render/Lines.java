package org.maplitmus.report.render;

import java.util.List;

/** Lines of text, wrapped at blanks. Not thread-safe. */
final class Lines {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Lines(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    void add(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void addAll(List<String> all) {
        all.forEach(this::add);
    }

    /** Adds {@code words} after {@code indent}; further lines stand two columns deeper. */
    void wrap(String indent, String words) {
        wrap(indent, " ", List.of(words.split(" ")));
    }

    /** Adds {@code parts} after {@code indent}, wrapped between them; further lines stand two columns deeper. */
    void wrap(String indent, String gap, List<String> parts) {
        String line = indent;
        String lead = "";
        for (String part : parts) {
            if (!lead.isEmpty() && (line + lead + part).length() > width) {
                add(line);
                line = indent + "  ";
                lead = "";
            }
            line += lead + part;
            lead = gap;
        }
        add(line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
