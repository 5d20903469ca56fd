package org.maplitmus.maps.go.conformance;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;

/**
 * Panics that nobody recovers: Go puts a word before the text and ends with status 2.
 *
 * <p>A {@link org.maplitmus.maps.go.Panic} is an ordinary exception, so the text is the model's, the rest is Go's.
 */
final class PanicScenarios {

    private static final int STATUS = 2;

    private PanicScenarios() {}

    static void nilMapAssignment(Maps model, BiConsumer<String, Object> figures) {
        report(Recovered.from(() -> GoMap.<Object, Object>nil().assign(1, 1)), figures);
    }

    static void unhashableWrite(Maps model, BiConsumer<String, Object> figures) {
        unhashable(model, map -> map.assign(new int[] {1}, 1), figures);
    }

    static void unhashableRead(Maps model, BiConsumer<String, Object> figures) {
        unhashable(model, map -> map.get(new int[] {1}), figures);
    }

    static void unhashableDelete(Maps model, BiConsumer<String, Object> figures) {
        unhashable(model, map -> map.delete(new int[] {1}), figures);
    }

    private static void unhashable(
            Maps model, Consumer<BuiltinMap<Object, Object>> operation, BiConsumer<String, Object> figures) {
        report(Recovered.from(() -> operation.accept(model.filled(1))), figures);
    }

    private static void report(String text, BiConsumer<String, Object> figures) {
        figures.accept("stderr", "panic: " + text);
        figures.accept("status", STATUS);
    }
}
