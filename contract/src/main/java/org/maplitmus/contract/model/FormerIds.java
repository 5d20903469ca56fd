package org.maplitmus.contract.model;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What guarantees were called before the ids of each family had one prefix; earlier runs call them so.
 *
 * <p>Only guarantees of this house's catalogue have changed their ids: a project of somebody else may use the same.
 * Immutable.
 */
public final class FormerIds {

    /* What such a run has recorded of its scenarios. Nothing is loaded by it. */
    private static final String HOUSE = "org.maplitmus.catalogue.";

    private static final Map<String, String> NOW = Map.ofEntries(
            entry("BLK-07", "SIZ-01"),
            entry("BLK-08", "SIZ-02"),
            entry("BLK-09", "SIZ-03"),
            entry("BLK-10", "SIZ-04"),
            entry("BLK-11", "SIZ-05"),
            entry("BLK-12", "SIZ-06"),
            entry("BLK-17", "SIZ-07"),
            entry("MIS-01", "NUL-01"),
            entry("MIS-02", "NUL-02"),
            entry("MIS-09", "ITR-18"));

    private final Map<String, String> now;

    private FormerIds(Predicate<Map.Entry<String, String>> which) {
        now = NOW.entrySet().stream()
                .filter(which)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The former ids among those of an earlier run, whose scenarios have {@code classNames} by id. */
    public static FormerIds among(Map<String, String> classNames) {
        return new FormerIds(
                entry -> classNames.getOrDefault(entry.getKey(), "").startsWith(HOUSE));
    }

    /** The former ids of guarantees that are now known by {@code ids}. */
    public static FormerIds of(Collection<String> ids) {
        return new FormerIds(entry -> ids.contains(entry.getValue()) && !ids.contains(entry.getKey()));
    }

    /** What the guarantee or the cell called {@code id} is called now: the same, unless its id is a former one. */
    public String now(String id) {
        int end = id.contains("@") ? id.indexOf('@') : id.length();
        String guarantee = id.substring(0, end);
        return now.getOrDefault(guarantee, guarantee) + id.substring(end);
    }
}
