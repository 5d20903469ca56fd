package org.maplitmus.layouts.witness;

/** The experiments, and how to call the two threads of each. */
enum Setup {
    FIELDS("two fields of one object: getAndAdd beside getAndAdd", "left", "right"),
    SLOTS("long[]: getAndAdd at [0] beside getAndAdd at [24]", "[0]", "[24]"),
    CONCURRENT_HASH_MAP("ConcurrentHashMap: get beside put and remove", "reader", "writer"),
    CONCURRENT_HASH_MAP_OF_ONE_SIZE("ConcurrentHashMap: get beside put of a present key", "reader", "writer"),
    BIN_MAP("BinMap: get beside put and remove", "reader", "writer"),
    PADDED_BIN_MAP("PaddedBinMap: get beside put and remove", "reader", "writer");

    private final String title;
    private final String first;
    private final String second;

    Setup(String title, String first, String second) {
        this.title = title;
        this.first = first;
        this.second = second;
    }

    String title() {
        return title;
    }

    /** The name of one thread. */
    String first() {
        return first;
    }

    /** The name of the other thread. */
    String second() {
        return second;
    }

    /** Asks the running virtual machine for its layouts. */
    Workload<?> workload() {
        return switch (this) {
            case FIELDS -> CounterWorkloads.fields();
            case SLOTS -> CounterWorkloads.slots();
            case CONCURRENT_HASH_MAP -> MapWorkloads.concurrentHashMap();
            case CONCURRENT_HASH_MAP_OF_ONE_SIZE -> MapWorkloads.concurrentHashMapOfOneSize();
            case BIN_MAP -> MapWorkloads.binMap();
            case PADDED_BIN_MAP -> MapWorkloads.paddedBinMap();
        };
    }
}
