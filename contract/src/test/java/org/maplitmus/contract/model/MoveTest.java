package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.ExceptionMeaning;

class MoveTest {

    private static final SubjectModel LOCKED = subject("synchronizedMap", "java.util.Map", "publication", "bulk");
    private static final SubjectModel CONCURRENT =
            subject("ConcurrentHashMap", "java.util.concurrent.ConcurrentMap", "publication", "iteration", "once");
    private static final SubjectModel PLAIN = subject("HashMap", "java.util.Map");

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(),
            List.of(),
            Stream.of("publication", "bulk", "iteration", "bulk", "nobody's", "once")
                    .map(MoveTest::guarantee)
                    .toList(),
            List.of(LOCKED, CONCURRENT, PLAIN),
            Stream.of("publication", "bulk", "iteration", "nobody's")
                    .flatMap(promise -> Stream.of(LOCKED, CONCURRENT, PLAIN)
                            .map(subject -> new CellModel(guarantee(promise), subject).id()))
                    .toList());

    private final Move move = Move.of(withCell("once", CONCURRENT), "synchronizedMap", "ConcurrentHashMap");

    @Test
    void whatOnlyTheFirstPromisesIsLost() {
        assertThat(move.lost()).extracting(GuaranteeModel::promise).containsExactly("bulk", "bulk");
    }

    @Test
    void whatOnlyTheSecondPromisesIsGained() {
        assertThat(move.gained()).extracting(GuaranteeModel::promise).containsExactly("iteration");
    }

    @Test
    void whatBothPromiseIsKept() {
        assertThat(move.kept()).extracting(GuaranteeModel::promise).containsExactly("publication");
    }

    @Test
    void whatIsNotPutToOneOfThemIsNotApplicable() {
        assertThat(move.notApplicable()).extracting(GuaranteeModel::promise).containsExactly("once");
        assertThat(Move.of(withCell("once", CONCURRENT), "ConcurrentHashMap", "HashMap")
                        .notApplicable())
                .extracting(GuaranteeModel::promise)
                .containsExactly("once");
    }

    @Test
    void aPromiseThatIsPutToNeitherIsInNoList() {
        assertThat(Move.of(CATALOGUE, "synchronizedMap", "ConcurrentHashMap").notApplicable())
                .isEmpty();
    }

    @Test
    void theWayBackGainsWhatTheWayThereLoses() {
        Move back = Move.of(withCell("once", CONCURRENT), "ConcurrentHashMap", "synchronizedMap");

        assertThat(back.lost()).isEqualTo(move.gained());
        assertThat(back.gained()).isEqualTo(move.lost());
        assertThat(back.kept()).isEqualTo(move.kept());
        assertThat(back.notApplicable()).isEqualTo(move.notApplicable());
    }

    @Test
    void toStayIsToLoseAndGainNothing() {
        Move stay = Move.of(CATALOGUE, "synchronizedMap", "synchronizedMap");

        assertThat(stay.lost()).isEmpty();
        assertThat(stay.gained()).isEmpty();
        assertThat(stay.kept()).extracting(GuaranteeModel::promise).containsExactly("publication", "bulk", "bulk");
    }

    @Test
    void anUnknownSubjectIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Move.of(CATALOGUE, "HashMap", "ConcurentHashMap"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no subject ConcurentHashMap; did you mean ConcurrentHashMap?");
    }

    private static Catalogue withCell(String promise, SubjectModel subject) {
        String cell = new CellModel(guarantee(promise), subject).id();
        return new Catalogue(
                CATALOGUE.promises(),
                CATALOGUE.promiseSets(),
                CATALOGUE.guarantees(),
                CATALOGUE.subjects(),
                Stream.concat(CATALOGUE.cellIds().stream(), Stream.of(cell)).toList());
    }

    private static SubjectModel subject(String name, String type, String... promises) {
        return new SubjectModel(
                name,
                type,
                "make()",
                List.of(new ClaimModel(List.of(promises), List.of())),
                List.of(),
                List.of(),
                "",
                0,
                null);
    }

    private static GuaranteeModel guarantee(String promise) {
        return new GuaranteeModel(
                promise,
                "family",
                "catalogue.Scenario",
                "A sentence.",
                List.of(),
                promise,
                "",
                ExceptionMeaning.REFUTES,
                List.of(),
                "",
                "java.util.Map",
                false,
                new ResultModel("I_Result", List.of()),
                List.of(),
                null,
                null,
                null,
                "");
    }
}
