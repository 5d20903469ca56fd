package com.acme.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.maplitmus.junit.Litmus;

/** The wrong version must break what it breaks, and nothing else. */
class HastyAccountTest {

    @Litmus(subjects = "HastyAccount", budget = "8s")
    static class Hasty {}

    @Test
    void the_wrong_version_is_consistent_in_the_end_and_in_no_stronger_sense() {
        Events tests = EngineTestKit.engine("maplitmus").selectors(selectClass(Hasty.class)).execute().testEvents();

        assertEquals(Set.of("PAY-01", "PAY-02"), numbers(tests.failed()));
        assertEquals(Set.of("PAY-03"), numbers(tests.succeeded()));
    }

    private static Set<String> numbers(Events tests) {
        return tests.map(event -> event.getTestDescriptor().getDisplayName().substring(0, 6))
                .collect(Collectors.toSet());
    }
}
