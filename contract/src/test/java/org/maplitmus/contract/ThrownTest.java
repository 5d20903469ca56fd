package org.maplitmus.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrownTest {

    private final IllegalStateException first = new IllegalStateException("first");

    @BeforeEach
    void forget() {
        Thrown.reset();
    }

    @Test
    void whatIsKeptIsReturned() {
        assertThat(Thrown.keep(first)).isSameAs(first);
    }

    @Test
    void theFirstIsTheSpecimen() {
        Thrown.keep(first);
        Thrown.keep(new IllegalStateException("second"));
        assertThat(Thrown.specimen()).isSameAs(first);
    }

    @Test
    void afterAResetTheNextIsTheFirst() {
        Thrown.keep(new IllegalStateException("earlier"));
        Thrown.reset();
        assertThat(Thrown.specimen()).isNull();
        Thrown.keep(first);
        assertThat(Thrown.specimen()).isSameAs(first);
    }

    @Test
    void withoutMemoryTheForkCannotGoOn() {
        OutOfMemoryError outOfMemory = new OutOfMemoryError("no heap");
        assertThatThrownBy(() -> Thrown.keep(outOfMemory)).isSameAs(outOfMemory);
        assertThat(Thrown.specimen()).isNull();
    }

    @Test
    void theMarkOfAReferenceNamesTheException() {
        assertThat(Thrown.mark(new IllegalStateException())).isEqualTo("threw IllegalStateException");
    }

    @Test
    void theMarkOfAReportIsAnother() {
        assertThat(Thrown.reportedMark(new IllegalStateException())).isEqualTo("reported IllegalStateException");
        assertThat(Thrown.REPORTED_MARK).isNotEqualTo(Thrown.MARK);
    }

    @Test
    void anAnonymousExceptionHasOnlyItsBinaryName() {
        RuntimeException anonymous = new RuntimeException() {
            private static final long serialVersionUID = 1;
        };
        assertThat(Thrown.mark(anonymous)).startsWith("threw org.maplitmus.contract.ThrownTest$");
    }
}
