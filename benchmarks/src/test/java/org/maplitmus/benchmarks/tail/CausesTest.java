package org.maplitmus.benchmarks.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {

    private static final Spans PAUSES = new Spans(List.of(new Span(100, 200), new Span(500, 600)));
    private static final Spans WAITS = new Spans(List.of(new Span(150, 160), new Span(300, 400)));

    private static Causes of(long start, long end) {
        return Causes.of(List.of(new Span(start, end)), PAUSES, WAITS);
    }

    @Test
    void anOperationThatMeetsAPauseAtEitherEndOrAroundItIsPaused() {
        Causes paused = new Causes(1, 0, 0);

        assertThat(of(50, 101)).isEqualTo(paused);
        assertThat(of(199, 250)).isEqualTo(paused);
        assertThat(of(120, 130)).isEqualTo(paused);
        assertThat(of(50, 250)).isEqualTo(paused);
        assertThat(of(450, 1_000)).isEqualTo(paused);
    }

    @Test
    void anOperationThatEndsWhereAPauseBeginsIsNotPaused() {
        assertThat(of(50, 100)).isEqualTo(new Causes(0, 0, 1));
        assertThat(of(200, 300)).isEqualTo(new Causes(0, 0, 1));
    }

    @Test
    void aWaitCountsWhereNoPauseDoes() {
        assertThat(of(350, 360)).isEqualTo(new Causes(0, 1, 0));
        assertThat(of(155, 158)).isEqualTo(new Causes(1, 0, 0));
        assertThat(of(350, 501)).isEqualTo(new Causes(1, 0, 0));
    }

    @Test
    void everyOperationHasOneCause() {
        List<Span> slow = List.of(new Span(0, 1), new Span(110, 120), new Span(310, 320), new Span(700, 800));

        assertThat(Causes.of(slow, PAUSES, WAITS)).isEqualTo(new Causes(1, 1, 2));
    }
}
