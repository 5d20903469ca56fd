package org.maplitmus.runner.explain.lincheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maplitmus.runner.explain.Scenes;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Answer.Kind;
import org.maplitmus.runner.explain.engine.Step;

/** Messages as Lincheck writes them. */
class FindingTest {

    /** Each row is that of the first thread, or after a > that of the second. */
    private static final String BRIEF = """
        runActor0()
          writer()
            map.put(1, "a = b"): null
              size ➜ 0
              switch
        >runActor1()
        >    MONITORENTER
              size = 1
        """;

    private static final String WHOLE = """
        runActor0()
          writer() at X.runActor0(Scenario_Own_Explained.java:8) [recursive call x 2 times]
            map.put(1, "a = b"): null at Scenario.writer(Scenario.java:5)
              size ➜ 0 at M.put(M.java:7)
              loop(2 iterations) at M.put(M.java:8)
                <iteration 1> at M.put(M.java:8)
                  table = Array#1 at M.put(M.java:9)
              switch
        >runActor1()
        >  reader(I_Result#1) at X.runActor1(Scenario_Own_Explained.java:12)
        >    MONITORENTER at M.get(M.java:11)
        >      switch (reason: waiting for Thread 1)
              size = 1 at M.put(M.java:10)
          result: void
        >    thrown = IllegalStateException#1 at X.reader(Scenario_Own.java:40)
        >  result: void
        """;

    private static final String AFTER = """
        outcomeOfAll(): 1
          total(I_Result#1) at X.outcomeOfAll(Scenario_Own_Explained.java:16)
            map.get(1): 1 at Scenario.total(Scenario.java:20)
          result: 1
        """;

    private static String message() {
        return "\n= Invalid execution results =\n\nThe following interleaving leads to the error:\n"
                + table(BRIEF, "outcomeOfAll(): 1\n")
                + "\nDetailed trace:\n"
                + table(WHOLE, AFTER);
    }

    private static String table(String actors, String after) {
        String line = "| " + "-".repeat(201) + " |\n";
        return line + row("Thread 1", "Thread 2") + line + rows(actors) + line + rows(after) + line;
    }

    private static String rows(String text) {
        return text.lines()
                .map(line -> line.startsWith(">") ? row("", line.substring(1)) : row(line, ""))
                .collect(Collectors.joining());
    }

    private static String row(String first, String second) {
        return "| %-99s | %-99s |\n".formatted(first, second);
    }

    @Test
    void findingsBecomeSteps() {
        Search search = searchThatMet("1");

        Answer answer = new Finding(Scenes.withArbiter(), search).in(message());

        assertThat(answer.kind()).isEqualTo(Kind.FOUND);
        assertThat(answer.result()).isEqualTo("1");
        assertThat(answer.tried()).isEqualTo(2);
        assertThat(answer.steps())
                .containsExactly(
                        new Step(0, 0, "writer()", "", true),
                        new Step(0, 1, "map.put(1, \"a = b\"): null", "Scenario.java:5", true),
                        new Step(0, 2, "read size: 0", "M.java:7", true),
                        new Step(0, 2, "write table = Array#1", "M.java:9", false),
                        new Step(1, 0, "reader()", "", true),
                        new Step(1, 1, "enter the monitor", "M.java:11", true),
                        new Step(1, 2, "cannot go on: waiting for writer", "", false),
                        new Step(0, 2, "write size = 1", "M.java:10", true),
                        new Step(0, 0, "end", "", true),
                        new Step(1, 1, "ends with IllegalStateException", "", true),
                        new Step(1, 0, "end", "", true));
        assertThat(answer.after()).containsExactly(new Step(0, 1, "map.get(1): 1", "Scenario.java:20", true));
    }

    @Test
    void aHungExecutionIsStuck() {
        Finding finding = new Finding(Scenes.withArbiter(), searchThatMet("2"));

        assertThat(finding.in("\n= The execution has hung =\n\nAll unfinished threads are in deadlock\n"))
                .extracting(Answer::kind, Answer::message)
                .containsExactly(Kind.STUCK, "the actors that have not ended wait for one another");
        assertThat(finding.in("= The execution has hung, see the thread dump =").message())
                .isEqualTo("the actors do not end");
    }

    @Test
    void whatLincheckSaysOfItselfIsNoFinding() {
        Finding finding = new Finding(Scenes.withArbiter(), searchThatMet("1"));

        assertThat(finding.in("""

            Wow! You've caught a bug in Lincheck.

            Exception stacktrace:
            java.lang.IllegalStateException: unknown thread
            """))
                .isEqualTo(Answer.engineError("Lincheck failed: java.lang.IllegalStateException: unknown thread"));
        assertThat(finding.in("= The execution failed with an unexpected exception =")
                        .kind())
                .isEqualTo(Kind.ENGINE_ERROR);
        assertThat(finding.in("").kind()).isEqualTo(Kind.ENGINE_ERROR);
    }

    @Test
    void invalidResultsWithoutASoughtOneAreNoFinding() {
        assertThat(new Finding(Scenes.withArbiter(), searchThatMet("2"))
                        .in(message())
                        .kind())
                .isEqualTo(Kind.ENGINE_ERROR);
    }

    private static Search searchThatMet(String result) {
        Search search = new Search("1"::equals);
        search.meets("2");
        search.meets(result);
        return search;
    }
}
