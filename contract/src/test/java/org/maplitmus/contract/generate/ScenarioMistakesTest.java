package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A scenario that a cell could not extend, or JCStress not run, does not compile. */
@Tag("any-jdk")
class ScenarioMistakesTest {

    private static final String CLASS = "public class PutHappensBeforeGet {";
    private static final String CONSTRUCTOR = "public PutHappensBeforeGet(Map<String, Box> map) {";
    private static final String WRITER = "public void writer() {";
    private static final String READER = "public void reader(II_Result r) {";
    private static final String COUNT = "public void count(J_Result r) {";

    private final Draft put;
    private final Draft merge;

    ScenarioMistakesTest() throws IOException {
        put = Draft.of(Sample.PUT);
        merge = Draft.of(Sample.MERGE);
    }

    @Test
    void aFinalScenario() {
        put.change(CLASS, "public final class PutHappensBeforeGet {")
                .isRefused("a scenario must not be final", "public final class");
    }

    @Test
    void anAbstractScenario() {
        put.change(CLASS, "public abstract class PutHappensBeforeGet {")
                .isRefused("a scenario must not be abstract", "public abstract class");
    }

    @Test
    void aSealedScenario() {
        put.change(
                        CLASS,
                        "public sealed class PutHappensBeforeGet {"
                                + " static final class Heir extends PutHappensBeforeGet { Heir() { super(Map.of()); } }")
                .isRefused("a scenario must not be sealed", "public sealed class");
    }

    @Test
    void aScenarioThatIsNotPublic() {
        put.change(CLASS, "class PutHappensBeforeGet {")
                .isRefused("a scenario must be public", "class PutHappensBeforeGet");
    }

    @Test
    void aGenericScenario() {
        put.change(CLASS, "public class PutHappensBeforeGet<T> {")
                .isRefused("a scenario must not have type parameters", "PutHappensBeforeGet<T>");
    }

    @Test
    void aNestedScenario() {
        put.change(CLASS, "public static class Inner {")
                .change("@Guarantee(", "public class PutHappensBeforeGet { @Guarantee(")
                .change(CONSTRUCTOR, "public Inner(Map<String, Box> map) {")
                .change("content = box == null ? 0 : box.content;\n    }", "}}")
                .isRefused("a scenario must be a class of its own", "public static class Inner");
    }

    @Test
    void noPublicConstructor() {
        put.change(CONSTRUCTOR, "PutHappensBeforeGet(Map<String, Box> map) {")
                .isRefused("exactly one public constructor", CLASS);
    }

    @Test
    void twoPublicConstructors() {
        put.change(CONSTRUCTOR, "public PutHappensBeforeGet() { this(Map.of()); }\n" + CONSTRUCTOR)
                .isRefused("exactly one public constructor", CLASS);
    }

    @Test
    void aConstructorThatTakesTwo() {
        put.change(CONSTRUCTOR, "public PutHappensBeforeGet(Map<String, Box> map, int size) {")
                .isRefused("exactly one public constructor", CLASS);
    }

    @Test
    void aConstructorThatThrowsACheckedException() {
        put.change(CONSTRUCTOR, CONSTRUCTOR.replace("{", "throws java.io.IOException {"))
                .isRefused("the constructor of a scenario must not throw checked exceptions", "IOException");
    }

    @Test
    void aSingleActor() {
        put.change("@Actor\n    " + WRITER, WRITER).isRefused("a scenario has two to four actors, not 1", CLASS);
    }

    @Test
    void fiveActors() {
        put.change(
                        "@Actor\n    " + WRITER,
                        "@Actor public void a() {}\n@Actor public void b() {}\n@Actor public void c() {}\n@Actor "
                                + WRITER)
                .isRefused("a scenario has two to four actors, not 5", CLASS);
    }

    @Test
    void twoArbiters() {
        merge.change("@Arbiter", "@Arbiter public void again(J_Result r) {}\n@Arbiter")
                .isRefused("a scenario has at most one arbiter", COUNT);
    }

    @Test
    void anActorThatIsTheArbiterToo() {
        merge.change("@Arbiter", "@Actor @Arbiter").isRefused("count cannot be both actor and arbiter", COUNT);
    }

    @Test
    void twoActorsOfOneName() {
        put.change(READER, "public void writer(II_Result r) {")
                .isRefused("another actor or arbiter is called writer too", "writer(II_Result r)");
    }

    @Test
    void anInheritedActor() {
        put.change(CLASS, "public class PutHappensBeforeGet extends Base {")
                .change("@Guarantee(", "class Base { @Actor public void remover() {} }\n@Guarantee(")
                .isRefused(
                        "remover is declared on sample.visibility.Base, not on the scenario",
                        "public class PutHappensBeforeGet");
    }

    @Test
    void anActorThatIsNotPublic() {
        put.change(WRITER, "void writer() {").isRefused("writer must be a public instance method", "void writer()");
    }

    @Test
    void aStaticActor() {
        put.change(WRITER, "public static void writer() { Map<String, Box> map = Map.of();")
                .isRefused("writer must be a public instance method", "static void writer()");
    }

    @Test
    void anActorThatReturnsSomething() {
        put.change(WRITER, "public int writer() {")
                .isRefused("writer must be a public instance method", "int writer()");
    }

    @Test
    void anActorThatTakesSomethingElse() {
        put.change(WRITER, "public void writer(int times) {")
                .isRefused("an actor takes nothing or the result object", "writer(int times)");
    }

    @Test
    void anActorThatTakesMoreThanTheResult() {
        put.change(READER, "public void reader(II_Result r, int times) {")
                .isRefused("an actor takes nothing or the result object", "int times");
    }

    @Test
    void anArbiterThatReturnsSomething() {
        merge.change(COUNT, "public long count(J_Result r) {")
                .isRefused("count must be a public instance method", "long count");
    }

    @Test
    void anArbiterWithoutResult() {
        merge.change("@Actor\n    public void first() {", "@Actor public void first(J_Result r) {")
                .change(COUNT, "public void count() { J_Result r = new J_Result();")
                .isRefused("an arbiter takes the result object", "void count()");
    }

    @Test
    void nobodyTakesAResult() {
        put.change(READER, "public void reader() { II_Result r = new II_Result();")
                .isRefused("nothing would be observed", CLASS);
    }

    @Test
    void twoResultClasses() {
        put.change(WRITER, "public void writer(org.openjdk.jcstress.infra.results.I_Result r) {")
                .isRefused("must share one result class", CLASS);
    }

    @Test
    void aBooleanResult() {
        put.change("II_Result", "IZ_Result")
                .isRefused("result field r2 is a boolean, which cannot mark an exception: use int", CLASS);
    }

    @Test
    void aCharacterResult() {
        put.change("II_Result", "CI_Result")
                .isRefused("result field r1 is a char, which cannot mark an exception: use int", CLASS);
    }
}
