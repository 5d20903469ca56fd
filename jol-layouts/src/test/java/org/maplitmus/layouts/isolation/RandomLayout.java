package org.maplitmus.layouts.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.PlacedField;
import org.maplitmus.layouts.model.Span;

/**
 * A layout that no virtual machine made: up to 160 fields of 1 to 8 bytes, at most two hot groups among them, with or
 * without a length word, and roles that keep off the header or do not.
 */
record RandomLayout(InstanceLayout layout, Roles roles) {

    private static final Pattern PADDING = Pattern.compile("padding.*");

    static RandomLayout next(Random random) {
        int header = pick(random, 8, 12, 16);
        int alignment = pick(random, 8, 16, 32, 64);
        Optional<Span> lengthWord = random.nextBoolean() ? Optional.of(new Span(header, 4)) : Optional.empty();
        List<PlacedField> fields =
                fields(random, header + lengthWord.map(Span::size).orElse(0L));
        long size = roundUp(end(fields, header), alignment);
        Roles roles = Roles.of(
                Stream.of("reader", "writer").map(role -> group(role, fields)).toList(), PADDING);
        return new RandomLayout(
                new InstanceLayout(header, lengthWord, size, alignment, fields),
                random.nextBoolean() ? roles : roles.offTheHeader());
    }

    private static List<PlacedField> fields(Random random, long start) {
        int othersPerThousand = pick(random, 5, 20, 500);
        List<PlacedField> fields = new ArrayList<>();
        for (int i = random.nextInt(160); i >= 0; i--) {
            int size = pick(random, 1, 2, 4, 8);
            String role = random.nextInt(1_000) < othersPerThousand ? pickRole(random) : "padding";
            fields.add(new PlacedField(role + i, new Span(roundUp(end(fields, start), size), size)));
        }
        return fields;
    }

    private static Group group(String role, List<PlacedField> fields) {
        return new Group(
                role,
                fields.stream()
                        .map(PlacedField::name)
                        .filter(name -> name.startsWith(role))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static long end(List<PlacedField> fields, long start) {
        return fields.stream()
                .mapToLong(field -> field.span().offset() + field.span().size())
                .max()
                .orElse(start);
    }

    private static long roundUp(long size, long step) {
        return (size + step - 1) / step * step;
    }

    private static int pick(Random random, int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String pickRole(Random random) {
        return List.of("reader", "writer", "cold").get(random.nextInt(3));
    }
}
