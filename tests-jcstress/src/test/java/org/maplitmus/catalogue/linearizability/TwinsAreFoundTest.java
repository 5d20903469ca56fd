package org.maplitmus.catalogue.linearizability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.catalogue.twins.CheckThenPut;
import org.maplitmus.catalogue.twins.ComputeBeforeLock;
import org.maplitmus.catalogue.twins.ComputeWithoutReservation;
import org.maplitmus.catalogue.twins.CountOutsideLock;
import org.maplitmus.catalogue.twins.EitherCopy;
import org.maplitmus.catalogue.twins.EmptyTableFirst;
import org.maplitmus.catalogue.twins.ExpungedByKey;
import org.maplitmus.catalogue.twins.FirstNodeStored;
import org.maplitmus.catalogue.twins.ForwardedBeforeMoved;
import org.maplitmus.catalogue.twins.GetThenMerge;
import org.maplitmus.catalogue.twins.GetThenRemove;
import org.maplitmus.catalogue.twins.HighHalfDropped;
import org.maplitmus.catalogue.twins.MarkedBeforeFilled;
import org.maplitmus.catalogue.twins.PutUnderReadLock;
import org.maplitmus.catalogue.twins.RacyFirstTable;
import org.maplitmus.catalogue.twins.SizeWithoutRetry;
import org.maplitmus.catalogue.twins.StripeByStripe;
import org.maplitmus.catalogue.twins.StripedSizeWithoutCas;
import org.maplitmus.catalogue.twins.UnvalidatedRead;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.weak.WeakValueMap;

/**
 * The model checker finds each weakened twin whose operations are not linearizable, and shows an interleaving that
 * proves it; sound maps pass the same operations.
 *
 * <p>It assumes sequential consistency. So it cannot see what is wrong with a plain field, a missing release or a
 * compiler's liberty: PlainSlots, PlainLink, PlainValue. Nor is it asked about iterators, detection and hooks, which
 * are not operations with one result at one instant. A clear that sweeps is met between two keys only by two stores in
 * the right order, so its scenario is given and not searched for.
 *
 * <p>An ordinary build searches for some twins, at least one by each set of operations; the nightly one for all. The
 * model of memory refutes every twin in both.
 */
@Tag("any-jdk")
class TwinsAreFoundTest {

    private static final int ITERATIONS = Integer.getInteger("lincheck.iterations", 10);
    private static final int INVOCATIONS = Integer.getInteger("lincheck.invocations", 200);
    private static final int PATIENCE = 40;

    static Stream<Arguments> twins() {
        return Boolean.getBoolean("lincheck.all") ? Stream.concat(some(), others()) : some();
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                twin(CheckThenPut::new, PutIfAbsent.class),
                twin(ComputeWithoutReservation::new, ComputeOnce.class),
                twin(EitherCopy::new, Put.class),
                twin(RacyFirstTable::new, Put.class),
                twin(EmptyTableFirst::new, Growth.class),
                twin(ForwardedBeforeMoved::new, Growth.class),
                twin(HighHalfDropped::new, Growth.class),
                twin(PutUnderReadLock::new, Growth.class),
                twin(CountOutsideLock::new, Size.class),
                twin(SizeWithoutRetry::new, Size.class));
    }

    private static Stream<Arguments> some() {
        return Stream.of(
                twin(FirstNodeStored::new, PutIfAbsent.class),
                twin(GetThenMerge::new, Merge.class),
                twin(GetThenRemove::new, Remove.class),
                twin(ComputeBeforeLock::new, ComputeOnce.class),
                twin(UnvalidatedRead::new, Growth.class),
                twin(StripedSizeWithoutCas::new, Size.class),
                twin(ExpungedByKey::new, Collected.class),
                Arguments.of(
                        Named.<Supplier<Map<Integer, Integer>>>of(
                                "MarkedBeforeFilled", () -> new Unboxed(MarkedBeforeFilled.boxes())),
                        Put.class));
    }

    static Stream<Arguments> soundMaps() {
        return Stream.concat(
                Stream.of(
                                PutIfAbsent.class,
                                Merge.class,
                                Remove.class,
                                ComputeOnce.class,
                                Put.class,
                                Growth.class,
                                Size.class)
                        .map(operations -> twin(MutexMap::new, operations)),
                Stream.of(twin(WeakValueMap::new, Collected.class)));
    }

    private static Arguments twin(Supplier<Map<Integer, Integer>> maker, Class<? extends Operations> operations) {
        return Arguments.of(Named.of(maker.get().getClass().getSimpleName(), maker), operations);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("twins")
    void aTwinIsFoundWithItsInterleaving(Supplier<Map<Integer, Integer>> twin, Class<? extends Operations> operations) {
        isFound(twin, () -> search(PATIENCE * ITERATIONS).check(operations));
    }

    @Test
    void aClearStripeByStripeIsFoundWithItsInterleaving() {
        isFound(StripeByStripe::new, () -> aClearBesideTwoStores().check(Clear.class));
    }

    private static void isFound(Supplier<Map<Integer, Integer>> twin, ThrowingCallable search) {
        Operations.on(twin);

        Throwable found = catchThrowable(search);

        assertThat(found)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageContaining("The following interleaving leads to the error");
        System.out.println(name(twin) + ": " + withoutDetails(found));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("soundMaps")
    void aSoundMapPasses(Supplier<Map<Integer, Integer>> map, Class<? extends Operations> operations) {
        passes(map, () -> search(ITERATIONS).check(operations));
    }

    @Test
    void aClearUnderOneLockPasses() {
        passes(
                () -> Collections.synchronizedMap(new HashMap<>()),
                () -> aClearBesideTwoStores().check(Clear.class));
    }

    private static void passes(Supplier<Map<Integer, Integer>> map, ThrowingCallable search) {
        Operations.on(map);

        assertThatCode(search).doesNotThrowAnyException();
    }

    private static String withoutDetails(Throwable found) {
        String message = String.valueOf(found.getMessage());
        int details = message.indexOf("Detailed trace:");
        return details < 0 ? message : message.substring(0, details);
    }

    private static String name(Supplier<Map<Integer, Integer>> twin) {
        return twin.get().getClass().getSimpleName();
    }

    private static ModelCheckingOptions aClearBesideTwoStores() {
        return search(0).addCustomScenario(Clear.besideTwoStores());
    }

    private static ModelCheckingOptions search(int iterations) {
        return new ModelCheckingOptions()
                .iterations(iterations)
                .invocationsPerIteration(INVOCATIONS)
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(2);
    }
}
