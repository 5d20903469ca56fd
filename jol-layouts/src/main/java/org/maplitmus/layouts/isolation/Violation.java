package org.maplitmus.layouts.isolation;

import java.util.ArrayList;
import java.util.List;

/**
 * A neighbour that a hot group is not isolated from.
 *
 * @param group name of the hot group
 * @param neighbour what it shares a line with
 * @param addresses at how many of the possible start addresses, modulo the line, it does
 * @param possible how many possible start addresses there are
 */
public record Violation(String group, Neighbour neighbour, int addresses, int possible) {

    /** The same violations, of which those between two hot groups stand there once and not once for each group. */
    public static List<Violation> withoutMirrors(List<Violation> violations) {
        List<Violation> once = new ArrayList<>();
        for (Violation violation : violations) {
            if (once.stream().noneMatch(violation::mirrors)) {
                once.add(violation);
            }
        }
        return once;
    }

    private boolean mirrors(Violation other) {
        return neighbour.equals(new Neighbour.Hot(other.group))
                && other.neighbour.equals(new Neighbour.Hot(group))
                && !group.equals(other.group);
    }

    @Override
    public String toString() {
        return "%s shares a line with %s at %d of %d addresses".formatted(group, neighbour, addresses, possible);
    }
}
