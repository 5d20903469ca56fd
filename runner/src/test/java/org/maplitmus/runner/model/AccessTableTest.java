package org.maplitmus.runner.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;

/** The model answers about each access mode as the catalogue has it, shape by shape: a document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTest {

    private static final Path DOCUMENT = Path.of("../docs/access.md");

    private static final List<String> MODES =
            List.of("plain-int", "VarHandle-opaque", "VarHandle-release-acquire", "VarHandle-volatile");

    /** They take a read of a write that comes later, which the model does not have. */
    private static final Set<String> NOT_SHOWN = Set.of("VAR-06@plain-int", "VAR-07@plain-int");

    private static final Pattern BODY = Pattern.compile("(?s)\\{(.*)}");

    private final List<AskedCell> asked;

    AccessTableTest() throws Exception {
        asked = AskedCell.ask(
                AskedCell.cells(
                        cell -> isOfFamily(cell.guarantee()) && !cell.subject().weakened()),
                ModelLayer.JLS,
                Duration.ofSeconds(20));
    }

    private static boolean isOfFamily(GuaranteeModel guarantee) {
        return guarantee.family().equals("access");
    }

    @Test
    void anOutcomeShowsInJustTheModesThatDoNotForbidIt() {
        assertThat(asked).hasSizeGreaterThan(100).allMatch(AccessTableTest::isAsExpected);
    }

    @Test
    void aModeThatClaimsTooMuchIsFound() throws Exception {
        List<AskedCell> twins = AskedCell.ask(
                AskedCell.cells(cell ->
                        cell.guarantee().id().equals("VAR-08") && cell.subject().weakened()),
                ModelLayer.JLS,
                Duration.ofSeconds(20));

        assertThat(twins).hasSize(2).noneMatch(AccessTableTest::isAsExpected);
    }

    private static boolean isAsExpected(AskedCell each) {
        ModelMark mark = each.mark();
        if (isForbidden(each) || NOT_SHOWN.contains(each.cell().id())) {
            return mark.layer() == null && mark.exhausted();
        }
        return mark.layer() == ModelLayer.WEAK || mark.layer() == ModelLayer.JLS;
    }

    private static boolean isForbidden(AskedCell each) {
        return each.cell().promised();
    }

    @Test
    void interleavingsShowJustWhatIsAllowed() {
        assertThat(asked).isNotEmpty().allSatisfy(each -> {
            Set<String> shown = each.answer().found().stream()
                    .filter(found -> found.layer() == ModelLayer.SC)
                    .map(ModelAnswer.Found::result)
                    .collect(Collectors.toSet());
            assertThat(shown)
                    .as(each.toString())
                    .allMatch(result -> each.cell().outcome(result).kind() == OutcomeKind.ALLOWED)
                    .containsAll(literal(each.cell().guarantee()));
        });
    }

    private static List<String> literal(GuaranteeModel guarantee) {
        return outcomes(guarantee, OutcomeKind.ALLOWED)
                .filter(id -> !id.contains("["))
                .toList();
    }

    private static Stream<String> outcomes(GuaranteeModel guarantee, OutcomeKind kind) {
        return guarantee.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind)
                .map(OutcomeModel::ids)
                .flatMap(List::stream);
    }

    @Test
    void theDocumentHoldsTheTable() throws IOException {
        Stream<String> before = Files.readAllLines(DOCUMENT).stream().takeWhile(line -> !line.startsWith("|"));
        List<String> whole = Stream.concat(before, table()).toList();
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.write(DOCUMENT, whole);
        }

        assertThat(Files.readAllLines(DOCUMENT)).isEqualTo(whole);
    }

    private Stream<String> table() throws IOException {
        Catalogue catalogue = Catalogue.load(AccessTableTest.class.getClassLoader());
        Stream<String> head = Stream.of(
                "| guarantee | shape | threads | outcome | plain | opaque | release, acquire | volatile | twins |",
                "|---|---|---|---|---|---|---|---|---|");
        return Stream.concat(
                head,
                catalogue.guarantees().stream()
                        .filter(AccessTableTest::isOfFamily)
                        .map(guarantee -> row(guarantee, twins(catalogue, guarantee))));
    }

    private String row(GuaranteeModel guarantee, String twins) {
        List<String> columns = new ArrayList<>(List.of(guarantee.id(), shape(guarantee), threads(guarantee)));
        columns.add(outcomes(guarantee, OutcomeKind.BROKEN).findFirst().orElseThrow());
        MODES.forEach(mode -> columns.add(mark(guarantee, mode)));
        columns.add(twins);
        return columns.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The name of a shape in the literature begins its note. */
    private static String shape(GuaranteeModel guarantee) {
        return guarantee.note().substring(0, guarantee.note().indexOf(". "));
    }

    private static String threads(GuaranteeModel guarantee) {
        return guarantee.actors().stream()
                .map(ActorModel::source)
                .map(source ->
                        BODY.matcher(source).results().findFirst().orElseThrow().group(1))
                .map(body -> "`" + body.strip().replaceAll("\\s+", " ") + "`")
                .collect(Collectors.joining(" ∥ "));
    }

    private String mark(GuaranteeModel guarantee, String mode) {
        AskedCell cell = asked.stream()
                .filter(each -> each.cell().id().equals(guarantee.id() + "@" + mode))
                .findFirst()
                .orElseThrow();
        ModelLayer layer = cell.mark().layer();
        if (layer == null) {
            return isForbidden(cell) ? "∎" : "allowed";
        }
        return layer == ModelLayer.WEAK ? "W" : layer.name();
    }

    private static String twins(Catalogue catalogue, GuaranteeModel guarantee) {
        return catalogue.subjects().stream()
                .filter(subject -> Stream.ofNullable(subject.twin())
                        .anyMatch(twin -> twin.refutes().contains(guarantee.id())))
                .map(SubjectModel::name)
                .collect(Collectors.joining(", "));
    }
}
