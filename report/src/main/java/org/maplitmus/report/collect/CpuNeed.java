package org.maplitmus.report.collect;

/**
 * How many actors a scenario has and how many CPUs they find. On fewer CPUs than actors they take turns more often than
 * they race.
 *
 * @param actors how many threads must run at once
 * @param cpus how many can
 */
public record CpuNeed(int actors, int cpus) {

    /** Whether every actor finds a CPU. */
    public boolean isMet() {
        return actors <= cpus;
    }

    /** Why a scenario whose need is not met did not run. */
    public String refusal() {
        return "needs " + actors + " CPUs, this machine has " + cpus;
    }

    /** What stands beside the verdict of a scenario that ran all the same. */
    public String remark() {
        return "oversubscribed: " + actors + " actors shared " + cpus + " CPUs, with less chance to see a race";
    }
}
