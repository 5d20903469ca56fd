package org.maplitmus.contract.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;

/** Whoever works on a few cells can have those alone. */
class WantedCellsTest {

    @Test
    void onlyCellsThatTheOptionMatchesAreWritten() throws IOException {
        Compilation some = Compiler.javac()
                .withProcessors(new CellProcessor())
                .withOptions("-Xlint:all,-processing,-path", "-Werror", "-A" + CellProcessor.CELLS + "=VIS-01@Hash.*")
                .compile(Sample.all());

        assertThat(some.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(Catalogue.load(new GeneratedResources(some)).cells())
                .extracting(CellModel::id)
                .containsExactly("VIS-01@HashMap");
    }

    @Test
    void withoutTheOptionAllAre() throws IOException {
        Compilation all = Sample.compile(new CellProcessor());

        assertThat(Catalogue.load(new GeneratedResources(all)).cells())
                .extracting(CellModel::id)
                .contains("VIS-01@HashMap", "VIS-01@ConcurrentHashMap");
    }
}
