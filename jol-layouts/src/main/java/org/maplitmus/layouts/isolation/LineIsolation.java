package org.maplitmus.layouts.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.Span;

/**
 * The line-isolation predicate: a hot group is isolated when, for every address at which its object can start, no line
 * that holds a byte of the group holds a byte of anything else but padding and its own header.
 *
 * <p>Anything else is another hot group, a cold field, the length word of an array, or another object; the header too,
 * if the roles say so. Addresses matter only modulo the line, so that there are line / alignment of them, or one. The
 * verdict is exact for the given layout, not a distance rule; as it covers every address, it survives every move by a
 * collector. It says nothing about an object that a field refers to.
 */
public final class LineIsolation {

    private final InstanceLayout layout;
    private final Roles roles;
    private final long line;

    private LineIsolation(InstanceLayout layout, Roles roles, long line) {
        this.layout = layout;
        this.roles = roles;
        this.line = line;
    }

    /**
     * What keeps the hot groups of {@code roles} from being isolated on lines of {@code line} bytes: none if nothing
     * does.
     *
     * @throws IllegalArgumentException if a hot field is not in the layout
     */
    public static List<Violation> violations(InstanceLayout layout, Roles roles, long line) {
        LineIsolation isolation = new LineIsolation(layout, roles, line);
        return roles.groups().stream().flatMap(isolation::violations).toList();
    }

    private Stream<Violation> violations(Group group) {
        List<Span> hot = spans(group);
        return neighbours(group).entrySet().stream()
                .map(entry -> violation(group, hot, entry.getKey(), entry.getValue()))
                .filter(violation -> violation.addresses() > 0);
    }

    private Violation violation(Group group, List<Span> hot, Neighbour neighbour, List<Span> theirs) {
        long shared = bases().filter(base -> shareLine(hot, theirs, base)).count();
        return new Violation(group.name(), neighbour, (int) shared, (int) bases().count());
    }

    private boolean shareLine(List<Span> hot, List<Span> theirs, long base) {
        return hot.stream().anyMatch(ours -> theirs.stream().anyMatch(their -> ours.sharesLine(their, base, line)));
    }

    private LongStream bases() {
        return LongStream.iterate(0, base -> base < line, base -> base + layout.alignment());
    }

    private Map<Neighbour, List<Span>> neighbours(Group group) {
        Map<Neighbour, List<Span>> neighbours = new LinkedHashMap<>();
        roles.groups().stream()
                .filter(other -> !other.equals(group))
                .forEach(other -> neighbours.put(new Neighbour.Hot(other.name()), spans(other)));
        layout.fields().stream()
                .filter(roles::cold)
                .forEach(field -> neighbours.put(new Neighbour.Cold(field.name()), List.of(field.span())));
        layout.lengthWord().ifPresent(word -> neighbours.put(new Neighbour.LengthWord(), List.of(word)));
        if (roles.header()) {
            neighbours.put(new Neighbour.Header(), List.of(new Span(0, layout.headerSize())));
        }
        neighbours.put(new Neighbour.ObjectBefore(), List.of(new Span(-line, line)));
        neighbours.put(new Neighbour.ObjectAfter(), List.of(new Span(layout.size(), line)));
        return neighbours;
    }

    private List<Span> spans(Group group) {
        return group.fields().stream().map(layout::span).toList();
    }
}
