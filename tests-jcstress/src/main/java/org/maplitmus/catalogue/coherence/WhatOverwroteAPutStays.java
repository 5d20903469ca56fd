package org.maplitmus.catalogue.coherence;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put under one key. One of them looks afterwards; when both have finished, the map is asked for the value.
 *
 * <p>Who reads the rival's value after its own put knows that the rival came later. So the rival's value is the one
 * that stays.
 */
@Guarantee(
        id = "COH-07",
        statement =
                "A thread that reads another value after its own put has been overwritten: its own never comes back.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(id = "1, 1", sentence = "the owner was overwritten before it looked"),
            @Outcome(id = "2, 1", sentence = "the owner read its own put, and was overwritten later"),
            @Outcome(id = "2, 2", sentence = "the owner put last")
        },
        broken =
                @Outcome(
                        id = "1, 2",
                        sentence = "the owner was overwritten before it looked, and its value was back in the end"),
        note = "The shape is known as CoWR. Every machine and every compiler keeps it for one location: it takes a"
                + " map with two places for one mapping.")
public class WhatOverwroteAPutStays {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public WhatOverwroteAPutStays(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void owner(II_Result r) {
        map.put(1, 2);
        r.r1 = Read.orZero(map.get(1));
    }

    @Actor
    public void rival() {
        map.put(1, 1);
    }

    @Arbiter
    public void rest(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }
}
