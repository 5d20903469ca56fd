package org.maplitmus.contract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * With how many entries the map under test grows, for scenarios that put entries across that number.
 *
 * <p>A fork tests one map, so that one list of numbers holds for all of its scenarios. Where nobody looked, as under a
 * model checker, the list is empty and every {@link #head} is 0.
 */
public final class Growth {

    /** The system property that holds the numbers, rising and separated by commas. */
    public static final String PROPERTY = "maplitmus.growth";

    private Growth() {}

    /** From now on the map under test grows with {@code entries}; for the program that runs the scenarios. */
    public static void foundAt(List<Integer> entries) {
        System.setProperty(PROPERTY, entries.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /**
     * How many entries {@code scenario} must store beforehand, with the keys 1, 2, 3 and so on, so that its own entries
     * make the map grow as often as they are to; 0 if they do so by themselves, or nothing does.
     *
     * @param scenario a class with {@link Reaches}, whose numbers count without these entries
     */
    public static int head(Class<?> scenario) {
        Reaches reaches = scenario.getAnnotation(Reaches.class);
        if (reaches == null) {
            throw new IllegalArgumentException(scenario.getName() + " has no @Reaches");
        }
        return numbers()
                .filter(entries -> entries > reaches.from())
                .skip(reaches.times() - 1)
                .map(entries -> Math.max(0, entries - reaches.to()))
                .findFirst()
                .orElse(0);
    }

    private static IntStream numbers() {
        return Stream.of(System.getProperty(PROPERTY, "").split(","))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt);
    }
}
