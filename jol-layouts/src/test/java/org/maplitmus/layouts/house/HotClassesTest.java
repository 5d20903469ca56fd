package org.maplitmus.layouts.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.classfile.GuessedRoles;
import org.maplitmus.layouts.drawing.TextReport;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.maps.bin.BinMap;

class HotClassesTest {

    private static final List<LayoutModel> ALL = List.of(LayoutModel.values());
    private static final ClassFiles PROGRAM = new ClassFiles(ClassPath.of(HotClassesTest.class.getClassLoader()));

    static List<HotClass.Padded> padded() {
        return HotClasses.padded();
    }

    static List<HotClass.Unpadded> unpadded() {
        return HotClasses.unpadded();
    }

    @ParameterizedTest
    @MethodSource("padded")
    void aPaddedClassIsIsolatedUnderEveryModelFromItsHeaderToo(HotClass.Padded claim) {
        Obligation obligation = claim.obligation(PROGRAM);

        List<ModelVerdict> verdicts = obligation.verdicts(ALL);

        assertThat(verdicts)
                .as(() -> TextReport.of(obligation, verdicts, Optional.empty()))
                .allMatch(ModelVerdict::isolated);
    }

    @ParameterizedTest
    @MethodSource("unpadded")
    void aClassLeftUnpaddedSharesALineUnderEveryModelAndSaysWhy(HotClass.Unpadded claim) {
        assertThat(claim.obligation(PROGRAM).verdicts(ALL)).noneMatch(ModelVerdict::isolated);
        assertThat(claim.why()).isNotBlank();
    }

    @Test
    void everyClassOfTheMapsWithAHotFieldMakesAClaim() throws IOException, URISyntaxException {
        List<String> claimed = Stream.concat(padded().stream(), unpadded().stream())
                .map(HotClass::className)
                .toList();

        assertThat(hotClassesOfTheMaps()).containsExactlyInAnyOrderElementsOf(claimed);
    }

    private static List<String> hotClassesOfTheMaps() throws IOException, URISyntaxException {
        String maps = Path.of(BinMap.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        try (ClassPath path = ClassPath.of(maps)) {
            ClassFiles files = new ClassFiles(path);
            return path.classNames().stream()
                    .filter(name -> !files.isAbstract(name) && declaresHotField(files, name))
                    .toList();
        }
    }

    /** Fields that a class has from the JDK are the JDK's. */
    private static boolean declaresHotField(ClassFiles files, String className) {
        List<String> own = files.shape(className).hierarchy().stream()
                .filter(level -> level.name().startsWith("org.maplitmus."))
                .flatMap(level -> level.fields().stream().map(field -> level.simpleName() + "." + field.name()))
                .toList();
        return GuessedRoles.of(files, className).groups().stream()
                .anyMatch(group -> group.fields().stream().anyMatch(own::contains));
    }
}
