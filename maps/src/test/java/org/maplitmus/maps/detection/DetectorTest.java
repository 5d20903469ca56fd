package org.maplitmus.maps.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mode at the overlap of two windows, arranged one access after the other. */
class DetectorTest {

    private static final String WRITES = "fatal error: concurrent map writes";
    private static final String READ = "fatal error: concurrent map read and map write";
    private static final String ITERATION = "fatal error: concurrent map iteration and map write";

    static Stream<Detector> watching() {
        return Stream.of(
                Detectors.classic("GoMap", Detection.GO),
                Detectors.swiss("SwissMap", Detection.GO),
                Detectors.classic("GoMap", Detection.SEQ),
                Detectors.swiss("SwissMap", Detection.EXACT));
    }

    static Stream<Detector> all() {
        return Stream.concat(watching(), Stream.of(Detectors.swiss("SwissMap", Detection.OFF)));
    }

    @ParameterizedTest
    @MethodSource("watching")
    void whoComesWhileAWriterIsInsideIsToldSoInGosWords(Detector detector) throws Throwable {
        try (Other writer = Other.inside(writing(detector))) {
            assertFirstLine(() -> detector.enterRead(Operation.READ), READ);
            assertFirstLine(() -> detector.enterRead(Operation.ITERATION), ITERATION);
            assertFirstLine(() -> detector.lookBeforeWrite(Operation.ASSIGN), WRITES);
            assertFirstLine(() -> detector.lookBeforeWrite(Operation.DELETE), WRITES);
            assertFirstLine(() -> detector.lookBeforeWrite(Operation.CLEAR), WRITES);
            writer.finish();
        }
    }

