package org.maplitmus.layouts;

/**
 * A neighbour that a hot group is not isolated from.
 *
 * @param group name of the hot group
 * @param neighbour what it shares a line with
 * @param addresses at how many of the possible start addresses, modulo the line, it does
 * @param possible how many possible start addresses there are
 */
public record Violation(String group, Neighbour neighbour, int addresses, int possible) {

    @Override
    public String toString() {
        return "%s shares a line with %s at %d of %d addresses".formatted(group, neighbour, addresses, possible);
    }
}
