package org.maplitmus.layouts.technique;

import java.util.function.IntFunction;
import org.maplitmus.layouts.isolation.Neighbour;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.Violation;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * A way to pad.
 *
 * @param name what its author would call it
 * @param obligation its class or array, for a line of so many bytes
 */
public record Technique(String name, IntFunction<Obligation> obligation) {

    /** The mark of a technique that isolates. */
    public static final String ISOLATED = "+";

    /**
     * The technique's verdict in a word: {@link #ISOLATED}, or a letter for each kind of neighbour that a hot field
     * shares a line with: H another hot group, C a cold field, L the length word, P the object before, N the object
     * behind.
     */
    public String verdict(LayoutModel model, int line) {
        StringBuilder letters = new StringBuilder();
        obligation.apply(line).verdict(model).violations().stream()
                .map(Violation::neighbour)
                .mapToInt(Technique::letter)
                .distinct()
                .sorted()
                .forEach(letter -> letters.append((char) letter));
        return letters.isEmpty() ? ISOLATED : letters.toString();
    }

    private static char letter(Neighbour neighbour) {
        if (neighbour instanceof Neighbour.Hot) {
            return 'H';
        }
        if (neighbour instanceof Neighbour.Cold) {
            return 'C';
        }
        if (neighbour instanceof Neighbour.LengthWord) {
            return 'L';
        }
        if (neighbour instanceof Neighbour.ObjectBefore) {
            return 'P';
        }
        if (neighbour instanceof Neighbour.ObjectAfter) {
            return 'N';
        }
        throw new IllegalArgumentException("techniques do not keep off " + neighbour);
    }
}
