package org.maplitmus.weak.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/** What rewritten code calls in the place of VarHandles, updaters of fields and Unsafe. */
public final class HandleHooks {

    private HandleHooks() {}

    /** Does what a VarHandle would: the handle, where, and what with. */
    public static @Nullable Object varHandle(String method, @Nullable Object[] arguments) {
        return VarHandleAccess.perform(method, arguments);
    }

    /** Does what Unsafe would: Unsafe, where, and what with. */
    public static @Nullable Object unsafe(String method, @Nullable Object[] arguments) {
        return UnsafeAccess.perform(method, arguments);
    }

    /** Finds a VarHandle. */
    public static VarHandle findVarHandle(Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws ReflectiveOperationException {
        return owner == Thread.class
                ? VarHandleAccess.PROBE
                : VarHandleAccess.ofField(lookup.findVarHandle(owner, name, type), field(owner, name));
    }

    /** Finds a VarHandle. */
    public static VarHandle findStaticVarHandle(Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws ReflectiveOperationException {
        return VarHandleAccess.ofField(lookup.findStaticVarHandle(owner, name, type), field(owner, name));
    }

    /** Finds a VarHandle for a field of the class that looks. */
    public static VarHandle findOwnVarHandle(Lookup lookup, String name, Class<?> type)
            throws ReflectiveOperationException {
        return findVarHandle(lookup, lookup.lookupClass(), name, type);
    }

    /** Finds a VarHandle. */
    public static VarHandle findOwnVarHandle(Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws ReflectiveOperationException {
        return findVarHandle(lookup, owner, name, type);
    }

    /** Makes an updater. */
    public static AtomicIntegerFieldUpdater<?> integerUpdater(Class<?> owner, String name) {
        return new IntegerUpdater(field(owner, name));
    }

    /** Makes an updater. */
    public static AtomicLongFieldUpdater<?> longUpdater(Class<?> owner, String name) {
        return new LongUpdater(field(owner, name));
    }

    /** Makes an updater. */
    public static AtomicReferenceFieldUpdater<?, ?> referenceUpdater(Class<?> owner, Class<?> type, String name) {
        return new ReferenceUpdater(field(owner, name));
    }

    /** Makes a VarHandle for elements of arrays. */
    public static VarHandle arrayElementVarHandle(Class<?> type) {
        return VarHandleAccess.ofElements(MethodHandles.arrayElementVarHandle(type));
    }

    /** Looks into a class; into a thread, where the JDK keeps a probe, by a look into a stand-in. */
    public static Lookup privateLookupIn(Class<?> target, Lookup lookup) throws IllegalAccessException {
        return target == Thread.class ? lookup : MethodHandles.privateLookupIn(target, lookup);
    }

    private static Field field(Class<?> owner, String name) {
        return Fields.get(number(owner, name));
    }

    static int number(Class<?> owner, String name) {
        Integer number = owner.getClassLoader() instanceof ModelLoader loader ? loader.number(owner, name) : null;
        if (number == null) {
            throw Hooks.refused("a field that is accessed by its name, " + owner.getName() + "." + name);
        }
        return number;
    }
}