    @Test
    void theModeOffReportsNothing() throws Throwable {
        Detector off = Detectors.classic("GoMap", Detection.OFF);
        try (Other writer = Other.inside(writing(off))) {
            read(off, Operation.READ);
            write(off);
            writer.finish();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void readersAndIteratorsShare(Detector detector) throws Throwable {
        try (Other reader = Other.inside(reading(detector, Operation.READ))) {
            read(detector, Operation.READ);
            read(detector, Operation.ITERATION);
            reader.finish();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void operationsOneAfterTheOtherPass(Detector detector) throws Throwable {
        for (int round = 0; round < 3; round++) {
            try (Other writer = Other.inside(writing(detector))) {
                writer.finish();
            }
            read(detector, Operation.READ);
            write(detector);
            read(detector, Operation.ITERATION);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void abandonedWindowsAreGivenBack(Detector detector) throws Throwable {
        detector.abandonWrite(detector.enterWrite(Operation.ASSIGN));
        detector.abandonRead(detector.enterRead(Operation.READ));

        try (Other writer = Other.inside(writing(detector))) {
            writer.finish();
        }
        read(detector, Operation.READ);
    }

    @Test
    void goDoesNotSeeAWriterThatComesWhileAReaderIsInside() throws Throwable {
        Detector detector = Detectors.swiss("SwissMap", Detection.GO);
        try (Other reader = Other.inside(reading(detector, Operation.READ))) {
            write(detector);
            reader.finish();
        }
    }

    @Test
    void goMakesTheFirstOfTwoTogglesFindTheFlagDown() throws Throwable {
        Detector classic = Detectors.classic("GoMap", Detection.GO);
        try (Other writer = Other.inside(writing(classic))) {
            classic.enterWrite(Operation.ASSIGN);

            assertFirstLine(writer::finish, WRITES);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Detection.class,
            names = {"SEQ", "EXACT", "OFF"})
    void onlyTheFlagsDifferBetweenTheGenerations(Detection mode) {
        assertThat(Detectors.classic("GoMap", mode)).hasSameClassAs(Detectors.swiss("SwissMap", mode));
    }

    @ParameterizedTest
    @CsvSource({"READ," + READ, "ITERATION," + ITERATION})
    void aSequenceReaderSeesAWriteThatCameAndWent(Operation operation, String text) throws Throwable {
        Detector detector = Detectors.classic("GoMap", Detection.SEQ);
        try (Other reader = Other.inside(reading(detector, operation))) {
            write(detector);

            assertFirstLine(reader::finish, text);
        }
        assertThat(detector.coversAll()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"READ," + READ, "ITERATION," + ITERATION})
    void anExactWriterNamesWhoIsInsideAndLeavesThemAlone(Operation operation, String text) throws Throwable {
        Detector detector = Detectors.classic("GoMap", Detection.EXACT);
        try (Other reader = Other.inside(reading(detector, operation))) {
            assertFirstLine(() -> detector.enterWrite(Operation.DELETE), text);
            assertNamesBoth(report(() -> detector.enterWrite(Operation.DELETE)), Operation.DELETE);
            reader.finish();
        }
        write(detector);
        assertThat(detector.coversAll()).isTrue();
    }

    @Test
    void anExactReaderIteratorAndWriterNameTheWriterInside() throws Throwable {
        Detector detector = Detectors.swiss("SwissMap", Detection.EXACT);
        try (Other writer = Other.inside(writing(detector))) {
            assertNamesBoth(report(() -> detector.enterRead(Operation.READ)), Operation.READ);
            assertNamesBoth(report(() -> detector.enterRead(Operation.ITERATION)), Operation.ITERATION);
            assertNamesBoth(report(() -> detector.enterWrite(Operation.CLEAR)), Operation.CLEAR);
            writer.finish();
        }
        write(detector);
    }

    @Test
    void anExactWriterThatMeetsTwoReadersNamesTheLastThatJoined() throws Throwable {
        Detector detector = Detectors.swiss("SwissMap", Detection.EXACT);
        long mine = detector.enterRead(Operation.READ);
        try (Other reader = Other.inside(reading(detector, Operation.READ))) {
            FatalError report = report(() -> detector.enterWrite(Operation.ASSIGN));

            assertThat(report.otherThread()).get().extracting(ThreadName::name).isEqualTo(Other.NAME);
            assertThat(report).hasMessageContaining("met 2 readers, the last that joined: thread");
            reader.finish();
        }
        detector.exitRead(mine, Operation.READ);
        write(detector);
    }

    @Test
    void anExactThreadMayCallFromInsideItsOwnWindow() {
        Detector detector = Detectors.swiss("SwissMap", Detection.EXACT);

        long outer = detector.enterWrite(Operation.ASSIGN);
        read(detector, Operation.READ);
        write(detector);
        detector.exitWrite(outer, Operation.ASSIGN);

        long read = detector.enterRead(Operation.READ);
        write(detector);
        detector.exitRead(read, Operation.READ);
        write(detector);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anInconsistentStructureIsReportedInTheWordsOfTheOperation(Detector detector) {
        FatalError report = detector.inconsistent(Operation.READ);

        assertThat(report.goText()).isEqualTo(READ);
        assertThat(report).hasMessageContaining(detector.map()).hasMessageContaining("structure found inconsistent");
        assertThat(detector.inconsistent(Operation.CLEAR).goText()).isEqualTo(WRITES);
        assertThat(detector.inconsistent(Operation.ITERATION).goText()).isEqualTo(ITERATION);
    }

    @Test
    void aReportNamesTheMapTheModeTheOperationAndTheThread() throws Throwable {
        Detector detector = Detectors.classic("GoMap", Detection.GO);
        Thread current = Thread.currentThread();
        try (Other writer = Other.inside(writing(detector))) {
            FatalError report = report(() -> detector.enterRead(Operation.READ));

            assertThat(Objects.requireNonNull(report.getMessage()).lines())
                    .containsExactly(
                            READ,
                            "map GoMap, detection GO: READ by thread \"" + current.getName() + "\" #" + current.getId(),
                            "the other thread is not known: the flag is raised by writers without a name");
            assertThat(report.otherThread()).isEmpty();
            writer.finish();
        }
    }

    private static void assertNamesBoth(FatalError report, Operation operation) {
        assertThat(report.operation()).contains(operation);
        assertThat(report.detectingThread()).isEqualTo(ThreadName.of(Thread.currentThread()));
        assertThat(report.otherThread()).get().extracting(ThreadName::name).isEqualTo(Other.NAME);
        assertThat(report).hasMessageContaining("\"" + Other.NAME + "\"");
        assertThat(Objects.requireNonNull(report.getCause()).getStackTrace())
                .extracting(frame -> frame.getClassName() + "." + frame.getMethodName())
                .contains(Other.class.getName() + ".park");
    }

    private static void assertFirstLine(ThrowingCallable call, String text) {
        assertThatThrownBy(call)
                .isInstanceOf(FatalError.class)
                .extracting(thrown -> Objects.requireNonNull(thrown.getMessage())
                        .lines()
                        .findFirst()
                        .orElse(""))
                .isEqualTo(text);
    }

    private static FatalError report(ThrowingCallable call) {
        return catchThrowableOfType(FatalError.class, call);
    }

    private static Consumer<Other> writing(Detector detector) {
        return other -> {
            long stamp = detector.enterWrite(Operation.ASSIGN);
            other.park();
            detector.exitWrite(stamp, Operation.ASSIGN);
        };
    }

    private static Consumer<Other> reading(Detector detector, Operation operation) {
        return other -> {
            long stamp = detector.enterRead(operation);
            other.park();
            detector.exitRead(stamp, operation);
        };
    }

    private static void read(Detector detector, Operation operation) {
        detector.exitRead(detector.enterRead(operation), operation);
    }

    private static void write(Detector detector) {
        detector.lookBeforeWrite(Operation.ASSIGN);
        detector.exitWrite(detector.enterWrite(Operation.ASSIGN), Operation.ASSIGN);
    }
}
