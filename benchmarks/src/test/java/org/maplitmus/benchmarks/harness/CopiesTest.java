package org.maplitmus.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.benchmarks.plan.Workload;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.GoMap;

class CopiesTest {

    private static final Subject GO = new Subject(MapKind.GO, Detection.SEQ);

    @Test
    void everyCopyHasLoopsAndMapsOfItsOwn() {
        assertThat(classOfMap(GO)).isNotEqualTo(classOfMap(GO)).isNotEqualTo(GoMap.class);
        assertThat(classOfMap(GO).getName()).isEqualTo(GoMap.class.getName());
        assertThat(classOfLoop()).isNotEqualTo(classOfLoop());
    }

    @Test
    void theClassesOfTheJdkAreShared() {
        assertThat(classOfMap(Subject.unwatched(MapKind.HASH_MAP))).isEqualTo(HashMap.class);
    }

    private static Class<?> classOfMap(Subject subject) {
        return Copies.of(subject).filled(KeyKind.INTEGER.keys(0, 2)).getClass();
    }

    private static Class<?> classOfLoop() {
        return Copies.of(GO).loop(Workload.GET_HIT, KeyKind.INTEGER, 2).getClass();
    }
}
