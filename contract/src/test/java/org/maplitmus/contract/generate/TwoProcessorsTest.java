package org.maplitmus.contract.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.Catalogue;
import org.openjdk.jcstress.infra.processors.JCStressTestProcessor;

/** One run of javac with the generator and JCStress' own processor leads from guarantees to runners. */
class TwoProcessorsTest {

    private static final Compilation COMPILATION = Compiler.javac()
            .withProcessors(new CellProcessor(), new JCStressTestProcessor())
            .compile(Sample.all());

    @Test
    void everyCellButThatOfATrialGetsARunner() throws IOException {
        assertThat(COMPILATION).succeeded();
        assertThat(Catalogue.load(new GeneratedResources(COMPILATION)).cells())
                .filteredOn(cell -> cell.guarantee().trial() == null)
                .hasSize(14)
                .allSatisfy(cell -> assertThat(COMPILATION)
                        .generatedFile(
                                StandardLocation.CLASS_OUTPUT, cell.className().replace('.', '/') + "_jcstress.class"));
    }

    @Test
    void theTestListOfJcstressNamesTheCells() {
        assertThat(COMPILATION)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/TestList")
                .contentsAsUtf8String()
                .contains("sample.visibility.PutHappensBeforeGet_ConcurrentHashMap");
    }

    @Test
    void theTestListOfJcstressHasALineOfAsciiPerCellForItsReaderCannotReadMore() {
        assertThat(COMPILATION)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/TestList")
                .contentsAsUtf8String()
                .matches("(JCTEST[\\x20-\\x7e]*\\R){14}");
    }
}
