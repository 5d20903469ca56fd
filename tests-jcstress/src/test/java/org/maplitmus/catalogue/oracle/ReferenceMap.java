package org.maplitmus.catalogue.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A plain {@link HashMap} whose every operation waits for its turn and is then done as a whole. */
final class ReferenceMap {

    private final Map<Object, Object> map = new HashMap<>();
    private final Turns turns;
    private int depth;

    private ReferenceMap(Turns turns) {
        this.turns = turns;
    }

    @SuppressWarnings("unchecked")
    static Map<Object, Object> in(Turns turns) {
        ReferenceMap reference = new ReferenceMap(turns);
        return (Map<Object, Object>) Proxy.newProxyInstance(
                ReferenceMap.class.getClassLoader(),
                new Class<?>[] {Map.class},
                (proxy, operation, arguments) -> reference.perform(operation, arguments));
    }

    /** A function given to an operation may use the map: that is a part of the operation. */
    private Object perform(java.lang.reflect.Method operation, Object[] arguments) throws Throwable {
        if (depth == 0) {
            turns.await();
        }
        depth++;
        try {
            return operation.invoke(map, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            depth--;
        }
    }
}
