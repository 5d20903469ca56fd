package org.maplitmus.runner.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.model.ModelRun;

/**
 * What our explorer says of interleavings is what Lincheck says of them: of one cell of each kind in an ordinary build,
 * of all in the nightly one.
 */
@Tag("any-jdk")
class LincheckAgreesTest {

    private static final int BOUND = 2_000;
    private static final Duration AMPLE = Duration.ofSeconds(30);

    static Stream<String> refuted() {
        return cells("ATO-06@HashMap", "ATO-06@get-then-merge", "ATO-01@check-then-put");
    }

    static Stream<String> exhausted() {
        return cells("ATO-01@ConcurrentHashMap", "VIS-01@ConcurrentSkipListMap", "VIS-01@TreeMap");
    }

    private static Stream<String> cells(String... ids) {
        return Stream.of(ids).limit(Boolean.getBoolean("lincheck.all") ? ids.length : 1);
    }

    @ParameterizedTest
    @MethodSource("refuted")
    void bothShowIt(String id) throws Exception {
        CellModel cell = cell(id);

        assertThat(LincheckFork.broken(cell, BOUND)).isPresent();
        assertThat(mark(cell).layer()).isEqualTo(ModelLayer.SC);
    }

    /** Where the explorer has tried every interleaving, Lincheck must not know one more. */
    @ParameterizedTest
    @MethodSource("exhausted")
    void neitherShowsIt(String id) throws Exception {
        CellModel cell = cell(id);

        assertThat(mark(cell).exhausted()).isTrue();
        assertThat(mark(cell).layer()).isNull();
        assertThat(LincheckFork.broken(cell, BOUND)).isEmpty();
    }

    private static ModelMark mark(CellModel cell) throws IOException, InterruptedException {
        ModelRun run = new ModelRun(
                Jdk.current(),
                System.getProperty("java.class.path"),
                List.of(cell),
                ModelQuestion.upTo(ModelLayer.SC, AMPLE));
        run.run(Duration.ofHours(1), answer -> {});
        ModelAnswer answer = run.answers().get(0);
        return ModelMark.of(cell, answer);
    }

    private static CellModel cell(String id) throws IOException {
        return Catalogue.load(LincheckAgreesTest.class.getClassLoader())
                .cells()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
