package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Memory;

/** An access by name, as VarHandle names them. */
final class Access {

    private final Place place;
    private final Manner manner;
    private final @Nullable Object first;
    private final @Nullable Object second;
    private boolean hasChanged;

    Access(Place place, AccessMode mode, @Nullable Object first, @Nullable Object second) {
        this.place = place;
        this.manner = Manner.of(mode);
        this.first = Values.as(place.type(), first);
        this.second = Values.as(place.type(), second);
    }

    @Nullable
    Object perform() {
        Actor actor = Actor.modelled();
        return switch (manner.kind()) {
            case GET -> actor == null ? place.raw() : actor.read(place.variable(actor.stage()), manner.reading());
            case SET -> {
                place.raw(actor == null ? first : actor.write(place.variable(actor.stage()), first, manner.writing()));
                yield null;
            }
            default -> {
                Object old = actor == null ? updateRaw() : update(actor);
                yield manner.says() ? (Object) hasChanged : old;
            }
        };
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
        Object old = actor.update(place.variable(actor.stage()), change, manner.reading(), manner.writing());
        if (hasChanged) {
            place.raw(place.variable(actor.stage()).newest().value());
        }
        return old;
    }

    private boolean mayFail(Actor actor) {
        return manner.kind() == Manner.Kind.WEAK_COMPARE_AND_SET
                && actor.stage().memory().failsSpuriously(actor.view());
    }

    private @Nullable Object change(@Nullable Object old) {
        hasChanged = !manner.compares() || Values.same(place.type(), old, first);
        if (!hasChanged) {
            return Memory.UNCHANGED;
        }
        if (manner.compares()) {
            return second;
        }
        return manner.kind() == Manner.Kind.GET_AND_SET
                ? first
                : Values.as(place.type(), Values.combine(manner.name(), old, first));
    }
}
