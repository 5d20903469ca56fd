package org.maplitmus.layouts.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/**
 * Places fields as HotSpot does since JDK 15.
 *
 * <p>Written from observed layouts; the comparison with running machines is its judge.
 */
final class FieldPlacement {

    /*
     * Overview.
     *
     * Superclasses first. A class leaves its superclass' fields where they are. What lies free between them, and between
     * the header and the first of them, is offered to its own: a field of a subclass can lie before any padding of the
     * superclass.
     *
     * Order. Primitive fields go by size, the largest first, and within a size as declared; references follow. Since
     * JDK 25 references go first if the inherited field at the highest offset is one, so that references lie together.
     *
     * Place. Each field goes into the smallest gap that it fits, the last one of equals; else behind everything.
     *
     * Contention. A contended class opens no gap to its own fields and has 128 bytes before and behind them. In any
     * class, contended fields come last: each, or each named group, has 128 bytes before it, and 128 are behind the last.
     * Below a class with any @Contended no gap is open, and each further class begins another 128 bytes behind.
     */

    static final int CONTENDED_PADDING = 128;

    private final LayoutModel model;
    private final List<PlacedField> placed = new ArrayList<>();
    private final FieldNames names;
    private List<Gap> gaps = new ArrayList<>();
    private long end;
    private long lastUsed;
    private boolean gapsClosed;
    private boolean contendedAbove;
    private Optional<FieldType> highest = Optional.empty();
    private long highestOffset;

    private FieldPlacement(ClassShape shape, LayoutModel model) {
        this.model = model;
        this.names = new FieldNames(shape);
        this.end = model.headerSize();
        this.lastUsed = end;
    }

    static InstanceLayout layout(ClassShape shape, LayoutModel model) {
        FieldPlacement placement = new FieldPlacement(shape, model);
        shape.hierarchy().forEach(placement::place);
        long words = Bytes.roundUp(placement.end, model.wordSize());
        return new InstanceLayout(
                model.headerSize(), Bytes.roundUp(words, model.alignment()), model.alignment(), placement.placed);
    }

    private void place(ClassShape level) {
        gapsClosed = false;
        if (contendedAbove) {
            end = lastUsed;
            pad();
            gapsClosed = !placed.isEmpty();
        }
        if (level.contended()) {
            pad();
        }
        place(level, ordered(level.fields(), field -> !field.contention().marked(), referencesFirst()));
        for (List<FieldShape> group : contendedGroups(level)) {
            pad();
            place(level, ordered(group, field -> true, false));
        }
        if (contended(level)) {
            pad();
        }
        contendedAbove |= contended(level);
    }

    private static boolean contended(ClassShape level) {
        return level.contended()
                || level.fields().stream().anyMatch(field -> field.contention().marked());
    }

    private boolean referencesFirst() {
        return model.rules() == LayoutModel.Rules.JDK_25
                && highest.filter(FieldType.REFERENCE::equals).isPresent();
    }

    private void pad() {
        gaps = new ArrayList<>();
        end += CONTENDED_PADDING;
        gapsClosed = true;
    }

    private static List<List<FieldShape>> contendedGroups(ClassShape level) {
        Map<Object, List<FieldShape>> groups = new LinkedHashMap<>();
        for (FieldShape field : level.fields()) {
            if (field.contention().marked()) {
                Object key = field.contention().group().isEmpty()
                        ? field
                        : field.contention().group();
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(field);
            }
        }
        return List.copyOf(groups.values());
    }

    private List<FieldShape> ordered(List<FieldShape> fields, Predicate<FieldShape> chosen, boolean referencesFirst) {
        List<FieldShape> primitives = fields.stream()
                .filter(chosen)
                .filter(field -> field.type() != FieldType.REFERENCE)
                .sorted(Comparator.comparingInt(
                                (FieldShape field) -> field.type().size(0))
                        .reversed())
                .toList();
        List<FieldShape> references = fields.stream()
                .filter(chosen)
                .filter(field -> field.type() == FieldType.REFERENCE)
                .toList();
        return (referencesFirst ? Stream.of(references, primitives) : Stream.of(primitives, references))
                .flatMap(List::stream)
                .toList();
    }

    private void place(ClassShape level, List<FieldShape> fields) {
        for (FieldShape field : fields) {
            Span span = free(field.type().size(model.referenceSize()));
            lastUsed = Math.max(lastUsed, span.offset() + span.size());
            placed.add(new PlacedField(names.of(level.name(), field.name()), span));
            if (span.offset() >= highestOffset) {
                highestOffset = span.offset();
                highest = Optional.of(field.type());
            }
        }
    }

    private Span free(int size) {
        Optional<Gap> tightest = gaps.stream()
                .filter(gap -> gap.fits(size))
                .reduce((best, gap) -> gap.size() <= best.size() ? gap : best);
        return tightest.map(gap -> take(gap, size)).orElseGet(() -> append(size));
    }

    private Span take(Gap gap, int size) {
        Span span = new Span(Bytes.roundUp(gap.start(), size), size);
        gaps = new ArrayList<>(gaps.stream()
                .flatMap(other -> other.equals(gap) ? gap.without(span) : Stream.of(other))
                .toList());
        return span;
    }

    private Span append(int size) {
        Span span = new Span(Bytes.roundUp(end, size), size);
        if (span.offset() > end && !gapsClosed) {
            gaps.add(new Gap(end, span.offset()));
        }
        end = span.offset() + size;
        return span;
    }
}
