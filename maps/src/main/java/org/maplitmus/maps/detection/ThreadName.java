package org.maplitmus.maps.detection;

import java.io.Serializable;

/**
 * A thread as a report names it, which may have ended since.
 *
 * @param name its name at the time of the report; empty if it was not found any more
 * @param id its {@link Thread#getId id}
 */
public record ThreadName(String name, long id) implements Serializable {

    private static final long serialVersionUID = 1;

    static ThreadName of(Thread thread) {
        return new ThreadName(thread.getName(), thread.getId());
    }

    @Override
    public String toString() {
        return "\"" + name + "\" #" + id;
    }
}
