package org.maplitmus.weak.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.invoke.VarHandle.AccessMode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accesses through VarHandles that were made by rewritten code. */
final class VarHandleAccess {

    /* The field that each VarHandle stands for; of elements of arrays, none. */
    private static final Map<VarHandle, Field> FIELDS = Collections.synchronizedMap(new IdentityHashMap<>());
    private static final Map<VarHandle, Boolean> ARRAYS = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Stands for the probe of a thread, which the JDK keeps there. */
    static final VarHandle PROBE;

    @SuppressWarnings("unused")
    private static int probe;

    static {
        try {
            PROBE = MethodHandles.lookup().findStaticVarHandle(VarHandleAccess.class, "probe", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private VarHandleAccess() {}

    static boolean isAccess(String method) {
        try {
            AccessMode.valueFromMethodName(method);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static VarHandle ofField(VarHandle handle, Field field) {
        FIELDS.put(handle, field);
        return handle;
    }

    static VarHandle ofElements(VarHandle handle) {
        ARRAYS.put(handle, true);
        return handle;
    }

    static @Nullable Object perform(String method, @Nullable Object[] arguments) {
        VarHandle handle = (VarHandle) required(arguments[0]);
        if (Values.same(VarHandle.class, handle, PROBE)) {
            return probe(arguments);
        }
        Place place = place(handle, arguments);
        int coordinates = place.coordinates();
        return new Access(
                        place,
                        AccessMode.valueFromMethodName(method),
                        argument(arguments, coordinates + 1),
                        argument(arguments, coordinates + 2))
                .perform();
    }

    private static @Nullable Object probe(@Nullable Object[] arguments) {
        Actor actor = Actor.running();
        if (arguments.length > 2 && actor != null) {
            actor.probe((Integer) required(arguments[2]));
        }
        return RandomStandIn.getProbe();
    }

    private static Place place(VarHandle handle, @Nullable Object[] arguments) {
        if (ARRAYS.containsKey(handle)) {
            return new Place.OfElement(required(arguments[1]), (Integer) required(arguments[2]));
        }
        Field field = FIELDS.get(handle);
        if (field == null) {
            throw Hooks.refused("a VarHandle that was not made by the program: " + handle);
        }
        return new Place.OfField(field.isStatic() ? null : required(arguments[1]), field);
    }

    private static Object required(@Nullable Object argument) {
        if (argument == null) {
            throw new NullPointerException();
        }
        return argument;
    }

    private static @Nullable Object argument(@Nullable Object[] arguments, int index) {
        return index < arguments.length ? arguments[index] : null;
    }
}
