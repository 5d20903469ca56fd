package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.ExceptionMeaning;

class CatalogueTest {

    @TempDir
    private static Path folder;

    @Test
    void severalCataloguesAreReadAsOne() throws IOException {
        try (URLClassLoader loader = loader(
                catalogue("orders", "PAY-01", "theirs", "Account"), catalogue("house", "ATO-01", "ours", "HashMap"))) {
            assertThat(Catalogue.loadAll(loader).cells().map(CellModel::id))
                    .containsExactly("PAY-01@Account", "ATO-01@HashMap");
            assertThat(Catalogue.load(loader).cells().map(CellModel::id)).containsExactly("PAY-01@Account");
            assertThat(Catalogue.load(loader)
                            .cells(Set.of("PAY-01@Account", "PAY-01@Nobody"))
                            .map(CellModel::id))
                    .containsExactly("PAY-01@Account");
            assertThat(Catalogue.load(loader).cells(Set.of("PAY-02@Account"))).isEmpty();
        }
    }

    @Test
    void ofTwoGuaranteesWithOneNumberTheFirstCountsAndTheCellsOfTheOtherAreGone() throws IOException {
        try (URLClassLoader loader = loader(
                catalogue("mine", "ATO-01", "theirs", "Account"), catalogue("yours", "ATO-01", "ours", "HashMap"))) {
            Catalogue all = Catalogue.loadAll(loader);

            assertThat(all.guarantees()).extracting(GuaranteeModel::statement).containsExactly("theirs");
            assertThat(all.cells().map(CellModel::id)).containsExactly("ATO-01@Account");
        }
    }

    @Test
    void ofTwoPromiseSetsWithOneNameTheFirstCounts() throws IOException {
        try (URLClassLoader loader = loader(
                catalogue("own", "PAY-01", "theirs", "Account", set("strict", "theirs"), set("theirs", "")),
                catalogue("main", "ATO-01", "ours", "HashMap", set("strict", "ours"), set("ours", "")))) {
            assertThat(Catalogue.loadAll(loader).promiseSets())
                    .containsExactly(set("strict", "theirs"), set("theirs", ""), set("ours", ""));
        }
    }

    @Test
    void noCatalogueIsSaid() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThatThrownBy(() -> Catalogue.loadAll(loader))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no guarantee was compiled");
        }
    }

    private static URLClassLoader loader(URL... catalogues) {
        return new URLClassLoader(catalogues, null);
    }

    private static PromiseSetModel set(String name, String sentence) {
        return new PromiseSetModel(name, sentence, "", List.of());
    }

    private static URL catalogue(String name, String id, String statement, String subject, PromiseSetModel... sets)
            throws IOException {
        Path file = folder.resolve(name).resolve(Catalogue.RESOURCE);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Catalogue catalogue = new Catalogue(
                List.of(),
                List.of(sets),
                List.of(guarantee(id, statement)),
                List.of(subject(subject)),
                List.of(id + "@" + subject));
        try (OutputStream out = Files.newOutputStream(file)) {
            catalogue.write(out);
        }
        return folder.resolve(name).toUri().toURL();
    }

    private static GuaranteeModel guarantee(String id, String statement) {
        return new GuaranteeModel(
                id,
                "family",
                "acme.Scenario",
                statement,
                List.of(),
                "a promise",
                "",
                ExceptionMeaning.REFUTES,
                List.of(),
                "",
                "java.lang.Object",
                false,
                new ResultModel("acme.Result", List.of()),
                List.of(),
                null,
                null,
                null,
                "");
    }

    private static SubjectModel subject(String name) {
        return new SubjectModel(name, "java.lang.Object", "new Object()", List.of(), List.of(), List.of(), "", 0, null);
    }
}
