package org.maplitmus.layouts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.layouts.shape.FieldType;

class LayoutModelTest {

    @Test
    void idsAreUnique() {
        assertThat(LayoutModel.values()).extracting(LayoutModel::id).doesNotHaveDuplicates();
    }

    @Test
    void titlesAreUnique() {
        assertThat(LayoutModel.values()).extracting(LayoutModel::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void everyModelIsFoundByItsId(LayoutModel model) {
        assertThat(LayoutModel.byId(model.id())).contains(model);
    }

    @Test
    void anIdIsLowerCaseWithHyphens() {
        assertThat(LayoutModel.JDK25_COMPACT_ALIGN16.id()).isEqualTo("jdk25-compact-align16");
        assertThat(LayoutModel.byId("JDK25_COMPACT_ALIGN16")).isEmpty();
    }

    @Test
    void atLeastTwelveModelsAreVerified() {
        assertThat(LayoutModel.values())
                .filteredOn(LayoutModel::verified)
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(LayoutModel::rules)
                .containsOnly(LayoutModel.Rules.JDK_15, LayoutModel.Rules.JDK_25);
    }

    @Test
    void modelsThatNoMachineOfTheBuildFollowsAreUnverified() {
        assertThat(LayoutModel.values())
                .filteredOn(model -> !model.verified())
                .containsExactly(
                        LayoutModel.JDK8,
                        LayoutModel.JDK8_NO_COOPS,
                        LayoutModel.JDK8_32_BIT,
                        LayoutModel.JDK17_32_BIT,
                        LayoutModel.JDK24_COMPACT);
    }

    @ParameterizedTest
    @CsvSource({
        "JDK17, INT, 16",
        "JDK17, LONG, 16",
        "JDK17, BYTE, 16",
        "JDK17_NO_COOPS, REFERENCE, 16",
        "JDK17_NO_CCP, INT, 24",
        "JDK17_NO_CCP, BYTE, 24",
        "JDK17_NO_CCP, LONG, 24",
        "JDK25, INT, 16",
        "JDK25, LONG, 16",
        "JDK25_NO_CCP, INT, 20",
        "JDK25_NO_CCP, BYTE, 20",
        "JDK25_NO_CCP, REFERENCE, 20",
        "JDK25_NO_CCP, LONG, 24",
        "JDK25_NO_COOPS_NO_CCP, REFERENCE, 24",
        "JDK25_COMPACT, INT, 12",
        "JDK25_COMPACT, REFERENCE, 12",
        "JDK25_COMPACT, LONG, 16",
        "JDK25_COMPACT_NO_COOPS, REFERENCE, 16",
        "JDK17_32_BIT, INT, 12",
        "JDK17_32_BIT, LONG, 16"
    })
    void elementsOfAnArrayBeginBehindTheLengthAtTheirOwnAlignment(LayoutModel model, FieldType element, int base) {
        assertThat(model.arrayBase(element)).isEqualTo(base);
        assertThat(InstanceLayout.ofArray(element, 1, model).fields())
                .containsExactly(new PlacedField("[0]", new Span(base, element.size(model.referenceSize()))));
    }

    @ParameterizedTest
    @CsvSource({
        "JDK17, 12, 4, 8",
        "JDK17_NO_COOPS, 12, 8, 8",
        "JDK17_NO_CCP, 16, 4, 8",
        "JDK25_COMPACT, 8, 4, 8",
        "JDK17_32_BIT, 8, 4, 4"
    })
    void headerReferenceAndWordHaveTheSizesThatFlagsChoose(LayoutModel model, int header, int reference, int word) {
        assertThat(Stream.of(model.headerSize(), model.referenceSize(), model.wordSize()))
                .containsExactly(header, reference, word);
    }
}
