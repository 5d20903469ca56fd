package org.maplitmus.layouts.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.inspection.Inspector;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * Verdicts on libraries at pinned versions, with guessed roles: {@code ./mvnw -Ppublished -pl jol-layouts -am test}.
 */
@Tag("published")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedCodeTest {

    private ClassPath jars;

    @BeforeAll
    void open() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "published"))) {
            jars = ClassPath.of(files.map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
    }

    @AfterAll
    void close() throws IOException {
        jars.close();
    }

    @Test
    void headAndTailOfLocalQueueShareALineWithCompactHeadersFullClassPointersAnd32Bits() {
        assertThat(rejecting("cats.effect.unsafe.LocalQueue", 64))
                .containsExactlyInAnyOrder(
                        LayoutModel.JDK17_NO_CCP,
                        LayoutModel.JDK17_NO_COOPS_NO_CCP,
                        LayoutModel.JDK17_32_BIT,
                        LayoutModel.JDK24_COMPACT,
                        LayoutModel.JDK25_NO_CCP,
                        LayoutModel.JDK25_NO_COOPS_NO_CCP,
                        LayoutModel.JDK25_COMPACT,
                        LayoutModel.JDK25_COMPACT_NO_COOPS,
                        LayoutModel.JDK25_COMPACT_ALIGN16,
                        LayoutModel.JDK25_COMPACT_ALIGN32);
    }

    @Test
    void theHeadOfManyToOneConcurrentLinkedQueueSharesALineOnJdk25Alone() {
        assertThat(rejecting("org.agrona.concurrent.ManyToOneConcurrentLinkedQueue", 64))
                .isEqualTo(EnumSet.range(LayoutModel.JDK25, LayoutModel.JDK25_COMPACT_ALIGN32));
    }

    @ParameterizedTest
    @CsvSource({
        "com.lmax.disruptor.Sequence, 64",
        "org.jctools.queues.MpscArrayQueue, 64",
        "org.jctools.queues.MpscArrayQueue, 128",
        "java.util.concurrent.atomic.Striped64$Cell, 64",
        "java.util.concurrent.atomic.Striped64$Cell, 128"
    })
    void aClassThatPadsWellIsAcceptedUnderEveryModel(String className, int line) {
        assertThat(rejecting(className, line)).isEmpty();
    }

    @Test
    void fiftySixBytesASideAreTooFewForLinesOf128() {
        assertThat(rejecting("com.lmax.disruptor.Sequence", 128)).isEqualTo(EnumSet.allOf(LayoutModel.class));
    }

    private Set<LayoutModel> rejecting(String className, int line) {
        Inspection inspection = new Inspector(new ClassFiles(jars), line, List.of(LayoutModel.values()), false)
                .inspect(className)
                .orElseThrow();
        return inspection.verdicts().stream()
                .filter(verdict -> !verdict.isolated())
                .map(ModelVerdict::model)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LayoutModel.class)));
    }
}
