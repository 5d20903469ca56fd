package org.maplitmus.maps.detection;

/** Where the other thread was at the time of a report: the stack trace of this is that thread's. */
final class ThreadStack extends Throwable {

    private static final long serialVersionUID = 1;

    ThreadStack(ThreadName thread, StackTraceElement[] stack) {
        super("thread " + thread + " at the time of the report");
        setStackTrace(stack);
    }
}
