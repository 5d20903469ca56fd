package org.maplitmus.layouts.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Neighbour;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.isolation.Violation;
import org.maplitmus.layouts.model.LayoutModel;

class InspectorTest {

    private static final String CONCURRENT_HASH_MAP = "java.util.concurrent.ConcurrentHashMap";
    private static final List<LayoutModel> MEASURED =
            List.of(LayoutModel.JDK17, LayoutModel.JDK25, LayoutModel.JDK25_COMPACT);

    private final Inspector inspector = new Inspector(
            new ClassFiles(ClassPath.of(InspectorTest.class.getClassLoader())),
            64,
            List.of(LayoutModel.values()),
            false);

    @Test
    void theTableOfConcurrentHashMapSharesALineWithItsCountAtTheMeasuredAddresses() {
        Roles roles = Roles.of(List.of(group("table"), group("baseCount")), Pattern.compile("none"));
        Inspection inspection = inspector.inspect(CONCURRENT_HASH_MAP, roles);

        assertThat(MEASURED).map(model -> shared(inspection, model)).containsExactly(6, 4, 5);
        assertThat(inspection.failed()).isTrue();
    }

    @Test
    void rolesThatNobodyStatedAreGuessedAndFailNobody() {
        Inspection inspection = inspector.inspect(CONCURRENT_HASH_MAP).orElseThrow();

        assertThat(inspection.origin()).isEqualTo(Origin.GUESSED);
        assertThat(inspection.isolated()).isFalse();
        assertThat(inspection.failed()).isFalse();
    }

    @Test
    void theCellOfALongAdderIsIsolatedByAnAnnotationThatTheJdkMayUse() {
        Inspection cell =
                inspector.inspect("java.util.concurrent.atomic.Striped64$Cell").orElseThrow();

        assertThat(cell.isolated()).isTrue();
        assertThat(cell.remarks()).isEmpty();
    }

    @Test
    void aClaimOfThisHouseIsDeclared() {
        Inspection counter =
                inspector.inspect("org.maplitmus.maps.counter.PaddedCounter").orElseThrow();

        assertThat(counter.origin()).isEqualTo(Origin.DECLARED);
        assertThat(counter.isolated()).isTrue();
    }

    @Test
    void aReferenceToAnAtomicObjectIsRemarkedUpon() {
        Inspection inspection =
                inspector.inspect(PaddedReference.class.getName()).orElseThrow();

        assertThat(inspection.remarks()).anyMatch(remark -> remark.startsWith("sequence refers to an atomic object"));
    }

    @Test
    void aClassWithoutAHotFieldIsNotJudged() {
        assertThat(inspector.inspect("java.util.ArrayList")).isEmpty();
    }

    private static final class PaddedReference {
        private final AtomicLong sequence = new AtomicLong();
        private volatile int state;

        @Override
        public String toString() {
            return sequence + " " + state;
        }
    }

    private static Group group(String field) {
        return new Group(field, Set.of("ConcurrentHashMap." + field));
    }

    private static int shared(Inspection inspection, LayoutModel model) {
        return inspection.verdicts().stream()
                .filter(verdict -> verdict.model() == model)
                .flatMap(verdict -> verdict.violations().stream())
                .filter(violation -> violation.group().equals("table"))
                .filter(violation -> violation.neighbour().equals(new Neighbour.Hot("baseCount")))
                .mapToInt(Violation::addresses)
                .findFirst()
                .orElse(0);
    }
}
