package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which chunks of a thread count as overlap windows. ThreadTimes are in nanoseconds. */
class OverlapTest {

    private static final int CHUNK = 20_000;

    @Test
    void chunksInsideAnUninterruptedRunOfTheOtherThreadCount() {
        List<Chunk> own = chunksFrom(CHUNK / 2, 8);

        assertThat(Overlap.windows(own, chunksFrom(0, 10))).isEqualTo(own);
    }

    @Test
    void aChunkMayHaveTheVeryTimesOfTheOtherThread() {
        assertThat(Overlap.windows(chunksFrom(0, 3), chunksFrom(0, 3))).hasSize(3);
    }

    @Test
    void chunksThatBeginOrEndOutsideOfTheOtherThreadsRunDoNotCount() {
        List<Chunk> own = chunksFrom(0, 10);

        assertThat(Overlap.windows(own, chunksFrom(CHUNK + CHUNK / 2, 4))).isEqualTo(own.subList(2, 5));
    }

    @Test
    void nothingCountsIfTheThreadsTookTurns() {
        assertThat(Overlap.windows(chunksFrom(0, 5), chunksFrom(5 * CHUNK, 5))).isEmpty();
    }

    @Test
    void nothingCountsIfAThreadDidNotRun() {
        assertThat(Overlap.windows(chunksFrom(0, 5), List.of())).isEmpty();
        assertThat(Overlap.windows(List.of(), chunksFrom(0, 5))).isEmpty();
    }

    @Test
    void aPauseOfAFewMicrosecondsBelongsToARun() {
        List<Chunk> other = pausedFor(Overlap.LONGEST_GAP);

        assertThat(Overlap.windows(chunksFrom(0, 6), other)).hasSize(6);
    }

    @Test
    void aLongerPauseEndsIt() {
        List<Chunk> own = chunksFrom(0, 6);
        List<Chunk> other = pausedFor(Overlap.LONGEST_GAP + 1);

        assertThat(Overlap.windows(own, other))
                .isEqualTo(List.of(own.get(0), own.get(1), own.get(2), own.get(4), own.get(5)));
    }

    @Test
    void aPreemptedChunkOfTheOtherThreadCoversNothing() {
        int preempted = Overlap.PREEMPTED * CHUNK + 1;
        List<Chunk> other = interruptedBy(preempted);
        List<Chunk> own = chunksFrom(0, 26);

        assertThat(Overlap.windows(own, other))
                .isEqualTo(Stream.of(own.subList(0, 2), own.subList(23, 24))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void aSlowChunkOfTheOtherThreadStillCovers() {
        List<Chunk> other = interruptedBy(Overlap.PREEMPTED * CHUNK);

        assertThat(Overlap.windows(chunksFrom(0, 24), other)).hasSize(24);
    }

    @Test
    void aPreemptedChunkOfTheThreadItselfDoesNotCount() {
        List<Chunk> own = interruptedBy(Overlap.PREEMPTED * CHUNK + 1);

        assertThat(Overlap.windows(own, chunksFrom(0, 30))).hasSize(4).doesNotContain(own.get(2));
    }

    private static List<Chunk> chunksFrom(long start, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Chunk(start + (long) i * CHUNK, start + (i + 1L) * CHUNK))
                .toList();
    }

    /** Three chunks, a pause, and three more. */
    private static List<Chunk> pausedFor(long nanos) {
        return Stream.concat(chunksFrom(0, 3).stream(), chunksFrom(3 * CHUNK + nanos, 3).stream())
                .toList();
    }

    /** Two chunks, one of {@code nanos}, and two more. */
    private static List<Chunk> interruptedBy(int nanos) {
        return Stream.of(
                        chunksFrom(0, 2),
                        List.of(new Chunk(2 * CHUNK, 2 * CHUNK + nanos)),
                        chunksFrom(2 * CHUNK + nanos, 2))
                .flatMap(List::stream)
                .toList();
    }
}
