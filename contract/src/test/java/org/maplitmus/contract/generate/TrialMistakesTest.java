package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A trial that a cell could not call, or that is not alone in its scenario, does not compile. */
@Tag("any-jdk")
class TrialMistakesTest {

    private static final String TRIAL = "@Trial(seconds = 2, times = 100)";
    private static final String CLASS = "public class NullIsRefused {";
    private static final String WRITER = "public void writer(LI_Result r) throws InterruptedException {";
    private static final String SHAPE = "writer must be a public instance method";

    private final Draft trial;

    TrialMistakesTest() throws IOException {
        trial = Draft.of(Sample.NULL);
    }

    @Test
    void neitherTrialNorActors() {
        trial.change(TRIAL, "@org.maplitmus.contract.Arbiter")
                .isRefused("a scenario has two to four actors, not 0, or a trial", CLASS);
    }

    @Test
    void twoTrials() {
        trial.change(TRIAL, "@Trial public void again(LI_Result r) {}\n" + TRIAL)
                .isRefused("a scenario has at most one trial", WRITER);
    }

    @Test
    void aTrialBesideActors() {
        trial.change(TRIAL, besides("@org.maplitmus.contract.Actor public void first() {}"))
                .isRefused("a scenario has a trial, or actors and perhaps an arbiter, not both", WRITER);
    }

    @Test
    void aTrialBesideAnArbiter() {
        trial.change(TRIAL, besides("@org.maplitmus.contract.Arbiter public void count(LI_Result r) {}"))
                .isRefused("a scenario has a trial, or actors and perhaps an arbiter, not both", WRITER);
    }

    @Test
    void aTrialThatIsAnActorToo() {
        trial.change(TRIAL, besides("@org.maplitmus.contract.Actor"))
                .isRefused("a scenario has a trial, or actors and perhaps an arbiter, not both", WRITER);
    }

    @Test
    void aTrialWithoutTime() {
        trial.change("seconds = 2", "seconds = 0")
                .isRefused("a trial has at least one second and one sample", "seconds = 0");
    }

    @Test
    void aTrialWithoutSamples() {
        trial.change("times = 100", "times = -1")
                .isRefused("a trial has at least one second and one sample", "times = -1");
    }

    @Test
    void aTrialThatTakesNothing() {
        trial.change(WRITER, "public void writer() throws InterruptedException { LI_Result r = new LI_Result();")
                .isRefused("nothing would be observed", CLASS);
    }

    @Test
    void aTrialThatTakesMoreThanTheResult() {
        trial.change(WRITER, WRITER.replace("LI_Result r", "LI_Result r, int times"))
                .isRefused("a trial takes the result object and nothing else", "int times");
    }

    @Test
    void aTrialThatIsNotPublic() {
        trial.change(WRITER, WRITER.replace("public ", "")).isRefused(SHAPE, "void writer");
    }

    @Test
    void aTrialThatReturnsSomething() {
        trial.change(WRITER, WRITER.replace("void", "int")).isRefused(SHAPE, "int writer");
    }

    @Test
    void aStaticTrial() {
        trial.change(WRITER, WRITER.replace("void", "static void")).isRefused(SHAPE, "static void writer");
    }

    @Test
    void aFinalTrial() {
        trial.change(WRITER, WRITER.replace("void", "final void")).isRefused(SHAPE, "final void writer");
    }

    @Test
    void anInheritedTrial() {
        trial.change(CLASS, CLASS.replace("{", "extends Base {"))
                .change("@Guarantee(", "class Base { @Trial public void reader(LI_Result r) {} }\n@Guarantee(")
                .isRefused("reader is declared on sample.detection.Base, not on the scenario", "extends Base");
    }

    private static String besides(String other) {
        return other + "\n" + TRIAL;
    }
}
