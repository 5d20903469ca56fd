package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.catalogue.subjects.DesignPromiseSets;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.SetPromiseSets;

/** A promise that many maps make enters few lists: the sets are made of each other, and do not repeat each other. */
class PromiseListsTest {

    private static final int MOST = 3;

    @Test
    void aPromiseEntersAtMostThreeSets() throws IllegalAccessException {
        Map<String, Set<String>> sets = sets(MapPromiseSets.class, SetPromiseSets.class, DesignPromiseSets.class);

        assertThat(sets).hasSizeGreaterThan(10);
        assertThat(listsThatNeed(sets))
                .isNotEmpty()
                .allSatisfy((promise, lists) -> assertThat(lists).as(promise).hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void aListNeedsAPromiseThatNoSetOfItsOwnMakes() {
        Map<String, Set<String>> sets = Map.of(
                "any", Set.of("ordered"),
                "locked", Set.of("any", "exact"),
                "again", Set.of("locked", "ordered"),
                "other", Set.of("exact"));

        assertThat(listsThatNeed(sets)).isEqualTo(Map.of("ordered", Set.of("any"), "exact", Set.of("locked", "other")));
    }

    /** The names of sets by promise: those that would lose the promise if they did not name it themselves. */
    private static Map<String, Set<String>> listsThatNeed(Map<String, Set<String>> sets) {
        Map<String, Set<String>> needed = new TreeMap<>();
        sets.forEach((set, names) -> names.stream()
                .filter(name -> !sets.containsKey(name))
                .filter(promise -> names.stream().noneMatch(name -> makes(sets, name, promise)))
                .forEach(promise ->
                        needed.computeIfAbsent(promise, key -> new HashSet<>()).add(set)));
        return needed;
    }

    private static boolean makes(Map<String, Set<String>> sets, String set, String promise) {
        return sets.getOrDefault(set, Set.of()).stream()
                .anyMatch(name -> name.equals(promise) || makes(sets, name, promise));
    }

    private static Map<String, Set<String>> sets(Class<?>... declaring) throws IllegalAccessException {
        List<Field> constants = Stream.of(declaring)
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> field.isAnnotationPresent(PromiseSet.class))
                .toList();
        Map<String, Set<String>> sets = new TreeMap<>();
        for (Field constant : constants) {
            sets.put((String) constant.get(null), named(constant.getAnnotation(PromiseSet.class)));
        }
        return sets;
    }

    private static Set<String> named(PromiseSet set) {
        Set<String> names = new HashSet<>();
        for (Claim claim : set.claims()) {
            names.addAll(List.of(claim.promises()));
        }
        return names;
    }
}
