package org.maplitmus.weak.load;

import java.util.Random;

/** What rewritten code has in the place of ThreadLocalRandom: the same numbers in each execution. */
public final class RandomStandIn extends Random {

    private static final long serialVersionUID = 1L;
    private static final RandomStandIn ONLY = new RandomStandIn();
    private static final int GOLDEN = 0x9e3779b9;

    private static final Probes PROBES = new Probes() {
        @Override
        public int getThreadLocalRandomProbe() {
            return getProbe();
        }

        @Override
        public int advanceThreadLocalRandomProbe(int probe) {
            return advanceProbe(probe);
        }

        @Override
        public void localInit() {
            RandomStandIn.localInit();
        }

        @Override
        public int nextSecondarySeed() {
            return RandomStandIn.nextSecondarySeed();
        }
    };

    private RandomStandIn() {}

    /** That of the thread that runs. */
    public static RandomStandIn current() {
        return ONLY;
    }

    /** As of the class of the JDK that hands out what others may not see. */
    public static Probes getJavaUtilConcurrentTLRAccess() {
        return PROBES;
    }

    /** The probe of the actor that runs. */
    public static int getProbe() {
        Actor actor = Actor.running();
        return actor == null ? 0 : actor.probe();
    }

    /** Gives the actor that runs a probe. */
    public static void localInit() {
        Actor actor = Actor.running();
        if (actor != null && actor.probe() == 0) {
            actor.probe(GOLDEN * (actor.view().thread() + 1));
        }
    }

    /** Another probe for the actor that runs. */
    public static int advanceProbe(int probe) {
        int once = probe ^ (probe << 13);
        int twice = once ^ (once >>> 17);
        int next = twice ^ (twice << 5);
        Actor actor = Actor.running();
        if (actor != null) {
            actor.probe(next);
        }
        return next;
    }

    /** A number. */
    public static int nextSecondarySeed() {
        return GOLDEN;
    }

    @Override
    protected int next(int bits) {
        return Stage.current().random().nextInt() >>> (Integer.SIZE - bits);
    }
}
