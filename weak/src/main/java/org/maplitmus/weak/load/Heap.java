package org.maplitmus.weak.load;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Monitor;
import org.maplitmus.weak.memory.Variable;

/** What the objects of one execution have in the model: a variable for each field and element, a monitor, a number. */
final class Heap {

    private static final int FIRST_IDENTITY = 0x1000;
    private static final int NEXT_IDENTITY = 37;

    private final IdentityHashMap<Object, @Nullable Variable[]> variables = new IdentityHashMap<>();
    private final Map<Field, Variable> statics = new HashMap<>();
    private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Integer> identities = new IdentityHashMap<>();

    Variable field(@Nullable Object owner, Field field) {
        if (owner == null) {
            return statics.computeIfAbsent(field, key -> new Variable(field, null, field.get(null)));
        }
        @Nullable Variable[] slots = slots(owner, field.slot() + 1);
        Variable known = slots[field.slot()];
        if (known == null) {
            known = new Variable(field, owner, field.get(owner));
            slots[field.slot()] = known;
        }
        return known;
    }

    Variable element(Object array, int index) {
        @Nullable Variable[] slots = slots(array, Array.getLength(array));
        Variable known = slots[index];
        if (known == null) {
            Element name = new Element(array.getClass().getComponentType(), slots.length, index);
            known = new Variable(name, array, Array.get(array, index));
            slots[index] = known;
        }
        return known;
    }

    private @Nullable Variable[] slots(Object owner, int size) {
        @Nullable Variable[] slots = variables.get(owner);
        if (slots == null || slots.length < size) {
            @Nullable Variable[] more = new @Nullable Variable[size];
            if (slots != null) {
                System.arraycopy(slots, 0, more, 0, slots.length);
            }
            variables.put(owner, more);
            return more;
        }
        return slots;
    }

    Monitor monitor(Object object) {
        return monitors.computeIfAbsent(object, key -> new Monitor());
    }

    int identity(Object object) {
        return identities.computeIfAbsent(object, key -> FIRST_IDENTITY + NEXT_IDENTITY * identities.size());
    }

    /** Puts back what static fields held before the execution. */
    void restoreStatics() {
        statics.forEach((field, variable) -> {
            if (!variable.isInitial()) {
                field.set(null, variable.writes().get(0).value());
            }
        });
    }
}
