package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A claim that nobody can look up, and a promise set that means nothing, do not compile. */
@Tag("any-jdk")
class ClaimMistakesTest {

    private static final String PROMISES = "promises = {MapPromises.SAFE_PUBLICATION, MapPromises.ATOMIC_COMPUTE}";
    private static final String SOURCE = "source = @Source(\"of ConcurrentHashMap\")";
    private static final String CLAIM = "@Claim(" + PROMISES + ", " + SOURCE + ")";
    private static final String END_OF_SPEAKING = "source = @Source(\"Noise, preface\")";
    private static final String CLAIM_OF_NOISY =
            "claims = @Claim(promises = LOUD, source = @Source(value = \"Noise, 1\", url = \"https://example.org/noise\"))";

    private final Draft maps;
    private final Draft promises;

    ClaimMistakesTest() throws IOException {
        maps = Draft.of(Sample.MAPS);
        promises = Draft.of(Sample.PROMISES);
    }

    @Test
    void aClaimWithoutSource() {
        maps.change(CLAIM, "@Claim(promises = MapPromises.ATOMIC_COMPUTE)")
                .isRefused(
                        "missing a default value for the element 'source'",
                        "@Claim(promises = MapPromises.ATOMIC_COMPUTE)");
    }

    @Test
    void aClaimWithAnEmptyListOfSources() {
        maps.change(SOURCE, "source = {}")
                .isRefused(
                        "the claim of safe publication, atomic compute needs a source: the sentence that makes it",
                        "source = {}");
    }

    @Test
    void aSourceWithoutWords() {
        maps.change(SOURCE, "source = @Source(\" \")")
                .isRefused("a source needs words, such as JLS 17.4.5", "@Source(\" \")");
    }

    @Test
    void oneClaimOfSeveralIsNamedByItsPromise() {
        maps.change("source = @Source(\"Hash, 2\")", "source = {}")
                .isRefused("the claim of loud & clear needs a source", "hashMap() {");
    }

    @Test
    void aClaimOfNothing() {
        maps.change(PROMISES, "promises = {}").isRefused("a claim needs a promise", "promises = {}");
    }

    @Test
    void anUnknownPromiseSuggestsTheNearest() {
        maps.change(PROMISES, "promises = {MapPromises.ATOMIC_COMPUTE, \"safe resise\"}")
                .isRefused(
                        "unknown promise or promise set \"safe resise\"; did you mean safe resize?", "\"safe resise\"");
    }

    @Test
    void anUnknownSetSuggestsTheNearest() {
        maps.change(PROMISES, "promises = \"concurent-map\"")
                .isRefused(
                        "unknown promise or promise set \"concurent-map\"; did you mean concurrent-map?",
                        "\"concurent-map\"");
    }

    @Test
    void aClaimBesideNoSubject() {
        maps.change("public static class Misused", CLAIM + " public static class Misused")
                .isRefused("a claim stands beside a @Subject", "class Misused");
    }

    @Test
    void aSetThatNamesAnUnknownOne() {
        promises.change("promises = SamplePromises.NOISY", "promises = \"noisi\"")
                .isRefused("unknown promise or promise set \"noisi\"; did you mean noisy?", "\"noisi\"");
    }

    @Test
    void aSetThatNamesItself() {
        promises.change("promises = SamplePromises.NOISY", "promises = SamplePromises.SPEAKING")
                .isRefused(
                        "promise set \"speaking\" contains itself by way of \"speaking\"",
                        "promises = SamplePromises.SPEAKING");
    }

    @Test
    void setsThatNameEachOther() {
        Draft round = promises.change("promises = LOUD", "promises = {LOUD, SPEAKING}");

        round.isRefused("promise set \"speaking\" contains itself by way of \"noisy\"", "SamplePromises.NOISY", 2);
        round.isRefused("promise set \"noisy\" contains itself by way of \"speaking\"", "{LOUD, SPEAKING}", 2);
    }

    @Test
    void aSetWithoutClaim() {
        promises.change(CLAIM_OF_NOISY, "claims = {}").isRefused("a promise set needs a claim", "claims = {}");
    }

    @Test
    void aSetWhosePromiseHasNoSource() {
        promises.change(END_OF_SPEAKING, "source = {}").isRefused("the claim of noisy needs a source", "source = {}");
    }

    @Test
    void aSetWithoutSentence() {
        promises.change("\"A map that speaks.\"", "\"\"")
                .isRefused("a promise set needs a sentence: what kind of subject makes its promises", "\"\"");
    }

    @Test
    void aSetThatIsNoConstant() {
        promises.change(
                        "private SamplePromises() {}",
                        "@PromiseSet(sentence = \"s\", " + CLAIM_OF_NOISY + ") static String variable = \"v\";")
                .isRefused("a promise set is a constant: static, final and a String", "variable");
    }

    @Test
    void aNameIsGivenToOneSet() {
        promises.change("NOISY = \"noisy\"", "NOISY = \"concurrent map\"")
                .isRefused(
                        "promise set concurrent map is already taken: concurrent-map is that of CONCURRENT_MAP",
                        "NOISY =");
    }

    @Test
    void aSetThatACommandLineCannotTellFromAPromise() {
        promises.change("NOISY = \"noisy\"", "NOISY = \"loud-&-clear\"")
                .isRefused("promise set \"loud-&-clear\" is called like the promise \"loud & clear\"", "NOISY =");
    }
}
