package org.maplitmus.layouts.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.inspection.Inspector;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.technique.TechniqueTable;
import org.maplitmus.layouts.technique.Techniques;

class LayoutsPageTest {

    private static final Inspector INSPECTOR = new Inspector(
            new ClassFiles(ClassPath.of(LayoutsPageTest.class.getClassLoader())),
            64,
            List.of(LayoutModel.values()),
            true);

    @Test
    void thePageHasEachClassItsVerdictUnderEachModelAndADrawing() {
        String page = page("org.maplitmus.maps.counter.PaddedCounter", "java.util.concurrent.Exchanger");

        assertThat(page).contains("org.maplitmus.maps.counter.PaddedCounter", "java.util.concurrent.Exchanger");
        assertThat(count(page, "<svg ")).isEqualTo(2);
        assertThat(count(page, "<td class=\"good\">\\+</td>")).isGreaterThan(LayoutModel.values().length);
        assertThat(page).contains("Smallest fix: ", "shares a line with");
    }

    @Test
    void everyTechniqueStandsInATableWithACellForEachModel() {
        String page = page();

        assertThat(Techniques.all()).allSatisfy(technique -> assertThat(page).contains(technique.name()));
        assertThat(count(page, "<td class=\"(good|bad)\">"))
                .isEqualTo((long) Techniques.all().size() * LayoutModel.values().length);
    }

    @Test
    void modelsThatNobodyComparedAreMarked() {
        assertThat(page()).contains("<span class=\"unverified\">JDK 8 to 14</span>", "<span class=\"\">JDK 25</span>");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page("java.util.concurrent.Exchanger")).doesNotContain("<link rel=\"stylesheet\"", "src=\"http");
    }

    private static String page(String... classes) {
        List<Inspection> inspections = List.of(classes).stream()
                .map(name -> INSPECTOR.inspect(name).orElseThrow())
                .toList();
        return LayoutsPage.of(inspections, List.of(TechniqueTable.of(64)));
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
