package org.maplitmus.contract.model;

import java.util.List;
import java.util.OptionalInt;
import org.maplitmus.contract.Mechanism;

/**
 * What mechanism a guarantee is about, and which numbers of entries its scenario crosses.
 *
 * @param mechanism the mechanism
 * @param from how many entries the map holds when the actors begin
 * @param to how many it holds at least when they have put all of theirs
 * @param moved whether both numbers move up to where the map grows
 */
public record ReachModel(Mechanism mechanism, int from, int to, boolean moved) {

    /** The first of {@code entries}, with which a map grows, that the scenario crosses; empty if it crosses none. */
    public OptionalInt crossed(List<Integer> entries) {
        return entries.stream()
                .mapToInt(Integer::intValue)
                .filter(each -> each > from && (moved || each <= to))
                .findFirst();
    }
}
