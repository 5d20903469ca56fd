package org.maplitmus.runner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.runner.profile.LockProfile.Lock;
import org.maplitmus.runner.record.WaitKind;
import org.maplitmus.runner.record.WaitRecorder;

/** The recorder in this virtual machine, without a harness. */
class WaitRecordingTest {

    private final Waiting_S cell = new Waiting_S();

    @TempDir
    private Path folder;

    @Test
    void aParkCountsForWhatTheThreadParksFor() throws IOException {
        Lock lock = onlyLock(cell::parker);

        assertThat(lock.kind()).isEqualTo(WaitKind.PARK);
        assertThat(lock.type()).isEqualTo("org.maplitmus.runner.profile.Waiting_S");
        assertThat(lock.waits().count()).isOne();
        assertThat(lock.waits().totalNanos()).isGreaterThan(1_000_000);
        assertThat(lock.sites().get(0).stack().stream().map(Frame::qualifiedMethod))
                .endsWith(
                        "java.util.concurrent.locks.LockSupport.parkNanos",
                        "org.maplitmus.runner.profile.Waiting.parker");
    }

    @Test
    void aParkForNothingIsForSomethingUnknown() throws IOException {
        assertThat(onlyLock(cell::anonymous).type()).isEqualTo(Lock.UNKNOWN);
    }

    @Test
    void aWaitForANotificationIsAKindOfItsOwn() throws IOException {
        assertThat(onlyLock(cell::notified).kind()).isEqualTo(WaitKind.NOTIFICATION);
    }

    @Test
    void whatIsNoActorIsCountedApart() throws IOException {
        LockProfile profile = recorded(() -> {
            cell.arbiter();
            new Waiting().parker();
        });

        assertThat(profile.locks()).isEmpty();
        assertThat(profile.harnessWaits()).isGreaterThanOrEqualTo(2);
        assertThat(profile.samples()).isEqualTo(17);
    }

    @Test
    void aRecordingOfAnotherProgramIsRejected() throws IOException {
        Path file = folder.resolve("other.jfr");
        try (Recording recording = new Recording()) {
            recording.start();
            recording.dump(file);
        }

        assertThatThrownBy(() -> WaitRecording.read(file, model()))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("it was not recorded by this program");
    }

    private Lock onlyLock(Runnable waiting) throws IOException {
        LockProfile profile = recorded(waiting);
        assertThat(profile.locks()).hasSize(1);
        return profile.locks().get(0);
    }

    private LockProfile recorded(Runnable waiting) throws IOException {
        Path file = folder.resolve("waits.jfr");
        WaitRecorder recorder = WaitRecorder.start();
        inANewThread(waiting);
        recorder.stop(file, 17);
        return WaitRecording.read(file, model());
    }

    /** A worker of the tests' pool may be given a permit at any time, and a park then returns at once. */
    private static void inANewThread(Runnable waiting) {
        try {
            Thread thread = new Thread(waiting);
            thread.start();
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static CellModel model() {
        return new CellModel(
                new GuaranteeModel(
                        "G-1",
                        "family",
                        Waiting.class.getName(),
                        "It is so.",
                        List.of(),
                        "promise",
                        "",
                        ExceptionMeaning.REFUTES,
                        List.of(),
                        "",
                        "java.util.Map",
                        false,
                        new ResultModel("a.b.I_Result", List.of()),
                        Stream.of("parker", "anonymous", "notified")
                                .map(actor -> new ActorModel(actor, true, ""))
                                .toList(),
                        null,
                        null,
                        null,
                        ""),
                new SubjectModel("S", "java.util.Map", "new M()", List.of(), List.of(), List.of(), "", 0, null));
    }
}
