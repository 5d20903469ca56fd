package org.maplitmus.benchmarks.tail;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Stretches of time of which no two overlap, such as the pauses of a collector or the waits of one thread. */
final class Spans {

    private final TreeMap<Long, Span> byStart = new TreeMap<>();

    Spans(Collection<Span> spans) {
        spans.forEach(span -> byStart.put(span.start(), span));
    }

    /** Whether one of them and {@code span} have a moment in common. */
    boolean overlap(Span span) {
        Map.Entry<Long, Span> last = byStart.lowerEntry(span.end());
        return last != null && last.getValue().overlaps(span);
    }

    long total() {
        return byStart.values().stream().mapToLong(Span::length).sum();
    }

    int count() {
        return byStart.size();
    }
}
