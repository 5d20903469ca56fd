package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A limit that says too little, or that nothing can show, does not compile. */
@Tag("any-jdk")
class LimitMistakesTest {

    private static final String SHOWS = "@Outcome(id = \"1, 0\", sentence = \"the reader came before the work\")";
    private static final String WITNESS = "witness = \"HashMap\"";

    private final Draft limit;

    LimitMistakesTest() throws IOException {
        limit = Draft.of(Sample.LIMIT);
    }

    @Test
    void withoutAnOutcomeThatShowsItItCouldNotShow() {
        limit.change(SHOWS, "{}").isRefused("a limit without an outcome that shows it could not show", "shows = {}");
    }

    @Test
    void aBlankStatement() {
        limit.change("\"A write made after a put need not be seen with the mapping.\"", "\"\"")
                .isRefused("a limit needs a statement", "statement = \"\"");
    }

    @Test
    void noSource() {
        limit.change("@Source(value = \"JLS 17.4.5\", url = \"https://example.org/jls\")", "{}")
                .isRefused("a limit needs a source: where it is said", "source = {}");
    }

    @Test
    void anOutcomeThatShowsItAndDoesNot() {
        limit.change("\"0, [01]\"", "\"1, 0\"")
                .isRefused("outcome \"1, 0\" is others here, but already shows", "others = @Outcome");
    }

    @Test
    void aWitnessThatIsNoSubject() {
        limit.change(WITNESS, "witness = \"HashMop\"")
                .isRefused("unknown witness \"HashMop\"; did you mean HashMap?", "witness = \"HashMop\"");
    }

    @Test
    void aWitnessThatItIsNotPutTo() {
        limit.change(
                        "PutIsNotPublished(Map<String, String> map",
                        "PutIsNotPublished(java.util.concurrent.ConcurrentMap<String, String> map")
                .isRefused("no subject that fits: unknown witness \"HashMap\"", WITNESS);
    }

    @Test
    void noWitness() {
        limit.change(WITNESS, "witness = \"\"").isRefused("a limit needs a witness that shows it", "@Limit(");
    }

    @Test
    void noWitnessForWhatOnlyOtherMachinesShow() {
        limit.change(WITNESS, "witness = \"\"")
                .change(SHOWS, SHOWS.replace(")", ", unseen = \"x86 hides it\")"))
                .isAccepted();
    }

    @Test
    void aGuaranteeBesides() {
        limit.change(
                        "@Limit(",
                        "@org.maplitmus.contract.Guarantee(id = \"VIS-09\", statement = \"\", promise = \"\","
                                + " allowed = {}, broken = {})\n@Limit(")
                .isRefused("that of a guarantee or of a limit, not of both", "public class");
    }

    @Test
    void aTwinThatRefutesIt() throws IOException {
        Draft.of(Sample.MAPS)
                .change("refutes = \"ATO-01\"", "refutes = {\"ATO-01\", \"VIS-02\"}")
                .isRefused("nothing refutes VIS-02, which is a limit", "refutes = {\"ATO-01\", \"VIS-02\"}");
    }
}
