package org.maplitmus.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A layout that no virtual machine made: up to 80 fields of 1 to 8 bytes, with at most two hot groups among them. */
record RandomLayout(InstanceLayout layout, Roles roles) {

    private static final Pattern PADDING = Pattern.compile("padding.*");

    static RandomLayout next(Random random) {
        int header = pick(random, 8, 12, 16);
        int alignment = pick(random, 8, 16, 32, 64);
        List<PlacedField> fields = fields(random, header);
        long size = roundUp(end(fields, header), alignment);
        return new RandomLayout(
                new InstanceLayout(header, size, alignment, fields),
                new Roles(
                        Stream.of("reader", "writer")
                                .map(role -> group(role, fields))
                                .toList(),
                        PADDING));
    }

    private static List<PlacedField> fields(Random random, int header) {
        int othersPerThousand = pick(random, 10, 50, 500);
        List<PlacedField> fields = new ArrayList<>();
        for (int i = random.nextInt(80); i >= 0; i--) {
            int size = pick(random, 1, 2, 4, 8);
            String role = random.nextInt(1_000) < othersPerThousand ? pickRole(random) : "padding";
            fields.add(new PlacedField(role + i, new Span(roundUp(end(fields, header), size), size)));
        }
        return fields;
    }

    private static HotGroup group(String role, List<PlacedField> fields) {
        return new HotGroup(
                role,
                fields.stream()
                        .map(PlacedField::name)
                        .filter(name -> name.startsWith(role))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static long end(List<PlacedField> fields, int header) {
        return fields.stream()
                .mapToLong(field -> field.span().offset() + field.span().size())
                .max()
                .orElse(header);
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
