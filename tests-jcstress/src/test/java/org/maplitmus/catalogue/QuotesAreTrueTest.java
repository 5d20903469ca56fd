package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.catalogue.MapsJavadoc.Quote;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.PromiseSetModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;

/** Whoever is quoted has said so: each sentence that a source quotes of a map of this house stands in its Javadoc. */
class QuotesAreTrueTest {

    private static final String SOUND = "MutexMap, and likewise StampedMap: \"show the map of one ... instant\"";

    private final MapsJavadoc javadoc;

    QuotesAreTrueTest() throws IOException {
        javadoc = MapsJavadoc.of(Path.of("../maps/src/main/java"));
    }

    @Test
    void everyQuoteStandsInItsClass() throws IOException {
        List<Quote> quotes = sources(Catalogue.load(getClass().getClassLoader()))
                .map(SourceModel::text)
                .distinct()
                .flatMap(source -> javadoc.quotes(source).stream())
                .toList();

        assertThat(quotes).hasSizeGreaterThan(60).allMatch(javadoc::says);
    }

    @Test
    void everyNamedClassIsAsked() {
        assertThat(javadoc.quotes(SOUND))
                .extracting(Quote::type)
                .containsExactly("MutexMap", "MutexMap", "StampedMap", "StampedMap");
        assertThat(javadoc.quotes(SOUND)).allMatch(javadoc::says);
    }

    @Test
    void anInventedQuoteIsFound() {
        assertThat(javadoc.quotes("BinMap, of functions: they \"run at most once\"; \"never on a Sunday\""))
                .filteredOn(quote -> !javadoc.says(quote))
                .containsExactly(new Quote("BinMap", "never on a Sunday"));
    }

    @Test
    void aQuoteOfAnotherClassIsFound() {
        assertThat(javadoc.quotes("BinMap: \"No key and no value is null\"")).noneMatch(javadoc::says);
        assertThat(javadoc.quotes("SegmentedMap: \"No key and no value is null\""))
                .allMatch(javadoc::says);
    }

    @Test
    void whatQuotesNoMapOfThisHouseIsNotAsked() {
        assertThat(javadoc.quotes("The implementation: \"so it is\"")).isEmpty();
        assertThat(javadoc.quotes("JLS 17.5, final Field Semantics")).isEmpty();
        assertThat(javadoc.quotes("sync, Go 1.24.4: Once: \"exactly one action\""))
                .isEmpty();
    }

    @Test
    void javadocReadsAsPlainText() {
        assertThat(MapsJavadoc.plain(
                        " * <p><b>Walks.</b> {@link java.util.Map#size} or {@link #size} of {@code a\n * b}."))
                .isEqualTo(" * Walks. Map#size or size of a b.");
    }

    private static Stream<SourceModel> sources(Catalogue catalogue) {
        Stream<ClaimModel> claims = Stream.concat(
                catalogue.subjects().stream().map(SubjectModel::claims).flatMap(List::stream),
                catalogue.promiseSets().stream().map(PromiseSetModel::claims).flatMap(List::stream));
        return Stream.concat(
                claims.map(ClaimModel::sources).flatMap(List::stream),
                catalogue.guarantees().stream().map(GuaranteeModel::sources).flatMap(List::stream));
    }
}
