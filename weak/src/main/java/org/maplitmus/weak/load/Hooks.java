package org.maplitmus.weak.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Fence;
import org.maplitmus.weak.memory.Monitor;
import org.maplitmus.weak.search.Transition;

/** What rewritten code calls in the place of what it was. Where no actor runs, each does just what the code did. */
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
        return actor.read(actor.stage().field(owner, field), field.mode());
    }

    /** Writes {@code value} to a field; returns what it holds then. */
    public static @Nullable Object put(@Nullable Object owner, @Nullable Object value, int number) {
        Actor actor = Actor.modelled();
        Field field = Fields.get(number);
        if (actor == null || (owner == null && !field.isStatic())) {
            return value;
        }
        return actor.write(actor.stage().field(owner, field), value, field.mode());
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
        return object == null ? 0 : Stage.current().identity(object);
    }

    /** The hash code of {@code object}, or its number if its class has none. */
    public static int hashCode(Object object) {
        return HAS_NO_HASH_CODE.get(object.getClass()) ? identityHashCode(object) : object.hashCode();
    }

    /** Enters a monitor. */
    public static void enter(Object object) {
        Actor actor = Actor.modelled();
        if (object == null) {
            throw new NullPointerException();
        }
        if (actor != null) {
            Monitor monitor = actor.stage().monitor(object);
            if (!monitor.isOwnedBy(actor.view())) {
                actor.await(Transition.sync(monitor), () -> monitor.isFreeFor(actor.view()));
            }
            monitor.enter(actor.stage().memory(), actor.view());
        }
    }

    /** Leaves a monitor. */
    public static void exit(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null && !actor.stage().isStopped()) {
            actor.stage().monitor(object).exit(actor.stage().memory(), actor.view());
        }
    }

    /** Waits to be notified. */
    public static void await(Object object) {
        await(object, 0);
    }

    /** Waits to be notified, or for some time. */
    public static void await(Object object, long millis) {
        Actor actor = Actor.modelled();
        if (actor == null) {
            throw refused("a wait outside of an actor");
        }
        Monitor monitor = actor.stage().monitor(object);
        monitor.startWaiting(actor.stage().memory(), actor.view());
        actor.awaitForSomeTime(
                Transition.sync(monitor),
                () -> monitor.mayStopWaiting(actor.view(), false),
                () -> monitor.mayStopWaiting(actor.view(), millis > 0));
        monitor.stopWaiting(actor.stage().memory(), actor.view());
    }

    /** Notifies one who waits. */
    public static void notifyOne(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.stage().monitor(object).notifyOne(actor.stage().memory(), actor.view());
        }
    }

    /** Notifies all who wait. */
    public static void notifyEach(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.stage().monitor(object).notifyAll(actor.view());
        }
    }

    /** Hints that the thread waits for others. */
    public static void spin() {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.hint();
        }
    }

    /** Waits for some time. */
    public static void sleep(long millis) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.awaitForSomeTime(Transition.await(actor), () -> false, () -> true);
        }
    }

    /** Waits for a permit. */
    public static void park() {
        park(false);
    }

    /** Waits for a permit. */
    public static void park(Object blocker) {
        park(false);
    }

    /** Waits for a permit, or for some time. */
    public static void parkNanos(long nanos) {
        park(true);
    }

    /** Waits for a permit, or for some time. */
    public static void parkNanos(Object blocker, long nanos) {
        park(true);
    }

    private static void park(boolean isWithLimit) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.awaitForSomeTime(
                    Transition.sync(actor.permit()),
                    actor.permit()::isSet,
                    () -> isWithLimit || actor.permit().isSet());
            if (actor.permit().isSet()) {
                actor.permit().take(actor.stage().memory(), actor.view(), "is unparked");
            }
        }
    }

    /** Gives a permit. */
    public static void unpark(@Nullable Thread thread) {
        Actor actor = Actor.modelled();
        Actor other = thread == null ? null : Performer.played(thread);
        if (actor != null && other != null) {
            actor.await(Transition.sync(other.permit()), () -> true);
            other.permit()
                    .set(
                            actor.stage().memory(),
                            actor.view(),
                            "unparks actor " + other.view().thread());
        }
    }

    /** Does nothing. */
    public static void setCurrentBlocker(@Nullable Object blocker) {}

    /** The number of a thread. */
    @SuppressWarnings("deprecation")
    public static long threadId(Thread thread) {
        return thread.getId();
    }

    /** Passes a fence. */
    public static void fullFence() {
        fence(Fence.FULL);
    }

    /** Passes a fence. */
    public static void acquireFence() {
        fence(Fence.ACQUIRE);
    }

    /** Passes a fence. */
    public static void releaseFence() {
        fence(Fence.RELEASE);
    }

    static void fence(Fence fence) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            if (fence == Fence.FULL) {
                actor.await(Transition.FENCE, () -> true);
            }
            actor.stage().memory().fence(actor.view(), fence);
        }
    }

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

    static Place element(Object array, int index) {
        if (index < 0 || index >= Array.getLength(array)) {
            throw new ArrayIndexOutOfBoundsException(index);
        }
        return new Place.OfElement(array, index);
    }

    private static Field field(Class<?> owner, String name) {
        return Fields.get(number(owner, name));
    }

    static int number(Class<?> owner, String name) {
        Integer number = owner.getClassLoader() instanceof ModelLoader loader ? loader.number(owner, name) : null;
        if (number == null) {
            throw refused("a field that is accessed by its name, " + owner.getName() + "." + name);
        }
        return number;
    }
}
