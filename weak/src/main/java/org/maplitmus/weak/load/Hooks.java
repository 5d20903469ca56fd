package org.maplitmus.weak.load;

import org.jspecify.annotations.Nullable;

/**
 * What rewritten code calls in the place of accesses to fields, and of what else is not as it was.
 *
 * <p>This and the other hooks do just what the code did where no actor runs. No two hooks of different classes have one
 * name.
 */
public final class Hooks {

    private static final ClassValue<Boolean> HAS_NO_HASH_CODE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("hashCode").getDeclaringClass() == Object.class;
            } catch (NoSuchMethodException e) {
                throw new EngineException("no hashCode: " + type, e);
            }
        }
    };

    private Hooks() {}

    /** Ends the search: the code does what the model does not have. */
    public static void refuse(String what) {
        if (Actor.modelled() != null) {
            throw refused(what);
        }
    }

    /** Ends the search if a thread is started, by an actor or before: such a thread would not keep to the rules. */
    public static void checkStart(Object started) {
        if (started instanceof Thread) {
            throw refused("a thread that is started");
        }
    }

    static AbandonedError refused(String what) {
        Actor actor = Actor.running();
        EngineException reason = new EngineException("not modelled: " + what);
        if (actor == null) {
            throw reason;
        }
        return actor.stage().fail(reason);
    }

    /** Called with all that the code catches: what says that the search went wrong is not for the code. */
    public static void caught(Throwable thrown) {
        Actor actor = Actor.running();
        if (thrown instanceof AbandonedError abandoned) {
            throw abandoned;
        }
        boolean isOurs = thrown instanceof LinkageError
                || thrown instanceof VirtualMachineError
                || thrown instanceof EngineException;
        if (isOurs && actor != null) {
            throw actor.stage().fail(thrown);
        }
    }

    /** Starts a class initializer. */
    public static void enterInitializer() {
        initialize(1);
    }

    /** Ends a class initializer. */
    public static void exitInitializer() {
        initialize(-1);
    }

    private static void initialize(int change) {
        Actor actor = Actor.running();
        if (actor != null) {
            actor.initialize(change);
        }
    }

    /** Reads a field, which holds {@code value}. */
    public static @Nullable Object get(@Nullable Object owner, @Nullable Object value, int number) {
        Actor actor = Actor.modelled();
        if (actor == null) {
            return value;
        }
        Field field = Fields.get(number);
        return actor.read(actor.stage().heap().field(owner, field), field.mode());
    }

    /** Writes {@code value} to a field; returns what it holds then. */
    public static @Nullable Object put(@Nullable Object owner, @Nullable Object value, int number) {
        Actor actor = Actor.modelled();
        Field field = Fields.get(number);
        if (actor == null || (owner == null && !field.isStatic())) {
            return value;
        }
        return actor.write(actor.stage().heap().field(owner, field), value, field.mode());
    }

    /** Reads {@code value} from a final field. */
    public static void readFinal(Object owner, @Nullable Object value) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.stage().memory().readFinal(actor.view(), owner, value);
        }
    }

    /** Ends a constructor. */
    public static void freeze(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.stage().memory().freeze(actor.view(), object);
        }
    }

    /** A number for {@code object}, in the order of the questions. */
    public static int identityHashCode(@Nullable Object object) {
        return object == null ? 0 : Stage.current().heap().identity(object);
    }

    /** The hash code of {@code object}, or its number if its class has none. */
    public static int hashCode(Object object) {
        return HAS_NO_HASH_CODE.get(object.getClass()) ? identityHashCode(object) : object.hashCode();
    }
}
