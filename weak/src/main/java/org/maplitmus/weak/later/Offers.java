package org.maplitmus.weak.later;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.weak.memory.Mode;

/** What reads could be told, by the executions so far. */
final class Offers {

    private record Offer(Action read, Object value) {}

    private record Written(Action write, Object value) {}

    private final Set<Action> reads = new LinkedHashSet<>();
    private final Set<Written> writes = new LinkedHashSet<>();

    void learn(Trace trace) {
        for (Entry entry : trace.entries()) {
            Object value = entry.value();
            if (!entry.action().isWrite() && entry.mode() == Mode.PLAIN) {
                reads.add(entry.action());
            } else if (entry.action().isWrite() && value != null && Entry.isValue(value)) {
                writes.add(new Written(entry.action(), value));
            }
        }
    }

    /** What can be told besides {@code foreseen}, one read more at a time. */
    List<Foreseen> more(Foreseen foreseen) {
        return reads.stream()
                .filter(read -> !foreseen.values().containsKey(read))
                .flatMap(this::offers)
                .map(offer -> foreseen.and(offer.read(), offer.value()))
                .toList();
    }

    private Stream<Offer> offers(Action read) {
        return writes.stream()
                .filter(written -> written.write().isByAnother(read)
                        && written.write().variable().equals(read.variable()))
                .map(written -> new Offer(read, written.value()))
                .distinct();
    }
}
