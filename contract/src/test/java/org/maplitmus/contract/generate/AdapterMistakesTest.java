package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator says of a way to adapt a map that generated source could not go. */
@Tag("any-jdk")
class AdapterMistakesTest {

    private static final String MAKE = "public static <K, V> LockFree<K, V> make() {";
    private static final String ADAPTER = "@org.maplitmus.contract.Adapter %s { return null; }\n";

    private final Draft maps = Draft.of(Sample.MAPS);

    AdapterMistakesTest() throws IOException {}

    @Test
    void anAdapterThatMakesItsTypeOfAnyMap() {
        with("public static <K, V> LockFree<K, V> of(Map<K, V> map)").isAccepted();
    }

    @Test
    void anAdapterThatTakesANumberToo() {
        with("public static <K, V> LockFree<K, V> of(Map<K, V> map, int size)").isAccepted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static <K, V> LockFree<K, V> of(Map<K, V> map)",
                "public <A, B> LockFree<A, B> of(Map<A, B> map)",
                "public static <K, V> Map<K, V> of(Map<K, V> map)",
                "public static <K, V> LockFree<V, K> of(Map<K, V> map)",
                "public static <K, V> LockFree<K, V> of(Map<V, K> map)",
                "public static <V> LockFree<String, V> of(Map<String, V> map)",
                "public static <K, V> LockFree<K, V> of(HashMap<K, V> map)",
                "public static <K, V> LockFree<K, V> of(Map<K, V> map, long size)",
                "public static <K, V> LockFree<K, V> of(Map<K, V> map, int size, int more)",
                "public static <K, V> LockFree<K, V> of()",
            })
    void anAdapterThatDoesNot(String declaration) {
        with(declaration)
                .isRefused("an adapter of the map type T must be public static <K, V> T<K, V> of(Map<K, V>)", "of(");
    }

    @Test
    void anAdapterOfATypeThatIsNoMap() {
        maps.change(
                        "public static class Misused extends Error {",
                        "public static class Box<K, V> {\n"
                                + ADAPTER.formatted("public static <K, V> Box<K, V> of(Map<K, V> map)")
                                + "}\npublic static class Misused extends Error {")
                .isRefused("an adapter of the map type T", "of(");
    }

    @Test
    void anAdapterOfATypeThatCellsCannotReach() {
        maps.change(
                        "public static class Misused extends Error {",
                        "static class Hidden<K, V> extends HashMap<K, V> {\n"
                                + "private static final long serialVersionUID = 1;\n"
                                + ADAPTER.formatted("public static <K, V> Hidden<K, V> of(Map<K, V> map)")
                                + "}\npublic static class Misused extends Error {")
                .isRefused("stand in T, which must be public", "of(");
    }

    @Test
    void anAdapterThatThrowsACheckedException() {
        with("public static <K, V> LockFree<K, V> of(Map<K, V> map) throws java.io.IOException")
                .isRefused("an adapter must not throw checked exceptions", "IOException");
    }

    private Draft with(String declaration) {
        return maps.change(MAKE, ADAPTER.formatted(declaration) + MAKE);
    }
}
