package org.maplitmus.contract.model;

import java.util.List;
import org.maplitmus.contract.Mechanism;

/**
 * What mechanism a guarantee is about, and which numbers of entries its scenario crosses.
 *
 * @param mechanism the mechanism
 * @param from how many entries the map holds when the actors begin
 * @param to how many it holds at least when they have put all of theirs
 * @param moved whether both numbers move up to where the map grows
 * @param times how often it must grow in between; a catalogue that does not say so means once
 */
public record ReachModel(Mechanism mechanism, int from, int to, boolean moved, int times) {

    /** Takes no number for one. */
    public ReachModel {
        times = Math.max(1, times);
    }

    /** Those of {@code entries}, with which a map grows, that the scenario crosses; empty if they are too few. */
    public List<Integer> crossed(List<Integer> entries) {
        List<Integer> ahead = ahead(entries);
        return ahead.size() == times && lieWithin(ahead.get(0), ahead.get(times - 1)) ? ahead : List.of();
    }

    /** The first of {@code entries} that lie behind the scenario's beginning, as many as it must cross if there are. */
    public List<Integer> ahead(List<Integer> entries) {
        return entries.stream().filter(each -> each > from).limit(times).toList();
    }

    private boolean lieWithin(int first, int last) {
        return last <= to || (moved && last - first < to - from);
    }
}
