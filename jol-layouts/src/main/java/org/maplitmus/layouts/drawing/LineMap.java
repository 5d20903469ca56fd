package org.maplitmus.layouts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.PlacedField;
import org.maplitmus.layouts.model.Span;

/**
 * The cache lines of one object at one address, and what lies on each: the facts that a map draws.
 *
 * <p>The address is the one, modulo the line, at which the most lines are shared; 0 if none are.
 */
final class LineMap {

    private final Obligation obligation;
    private final ModelVerdict verdict;
    private final long base;
    private final List<Box> boxes;

    private LineMap(Obligation obligation, ModelVerdict verdict, long base, List<Box> boxes) {
        this.obligation = obligation;
        this.verdict = verdict;
        this.base = base;
        this.boxes = boxes;
    }

    static LineMap of(Obligation obligation, ModelVerdict verdict) {
        List<Box> boxes = boxes(verdict.layout(), obligation.roles());
        return LongStream.iterate(
                        0,
                        base -> base < obligation.line(),
                        base -> base + verdict.layout().alignment())
                .mapToObj(base -> new LineMap(obligation, verdict, base, boxes))
                .reduce((worst, map) -> map.sharedLines() > worst.sharedLines() ? map : worst)
                .orElseThrow();
    }

    Obligation obligation() {
        return obligation;
    }

    ModelVerdict verdict() {
        return verdict;
    }

    /** The address of the object modulo the line. */
    long base() {
        return base;
    }

    /** Everything in the object, by offset: header, length word, fields and gaps. */
    List<Box> boxes() {
        return boxes;
    }

    /** The lines that hold a byte of the object, each by the offset of its first byte, negative before the object. */
    List<Long> lines() {
        return LongStream.iterate(-base, start -> start < verdict.layout().size(), start -> start + obligation.line())
                .boxed()
                .toList();
    }

    State state(long lineStart) {
        Span line = new Span(lineStart, obligation.line());
        List<Owner> owners = ownersOf(line);
        List<Owner> hot = owners.stream()
                .filter(owner -> owner.kind() == Owner.Kind.HOT)
                .distinct()
                .toList();
        if (hot.isEmpty()) {
            return State.COLD;
        }
        return hot.size() == 1 && owners.stream().allMatch(owner -> owner.equals(hot.get(0)) || harmless(owner))
                ? State.ISOLATED
                : State.SHARED;
    }

    private boolean harmless(Owner owner) {
        return owner.kind().harmless()
                || (owner.kind() == Owner.Kind.HEADER && !obligation.roles().header());
    }

    private List<Owner> ownersOf(Span line) {
        List<Owner> owners = new ArrayList<>();
        long end = line.offset() + line.size();
        boxes.stream()
                .filter(box -> box.span().offset() < end && box.end() > line.offset())
                .map(Box::owner)
                .forEach(owners::add);
        if (line.offset() < 0 || end > verdict.layout().size()) {
            owners.add(Owner.OUTSIDE);
        }
        return owners;
    }

    private long sharedLines() {
        return lines().stream().filter(line -> state(line) == State.SHARED).count();
    }

    private static List<Box> boxes(InstanceLayout layout, Roles roles) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(new Span(0, layout.headerSize()), Owner.HEADER));
        layout.lengthWord().ifPresent(word -> boxes.add(new Box(word, Owner.LENGTH)));
        Owners owners = new Owners(roles);
        layout.fields().stream()
                .sorted(Comparator.comparingLong(field -> field.span().offset()))
                .forEach(field -> boxes.add(new Box(field.span(), owners.of(field))));
        return withGaps(boxes, layout.size());
    }

    private static List<Box> withGaps(List<Box> boxes, long size) {
        List<Box> all = new ArrayList<>();
        long end = 0;
        for (Box box : boxes) {
            if (box.span().offset() > end) {
                all.add(new Box(new Span(end, box.span().offset() - end), Owner.GAP));
            }
            all.add(box);
            end = box.end();
        }
        if (size > end) {
            all.add(new Box(new Span(end, size - end), Owner.GAP));
        }
        return all;
    }

    /** What a line is to the hot groups. */
    enum State {
        /** It holds none of them. */
        COLD,
        /** It holds one and nothing that may disturb it. */
        ISOLATED,
        /** It holds one and something else. */
        SHARED
    }

    /** Gives each group and each cold field its symbol, in order of appearance. */
    private static final class Owners {

        private final Roles roles;
        private final List<String> cold = new ArrayList<>();

        Owners(Roles roles) {
            this.roles = roles;
        }

        Owner of(PlacedField field) {
            for (int i = 0; i < roles.groups().size(); i++) {
                Group group = roles.groups().get(i);
                if (group.fields().contains(field.name())) {
                    return new Owner(Owner.Kind.HOT, letter('A', i), group.name());
                }
            }
            return roles.cold(field) ? cold(field) : Owner.padding(field.name());
        }

        private Owner cold(PlacedField field) {
            cold.add(field.name());
            return new Owner(Owner.Kind.COLD, coldLetter(cold.size() - 1), field.name());
        }

        /** h and l are the header and the length word. */
        private static char coldLetter(int index) {
            String letters = "abcdefgijkmnopqrstuvwxyz";
            return letters.charAt(index % letters.length());
        }

        private static char letter(char first, int index) {
            return (char) (first + index % 26);
        }
    }
}
