package org.maplitmus.weak.load;

import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;

/** A field of a loaded class, whose accesses are redirected. */
public final class Field {

    private final ClassLoader loader;
    private final String owner;
    private final String name;
    private final int access;
    private final int slot;
    private java.lang.reflect.@Nullable Field raw;

    Field(ClassLoader loader, String owner, String name, int access, int slot) {
        this.loader = loader;
        this.owner = owner;
        this.name = name;
        this.access = access;
        this.slot = slot;
    }

    boolean isStatic() {
        return Modifier.isStatic(access);
    }

    Mode mode() {
        return Modifier.isVolatile(access) ? Mode.VOLATILE : Mode.PLAIN;
    }

    /** Its place among the fields of an object. */
    int slot() {
        return slot;
    }

    Class<?> type() {
        return raw().getType();
    }

    @Nullable
    Object get(@Nullable Object object) {
        try {
            return raw().get(object);
        } catch (IllegalAccessException e) {
            throw new EngineException("cannot read " + this, e);
        }
    }

    void set(@Nullable Object object, @Nullable Object value) {
        try {
            raw().set(object, value);
        } catch (IllegalAccessException e) {
            throw new EngineException("cannot write " + this, e);
        }
    }

    private java.lang.reflect.Field raw() {
        if (raw == null) {
            raw = find();
        }
        return raw;
    }

    private java.lang.reflect.Field find() {
        try {
            java.lang.reflect.Field found =
                    Class.forName(owner.replace('/', '.'), false, loader).getDeclaredField(name);
            found.setAccessible(true);
            return found;
        } catch (ReflectiveOperationException e) {
            throw new EngineException("cannot find " + this, e);
        }
    }

    @Override
    public String toString() {
        return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
    }
}
