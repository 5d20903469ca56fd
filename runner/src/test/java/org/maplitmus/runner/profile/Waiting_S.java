package org.maplitmus.runner.profile;

/** Forwards to the scenario as a generated cell does, and does something of its own. */
final class Waiting_S extends Waiting {

    @Override
    void parker() {
        super.parker();
    }

    @Override
    void anonymous() {
        super.anonymous();
    }

    @Override
    void notified() {
        super.notified();
    }

    void arbiter() {
        super.parker();
    }
}
