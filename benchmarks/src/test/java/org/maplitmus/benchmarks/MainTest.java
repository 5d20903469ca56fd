package org.maplitmus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("any-jdk")
class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            compare --keys Long           | unknown name 'Long'; there are Integer, String
            compare --maps TreeMap        | unknown name 'TreeMap'; there are HashMap, fastutil
            compare --peers TreeMap       | unknown name 'TreeMap'; there are HashMap, fastutil
            compare --workloads sort      | unknown name 'sort'; there are getHit
            compare --sizes many          | 'many' is not a number of keys
            compare --sizes 1             | '1' is not a number of keys
            compare --sizes 1.5e0         | '1.5e0' is not a number of keys
            compare --sizes 1.2.3         | '1.2.3' is not a number of keys
            compare --seconds 0           | 0.0 is not a time
            detection --maps HashMap      | HashMap has no misuse detection
            overlap --maps fastutil       | fastutil has no misuse detection
            overlap --rounds 0            | at least 1
            overlap --trials -1           | at least 1
            threads --maps TreeMap        | unknown name 'TreeMap'; there are ConcurrentHashMap, synchronizedMap
            threads --seconds 0           | 0.0 is not a time
            channels --capacities -1      | --capacities: -1, but at least 0
            channels --capacities 1 --forks 0 | at least 1
            guess                         | Unmatched argument at index 0: 'guess'
            """)
    void whatDoesNotExistIsAUsageError(String commandLine, String complaint) {
        assertThat(run(commandLine)).isEqualTo(2);
        assertThat(err.toString()).contains(complaint);
    }

    @Test
    void withoutACommandThereIsAUsageError() {
        assertThat(run("")).isEqualTo(2);
    }

    @Test
    void aComparisonHasAColumnForEachMapAndItsPeers() {
        assertThat(run("compare --sizes 100 --workloads getHit,churn --maps GoMap --seconds 0.01"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("workload +keys +HashMap +fastutil +GoMap")
                .containsPattern("getHit +100 +[0-9.]+ \\(1.00, ")
                .containsPattern("churn +100 ")
                .contains("JDK " + System.getProperty("java.runtime.version"));
    }

    @Test
    void aComparisonHasThePeersThatItIsAskedFor() {
        assertThat(run("compare --sizes 100 --workloads getHit --peers ConcurrentHashMap --maps HashTrieMap"
                        + " --seconds 0.01"))
                .isZero();
        assertThat(out.toString())
                .contains("(times ConcurrentHashMap), Integer keys")
                .containsPattern("workload +keys +ConcurrentHashMap +HashTrieMap\\s")
                .containsPattern("getHit +100 +[0-9.]+ \\(1.00\\) +[0-9.]+ \\([0-9.]+\\)\\s");
    }

    @Test
    void detectionHasAColumnForEachMode() {
        assertThat(run("detection --sizes 100 --maps GoMap --seconds 0.01")).isZero();
        assertThat(out.toString())
                .containsPattern("OFF +GO +SEQ +EXACT")
                .containsPattern("GoMap +update +100 +[0-9.]+ \\(1.00\\)");
    }

    @Test
    void twoThreadsShareEachMap() {
        assertThat(run("threads --sizes 100 --maps BinMap,NonBlockingHashMap,Caffeine,SyncMap --seconds 0.05"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("map +keys +read +mixed 95/5 +mixed 50/50 +overwrite")
                .containsPattern("BinMap +100 +(-|[0-9.]+ \\()")
                .contains("ConcurrentHashMap ", "NonBlockingHashMap ", "Caffeine ", "SyncMap ");
    }

    @Test
    void twoThreadsAddToEachCounter() {
        assertThat(run("counters --seconds 0.05")).isZero();
        assertThat(out.toString()).contains("LongAdder ", "AtomicLong ", "StripedCounter-padded ");
    }

    @Test
    void aChannelIsHeldAgainstTheQueuesOfItsCapacity() {
        assertThat(run("channels --capacities 0,1 --forks 1 --seconds 0.1")).isZero();
        assertThat(out.toString())
                .containsPattern("Chan +0 +[0-9.]+ \\+- [0-9.]+ +1.00 \\(")
                .containsPattern("SynchronousQueue-fair +0 +[0-9.]+ \\+- [0-9.]+ +[0-9.]+ \\(")
                .containsPattern("ArrayBlockingQueue +1 ")
                .doesNotContain("MpmcArrayQueue");
    }

    @Test
    void theTailHasARowForEachStore() {
        assertThat(run("tail --seconds 0.2")).isZero();
        assertThat(out.toString())
                .containsPattern("ConcurrentHashMap +[1-9][0-9]* ")
                .contains("BinMap ", "Caffeine-expireAfterWrite ", "Caffeine-refreshAfterWrite ");
    }

    @Test
    void aPauseIsTheLeastOfSevenRepetitions() {
        assertThat(run("pause --sizes 1000 --maps GoMap --seconds 0.01")).isZero();
        assertThat(out.toString())
                .containsPattern("HashMap +1000 +([7-9]|[0-9]{2,}) .* 1.0\\s")
                .containsPattern("GoMap +1000 +([7-9]|[0-9]{2,}) ");
    }

    @Test
    void twoThreadsThatDoNotStopAreAlwaysReportedByTheExactMode() {
        assertThat(run("overlap --maps GoMap --rounds 100 --trials 5")).isZero();
        assertThat(out.toString())
                .containsPattern("GoMap W/R +EXACT +([0-5]) +\\1 ")
                .containsPattern("GoMap W/W +EXACT +([0-5]) +\\1 ");
    }

    /** 32 bytes for each node, 4 for each of 2,048 slots, and 64 for the map and the header of its array. */
    @Test
    void theBytesOfAHashMapAreThoseOfItsNodesAndItsArray() {
        assertThat(run("bytes --sizes 1000 --maps HashMap")).isZero();
        assertThat(out.toString()).containsPattern("1000 +40.26");
    }

    private int run(String commandLine) {
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                commandLine.isEmpty() ? new String[0] : commandLine.split(" ", -1));
    }
}
