package org.maplitmus.layouts.isolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.PlacedField;
import org.maplitmus.layouts.model.Span;

/**
 * The predicate by brute force: paints every byte of memory around an object with its owner and looks at each line.
 *
 * <p>Shares no arithmetic with {@link LineIsolation}.
 */
final class BytePainter {

    private final InstanceLayout layout;
    private final Roles roles;
    private final int line;

    BytePainter(InstanceLayout layout, Roles roles, int line) {
        this.layout = layout;
        this.roles = roles;
        this.line = line;
    }

    Set<Violation> violations() {
        List<Sighting> sightings = new ArrayList<>();
        int possible = 0;
        for (int base = 0; base < line; base += (int) layout.alignment()) {
            sightings.addAll(sightings(paint(line + base)));
            possible++;
        }
        return counted(sightings, possible);
    }

    private @Nullable Neighbour[] paint(int start) {
        int end = start + (int) layout.size();
        @Nullable Neighbour[] memory = new Neighbour[(end / line + 3) * line];
        Arrays.fill(memory, 0, start, new Neighbour.ObjectBefore());
        Arrays.fill(memory, end, memory.length, new Neighbour.ObjectAfter());
        if (roles.header()) {
            paint(memory, start, new Span(0, layout.headerSize()), new Neighbour.Header());
        }
        layout.lengthWord().ifPresent(word -> paint(memory, start, word, new Neighbour.LengthWord()));
        layout.fields().forEach(field -> paint(memory, start, field.span(), owner(field)));
        return memory;
    }

    private static void paint(@Nullable Neighbour[] memory, int start, Span span, @Nullable Neighbour owner) {
        int from = start + (int) span.offset();
        Arrays.fill(memory, from, from + (int) span.size(), owner);
    }

    private @Nullable Neighbour owner(PlacedField field) {
        for (Group group : roles.groups()) {
            if (group.fields().contains(field.name())) {
                return new Neighbour.Hot(group.name());
            }
        }
        return roles.padding().test(field) ? null : new Neighbour.Cold(field.name());
    }

    private Set<Sighting> sightings(@Nullable Neighbour[] memory) {
        Set<Sighting> sightings = new HashSet<>();
        for (int start = 0; start < memory.length; start += line) {
            sightings.addAll(sightings(owners(memory, start)));
        }
        return sightings;
    }

    private static Set<Sighting> sightings(Set<Neighbour> together) {
        return together.stream()
                .filter(Neighbour.Hot.class::isInstance)
                .map(Neighbour.Hot.class::cast)
                .flatMap(hot -> together.stream()
                        .filter(other -> !other.equals(hot))
                        .map(other -> new Sighting(hot.group(), other)))
                .collect(Collectors.toSet());
    }

    private Set<Neighbour> owners(@Nullable Neighbour[] memory, int start) {
        Set<Neighbour> owners = new HashSet<>();
        for (int i = start; i < start + line; i++) {
            Neighbour owner = memory[i];
            if (owner != null) {
                owners.add(owner);
            }
        }
        return owners;
    }

    private static Set<Violation> counted(List<Sighting> sightings, int possible) {
        Set<Violation> violations = new HashSet<>();
        for (Sighting seen : Set.copyOf(sightings)) {
            int addresses = Collections.frequency(sightings, seen);
            violations.add(new Violation(seen.group(), seen.neighbour(), addresses, possible));
        }
        return violations;
    }

    /** A line that a hot group and a neighbour were seen on. */
    private record Sighting(String group, Neighbour neighbour) {}
}
