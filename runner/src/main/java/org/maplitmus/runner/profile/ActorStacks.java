package org.maplitmus.runner.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.TrialCell;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;

/**
 * Tells the stacks of a cell's actors from all others.
 *
 * <p>The generated class of the cell overrides every actor and forwards to the scenario. JCStress calls the override
 * from its actors' threads and waits for other threads only outside of it. So a stack is an actor's if and only if it
 * has a frame of such an override; what is above it is the scenario's own. A trial is told by the method that runs it.
 *
 * @param cellClass binary name of the generated class
 * @param methods names of its overrides
 */
record ActorStacks(String cellClass, Set<String> methods) {

    /** {@link TrialCell#sample()}. */
    private static final String TRIAL = "sample";

    static ActorStacks of(CellModel cell) {
        Stream<String> methods = cell.guarantee().trial() == null
                ? cell.guarantee().actors().stream().map(ActorModel::name)
                : Stream.of(TRIAL);
        return new ActorStacks(cell.className(), methods.collect(Collectors.toSet()));
    }

    /** The frames above the override, the innermost call first, or empty if the stack is not an actor's. */
    Optional<List<Frame>> scenario(@Nullable RecordedStackTrace stack) {
        List<RecordedFrame> frames = stack == null ? List.of() : stack.getFrames();
        return IntStream.range(0, frames.size())
                .filter(depth -> isOverride(frames.get(depth)))
                .mapToObj(depth ->
                        frames.subList(0, depth).stream().map(Frame::of).toList())
                .findFirst();
    }

    private boolean isOverride(RecordedFrame frame) {
        return frame.getMethod().getType().getName().equals(cellClass)
                && methods.contains(frame.getMethod().getName());
    }
}
