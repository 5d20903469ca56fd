package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A subject that a cell could not make, and a twin that nobody could catch, do not compile. */
@Tag("any-jdk")
class SubjectMistakesTest {

    private static final String HASH_MAP = "public static <K, V> Map<K, V> hashMap() {";
    private static final String OWN_MAP = "public static class OwnMap<K, V> extends HashMap<K, V> {";
    private static final String MAKE = "public static <K, V> LockFree<K, V> make() {";
    private static final String REFUTES = "refutes = \"ATO-01\"";

    private final Draft maps;

    SubjectMistakesTest() throws IOException {
        maps = Draft.of(Sample.MAPS);
    }

    @Test
    void aBlankName() {
        maps.change("\"Own\"", "\"\"").isRefused("a subject needs a name", "name = \"\"");
    }

    @Test
    void aNameIsGivenOnce() {
        maps.change("name = \"ConcurrentHashMap\"", "name = \"HashMap\"")
                .isRefused("subject name HashMap is already taken", "name = \"HashMap\", telling = 1");
    }

    @Test
    void twoNamesThatMakeTheSameClass() {
        maps.change("\"Own\"", "\"ConcurrentHashMap-without-lock\"")
                .isRefused(
                        "ConcurrentHashMap-without-lock is that of sample.Maps.OwnMap",
                        "\"ConcurrentHashMap without lock\"");
    }

    @Test
    void aFactoryThatIsNotPublic() {
        maps.change(HASH_MAP, "static <K, V> Map<K, V> hashMap() {")
                .isRefused("the factory of subject HashMap must exist, be public and static", "name = \"HashMap\"");
    }

    @Test
    void aFactoryThatIsNotStatic() {
        maps.change(HASH_MAP, "public <K, V> Map<K, V> hashMap() {")
                .isRefused("the factory of subject HashMap must exist, be public and static", "name = \"HashMap\"");
    }

    @Test
    void aFactoryWithAParameter() {
        maps.change(HASH_MAP, "public static <K, V> Map<K, V> hashMap(int size) {")
                .isRefused("the factory of subject HashMap must exist", "name = \"HashMap\"");
    }

    @Test
    void aFactoryThatReturnsNothing() {
        maps.change(HASH_MAP, "public static void hashMap() {")
                .isRefused("the factory of subject HashMap must exist", "name = \"HashMap\"");
    }

    @Test
    void aFactoryThatThrowsACheckedException() {
        maps.change(HASH_MAP, "public static <K, V> Map<K, V> hashMap() throws java.io.IOException {")
                .isRefused("the factory of subject HashMap must not throw checked exceptions", "IOException");
    }

    @Test
    void aConstructorThatThrowsAnyException() {
        maps.change(OWN_MAP, OWN_MAP + "public OwnMap() throws IllegalStateException, Exception {}")
                .isRefused("the factory of subject Own must not throw checked exceptions", "Exception {}");
    }

    @Test
    void onlyCheckedExceptionsOfAFactoryAreMistakes() {
        maps.change(HASH_MAP, "public static <K, V> Map<K, V> hashMap() throws IllegalStateException, AssertionError {")
                .isAccepted();
    }

    @Test
    void aNamedFactoryThatDoesNotExist() {
        maps.change("factory = \"make\"", "factory = \"mkae\"")
                .isRefused("the factory of subject ConcurrentHashMap without lock must exist", "factory = \"mkae\"");
    }

    @Test
    void aNamedFactoryThatIsNotStatic() {
        maps.change(MAKE, "public LockFree<K, V> make() {")
                .isRefused("the factory of subject ConcurrentHashMap without lock must exist", "factory = \"make\"");
    }

    @Test
    void aClassWithoutFactory() {
        maps.change(OWN_MAP, OWN_MAP + "public OwnMap(int size) {}")
                .isRefused("subject Own has no factory", "name = \"Own\"");
    }

    @Test
    void aClassThatHidesItsConstructor() {
        maps.change(OWN_MAP, OWN_MAP + "OwnMap() {}").isRefused("subject Own has no factory", "name = \"Own\"");
    }

    @Test
    void anAbstractClassWithoutFactory() {
        maps.change(OWN_MAP, OWN_MAP.replace("static", "abstract static"))
                .isRefused("subject Own has no factory", "name = \"Own\"");
    }

    @Test
    void aClassThatCellsCannotReach() {
        maps.change(OWN_MAP, OWN_MAP.replace("public static", "static") + "public OwnMap() {}")
                .isRefused("the class of subject Own must be public", "class OwnMap");
    }

    @Test
    void aTwinThatRefutesNothing() {
        maps.change(REFUTES, "refutes = {}")
                .isRefused("a weakened twin needs a guarantee that it refutes", "refutes = {}");
    }

    @Test
    void aTwinThatRefutesAnUnknownGuarantee() {
        maps.change(REFUTES, "refutes = {\"ATO-01\", \"ATO-1\"}")
                .isRefused("unknown guarantee \"ATO-1\"; did you mean ATO-01?", "refutes = {\"ATO-01\", \"ATO-1\"}");
    }

    @Test
    void aTwinThatDoesNotClaimThePromise() {
        maps.change(REFUTES, "refutes = \"VIS-01\"")
                .isRefused("a twin that refutes VIS-01 must claim \"safe publication\"", "refutes = \"VIS-01\"");
    }

    @Test
    void aTwinOfTheWrongType() {
        maps.change("LockFree<K, V> extends ConcurrentHashMap<K, V>", "LockFree<K, V> extends HashMap<K, V>")
                .isRefused("a twin that refutes ATO-01 must be a java.util.concurrent.ConcurrentMap", REFUTES);
    }

    @Test
    void aTwinOfTheWrongFixedTypes() {
        maps.change(MAKE, "public static LockFree<Integer, Integer> make() {")
                .isRefused(
                        "a twin that refutes ATO-01 must be a"
                                + " java.util.concurrent.ConcurrentMap<java.lang.String,java.lang.Long>",
                        REFUTES);
    }

    @Test
    void aTwinThatIsNoSubject() {
        maps.change(OWN_MAP, OWN_MAP + "@WeakenedTwin(of = \"a\", without = \"b\", refutes = \"ATO-01\") class Twin {}")
                .isRefused("a weakened twin must be a @Subject too", "class Twin");
    }

    @Test
    void aPromiseThatIsNoConstant() throws IOException {
        Draft.of(Sample.PROMISES)
                .change("private SamplePromises() {}", "@Promise(\"p\") static String variable = \"v\";")
                .isRefused("a promise is a constant", "variable");
    }
}
