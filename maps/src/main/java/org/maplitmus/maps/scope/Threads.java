package org.maplitmus.maps.scope;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;

/** The kinds of thread that tasks run in, by what the Java version has. */
final class Threads {

    private Threads() {}

    /** Makes virtual threads from Java 21 on, and platform threads that are daemons before. */
    static ThreadFactory virtualIfPossible() {
        try {
            return virtual();
        } catch (ReflectiveOperationException | UnsupportedOperationException e) {
            return Threads::daemon;
        }
    }

    /** Looked up by name, as the classes of Java 17, against which this is compiled, do not have it. */
    private static ThreadFactory virtual() throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        Class<?> builder = lookup.findClass("java.lang.Thread$Builder");
        Class<?> ofVirtual = lookup.findClass("java.lang.Thread$Builder$OfVirtual");
        MethodHandle make = MethodHandles.filterReturnValue(
                lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual)),
                lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class))
                        .asType(MethodType.methodType(ThreadFactory.class, ofVirtual)));
        return made(make);
    }

    private static ThreadFactory made(MethodHandle make) {
        try {
            return (ThreadFactory) make.invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(run, "scope-task");
        thread.setDaemon(true);
        return thread;
    }
}
