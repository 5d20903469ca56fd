package org.maplitmus.maps.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.Beside;
import org.maplitmus.maps.channel.Chan;

class ScopeTest {

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean cleanedUp = new AtomicBoolean();
    private int plain;

    @Test
    void aJoinGivesTheResultsOfItsTasks() throws Exception {
        try (Scope scope = Scope.open()) {
            Task<Integer> one = scope.fork(() -> 1);
            Task<String> other = scope.fork(() -> "two");

            scope.join();

            assertThat(one.result()).isEqualTo(1);
            assertThat(other.result()).isEqualTo("two");
        }
    }

    @Test
    void theFirstFailureEndsTheOthersAndIsReported() {
        try (Scope scope = Scope.open()) {
            scope.fork(this::waitForInterrupt);
            Task<Boolean> failing = scope.fork(() -> {
                begun.await();
                throw new IllegalStateException("broken");
            });

            assertThatThrownBy(scope::join)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .hasMessage("broken");
            assertThat(cleanedUp).isTrue();
            assertThatThrownBy(failing::result).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> scope.fork(() -> 1)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aCancelIsReportedWhenTheTasksHaveEndedAndNoWriteComesLater() throws Exception {
        try (Scope scope = Scope.open()) {
            scope.fork(() -> {
                try {
                    return waitForInterrupt();
                } finally {
                    Thread.sleep(50);
                    plain = 1;
                }
            });
            begun.await();

            scope.cancel();

            assertThatThrownBy(scope::join).isInstanceOf(CancellationException.class);
            assertThat(plain).isEqualTo(1);
        }
    }

    @Test
    void aFailureBelowReachesTheWholeTree() {
        try (Scope root = Scope.open()) {
            root.fork(this::waitForInterrupt);
            root.fork(() -> {
                try (Scope nested = root.nested()) {
                    nested.fork(() -> {
                        begun.await();
                        throw new IllegalStateException("deep");
                    });
                    nested.join();
                    return "not reached";
                }
            });

            assertThatThrownBy(root::join).cause().hasMessage("deep");
            assertThat(cleanedUp).isTrue();
        }
    }

    @Test
    void aCancelAboveReachesTheTasksBelow() throws Exception {
        try (Scope root = Scope.open();
                Scope nested = root.nested()) {
            nested.fork(this::waitForInterrupt);
            begun.await();

            root.cancel();

            assertThatThrownBy(root::join).isInstanceOf(CancellationException.class);
            assertThat(cleanedUp).isTrue();
            assertThatThrownBy(nested::join).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aDeadlineEndsTheTree() {
        try (Scope scope = Scope.open(Duration.ofSeconds(1))) {
            scope.fork(this::waitForInterrupt);

            assertThatThrownBy(scope::join).isInstanceOf(TimeoutException.class);
            assertThat(cleanedUp).isTrue();
        }
    }

    @Test
    void aDeadlineThatIsNotReachedMeansNothing() throws Exception {
        try (Scope scope = Scope.open(Duration.ofMinutes(5))) {
            Task<Integer> task = scope.fork(() -> 1);
            scope.join();
            assertThat(task.result()).isEqualTo(1);
        }
    }

    @Test
    void aBlockThatIsLeftWithoutAJoinCancels() {
        assertThatThrownBy(() -> {
                    try (Scope scope = Scope.open()) {
                        scope.fork(this::waitForInterrupt);
                        begun.await();
                        throw new IllegalStateException("left");
                    }
                })
                .hasMessage("left");

        assertThat(cleanedUp).isTrue();
    }

    @Test
    void anInterruptOfTheJoiningThreadCancelsAndStaysSet() throws Exception {
        Beside<Boolean> joining = Beside.call(() -> {
            try (Scope scope = Scope.open()) {
                scope.fork(this::waitForInterrupt);
                assertThatThrownBy(scope::join).isInstanceOf(CancellationException.class);
                return Thread.interrupted();
            }
        });
        begun.await();

        joining.interrupt();

        assertThat(joining.end()).as("interrupted").isTrue();
        assertThat(cleanedUp).isTrue();
    }

    @Test
    void aTaskThatIgnoresItsInterruptKeepsTheJoinWaiting() throws Exception {
        Chan<Integer> deaf = new Chan<>();
        Beside<Boolean> joining = Beside.run(() -> {
            try (Scope scope = Scope.open()) {
                scope.fork(deaf::receive);
                scope.cancel();
                assertThatThrownBy(scope::join).isInstanceOf(CancellationException.class);
            }
        });

        boolean hung = joining.hangs();
        boolean wasWaiting = deaf.trySend(1);

        assertThat(hung).isEqualTo(wasWaiting);
        assertThat(joining.end()).isTrue();
    }

    private boolean waitForInterrupt() throws InterruptedException {
        begun.countDown();
        try {
            never.await();
            return false;
        } finally {
            cleanedUp.set(true);
        }
    }
}
