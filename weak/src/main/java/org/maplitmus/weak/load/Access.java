package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.memory.Mode;

/** An access by name, as VarHandle names them. */
final class Access {

    private final Place place;
    private final String name;
    private final @Nullable Object first;
    private final @Nullable Object second;
    private boolean hasChanged;

    Access(Place place, AccessMode mode, @Nullable Object first, @Nullable Object second) {
        this.place = place;
        this.name = mode.name();
        this.first = Values.as(place.type(), first);
        this.second = Values.as(place.type(), second);
    }

    @Nullable
    Object perform() {
        Actor actor = Actor.modelled();
        if (!name.contains("_AND_") && name.startsWith("GET")) {
            return actor == null ? place.raw() : actor.read(place.variable(actor.stage()), reading());
        }
        if (!name.contains("_AND_")) {
            place.raw(actor == null ? first : actor.write(place.variable(actor.stage()), first, writing()));
            return null;
        }
        Object old = actor == null ? updateRaw() : update(actor);
        return name.contains("COMPARE_AND_SET") ? (Object) hasChanged : old;
    }

    private @Nullable Object updateRaw() {
        Object old = place.raw();
        Object changed = change(old);
        if (hasChanged) {
            place.raw(changed);
        }
        return old;
    }

    private @Nullable Object update(Actor actor) {
        UnaryOperator<@Nullable Object> change = mayFail(actor) ? old -> Memory.UNCHANGED : this::change;
        Object old = actor.update(place.variable(actor.stage()), change, reading(), writing());
        if (hasChanged) {
            place.raw(place.variable(actor.stage()).newest().value());
        }
        return old;
    }

    private boolean mayFail(Actor actor) {
        return name.startsWith("WEAK") && actor.stage().memory().failsSpuriously(actor.view());
    }

    private @Nullable Object change(@Nullable Object old) {
        if (name.contains("COMPARE") && !Values.same(place.type(), old, first)) {
            return Memory.UNCHANGED;
        }
        hasChanged = true;
        if (name.contains("COMPARE")) {
            return second;
        }
        return name.startsWith("GET_AND_SET") ? first : Values.as(place.type(), Values.combine(name, old, first));
    }

    private Mode reading() {
        return mode("ACQUIRE", Mode.ACQUIRE);
    }

    private Mode writing() {
        return mode("RELEASE", Mode.RELEASE);
    }

    private Mode mode(String ordered, Mode mode) {
        if (name.endsWith(ordered)) {
            return mode;
        }
        boolean isPlain = name.endsWith("PLAIN") || name.endsWith("ACQUIRE") || name.endsWith("RELEASE");
        if (isPlain || name.equals("GET") || name.equals("SET")) {
            return Mode.PLAIN;
        }
        return name.endsWith("OPAQUE") ? Mode.OPAQUE : Mode.VOLATILE;
    }
}
