package org.maplitmus.runner.record;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to wait that the flight recorder knows.
 *
 * <p>Source: the events of HotSpot's {@code jfr/metadata/metadata.xml}.
 */
public enum WaitKind {
    /** To enter a monitor that another thread holds. */
    MONITOR("monitor", "jdk.JavaMonitorEnter", "monitorClass"),
    /** In {@code LockSupport.park}, as for the locks of {@code java.util.concurrent}. */
    PARK("park", "jdk.ThreadPark", "parkedClass"),
    /** In {@code Object.wait}. */
    NOTIFICATION("wait", "jdk.JavaMonitorWait", "monitorClass");

    /** The field of each of the events that holds the address of what is waited for. */
    public static final String ADDRESS = "address";

    private final String label;
    private final String event;
    private final String lockField;

    WaitKind(String label, String event, String lockField) {
        this.label = label;
        this.event = event;
        this.lockField = lockField;
    }

    /** Its name in tables and profiles. */
    public String label() {
        return label;
    }

    /** The name of its event. */
    public String event() {
        return event;
    }

    /** The field of the event that holds the class of what is waited for. */
    public String lockField() {
        return lockField;
    }

    public static Optional<WaitKind> of(String event) {
        return Stream.of(values()).filter(kind -> kind.event.equals(event)).findFirst();
    }
}
