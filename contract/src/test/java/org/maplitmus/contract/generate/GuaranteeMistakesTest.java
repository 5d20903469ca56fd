package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A guarantee that says too little, or contradicts itself, does not compile. */
@Tag("any-jdk")
class GuaranteeMistakesTest {

    private static final String STATEMENT = "\"What was written before a put is seen after the get that returns it.\"";
    private static final String SOURCE =
            "@Source(value = \"java.util.concurrent, Memory Consistency Properties\", url = \"https://example.org/jmm\")";
    private static final String BROKEN =
            "@Outcome(id = \"1, 0\", sentence = \"the reader saw the box but not the write that filled it\")";

    private final Draft put;

    GuaranteeMistakesTest() throws IOException {
        put = Draft.of(Sample.PUT);
    }

    @Test
    void anIdIsGivenOnce() {
        put.change("VIS-01", "VIS-02").isRefused("guarantee id VIS-02 is already taken", "id = \"VIS-02\"");
    }

    @Test
    void anIdWithThePrefixOfAnotherFamily() throws IOException {
        Draft.of(Sample.NULL)
                .change("MIS-01", "VIS-07")
                .isRefused(
                        "guarantee id VIS-07: in the family detection no id begins with VIS-, like VIS-01 of another",
                        "id = \"VIS-07\"");
    }

    @Test
    void anIdWithAPrefixThatItsFamilyDoesNotHave() throws IOException {
        Draft.of(Sample.LIMIT)
                .change("VIS-02", "SEE-02")
                .isRefused(
                        "guarantee id SEE-02: the ids of the family visibility begin with VIS-, like VIS-01",
                        "id = \"SEE-02\"");
    }

    @Test
    void aBlankId() {
        put.change("id = \"VIS-01\"", "id = \"\"").isRefused("a guarantee needs an id", "id = \"\"");
    }

    @Test
    void aBlankStatement() {
        put.change(STATEMENT, "\" \"").isRefused("a guarantee needs a statement", "statement = \" \"");
    }

    @Test
    void noSource() {
        put.change(SOURCE, "{}").isRefused("a guarantee needs a source", "source = {}");
    }

    @Test
    void noSourceIfItsPromiseHasOne() throws IOException {
        Draft.of(Sample.NULL)
                .change("source = @Source(value = \"ConcurrentHashMap\", url = \"https://example.org/null\"),", "")
                .change("MapPromises.ATOMIC_COMPUTE", "sample.SamplePromises.LOUD")
                .isAccepted();
    }

    @Test
    void aSourceOfAPromiseWithoutWords() throws IOException {
        Draft.of(Sample.PROMISES)
                .change("@Source(\"HashMap, fail-fast iterators\")", "@Source(\" \")")
                .isRefused("a source needs words", "source = @Source(\" \")");
    }

    @Test
    void aSourceWithoutWords() {
        put.change(SOURCE, "@Source(\"\")").isRefused("a source needs words", "source = @Source");
    }

    @Test
    void anUnknownPromiseGetsTheNearestName() {
        put.change("MapPromises.SAFE_PUBLICATION", "\"save publication\"")
                .isRefused(
                        "unknown promise \"save publication\"; did you mean safe publication?",
                        "promise = \"save publication\"");
    }

    @Test
    void anUnknownPromiseThatNoNameIsNearTo() {
        put.change("MapPromises.SAFE_PUBLICATION", "\"world peace\"")
                .isRefused("unknown promise \"world peace\"", "promise = \"world peace\"");
    }

    @Test
    void withoutABrokenOutcomeItCouldNotFail() {
        put.change(BROKEN, "{}").isRefused("without a broken outcome could not fail", "broken = {}");
    }

    @Test
    void anOutcomeWithABlankSentence() {
        put.change("\"the reader came before the put\"", "\"  \"")
                .isRefused("an outcome needs a sentence", "sentence = \"  \"");
    }

    @Test
    void anOutcomeWithoutId() {
        put.change("id = {\"0, 0\", \"0, 1\"}", "id = {}").isRefused("an outcome needs an id", "id = {}");
    }

    @Test
    void anOutcomeWithABlankId() {
        put.change("id = \"1, 0\"", "id = \"\"").isRefused("an outcome needs an id", "id = \"\"");
    }

    @Test
    void anIdThatIsBothAllowedAndBroken() {
        put.change("id = \"1, 0\"", "id = {\"1, 0\", \"0, 1\"}")
                .isRefused("outcome \"0, 1\" is broken here, but already allowed", "id = {\"1, 0\", \"0, 1\"}");
    }

    @Test
    void anIdThatTheListOfTestsCannotHold() {
        put.change("id = \"1, 0\"", "id = \"1,\\n0\"")
                .isRefused("an outcome id is one line of ASCII", "id = \"1,\\n0\"");
    }

    @Test
    void aGuaranteeThatNoSubjectFits() {
        put.change(
                        "PutHappensBeforeGet(Map<String, Box> map) {",
                        "PutHappensBeforeGet(java.util.TreeMap<String, Box> map) {")
                .isDoubted("no subject fits: it will not run", "public class PutHappensBeforeGet");
    }

    @Test
    void anIdThatIsNoRegularExpression() {
        put.change("id = \"1, 0\"", "id = \"1, (0\"")
                .isRefused("outcome \"1, (0\" is no regular expression: Unclosed group", "id = \"1, (0\"");
    }
}
