package org.maplitmus.report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecimenTest {

    private static final String SCENARIO = "org.maplitmus.catalogue.resize.KeysStay";
    private static final String ACTOR = "\tat org.maplitmus.catalogue.resize.KeysStay.reader(KeysStay.java:40)";
    private static final String CELL =
            "\tat org.maplitmus.catalogue.resize.KeysStay_Register.reader(KeysStay_Register.java:12)";

    @Test
    void theInnermostFrameOfTheMapIsItsPlaceAndTheOutermostItsOperation() {
        Specimen specimen = specimen(
                "java.lang.IndexOutOfBoundsException: index 7",
                "\tat java.base/java.util.concurrent.atomic.AtomicReferenceArray.get(AtomicReferenceArray.java:96)",
                "\tat app//shop.Register.at(Register.java:12)",
                "\tat app//shop.Register.get(Register.java:17)",
                "\tat org.maplitmus.contract.convert.ConvertedMap.get(ConvertedMap.java:50)",
                ACTOR,
                CELL,
                "\tat other.Runner.run(Runner.java:1)");

        assertThat(specimen.headline()).hasValue("java.lang.IndexOutOfBoundsException: index 7");
        assertThat(specimen.place()).hasValue("shop.Register.at(Register.java:12)");
        assertThat(specimen.operation()).hasValue("get");
    }

    @Test
    void aMapOfTheJdkHasItsPlaceToo() {
        assertThat(specimen(
                                "java.lang.NullPointerException",
                                "\tat java.base@17/java.util.TreeMap.fix(TreeMap.java:2579)",
                                "\tat java.base@17/java.util.TreeMap.put(TreeMap.java:534)",
                                ACTOR)
                        .place())
                .hasValue("java.util.TreeMap.fix(TreeMap.java:2579)");
    }

    @Test
    void withoutFramesOfTheMapThereIsNoPlace() {
        assertThat(specimen("java.lang.IllegalStateException", ACTOR).place()).isEmpty();
        assertThat(specimen("java.lang.IllegalStateException", ACTOR).operation())
                .isEmpty();
        assertThat(specimen().headline()).isEmpty();
    }

    private static Specimen specimen(String... lines) {
        return new Specimen(List.of(lines), SCENARIO);
    }
}
