package org.maplitmus.maps.detection;

/** Sees nothing. */
final class NoDetector extends Detector {

    NoDetector(String map) {
        super(map, Detection.OFF);
    }

    @Override
    public long enterRead(Operation operation) {
        return 0;
    }

    @Override
    public void exitRead(long stamp, Operation operation) {}

    @Override
    public void lookBeforeWrite(Operation operation) {}

    @Override
    public long enterWrite(Operation operation) {
        return 0;
    }

    @Override
    public void exitWrite(long stamp, Operation operation) {}

    @Override
    public void abandonWrite(long stamp) {}

    @Override
    public void abandonRead(long stamp) {}

    @Override
    public boolean coversAll() {
        return false;
    }
}
