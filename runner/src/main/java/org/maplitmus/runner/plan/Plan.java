package org.maplitmus.runner.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.sample.Orders;
import org.maplitmus.runner.sample.Orders.Deadlines;
import org.maplitmus.runner.sample.Orders.Enough;
import org.maplitmus.runner.sample.Orders.Turn;

/**
 * What to run with a budget: which cells, in which configurations, and for how long.
 *
 * <p>If the budget does not hold all cells with the shortest slice that the profile allows, the essential ones come
 * first, then subject by subject as many as fit. The most telling configurations come first. As many are taken as the
 * budget holds with slices that are not shorter than that; then the slices grow to fill it. Weakened twins are run
 * beside the subjects if there is room for them at all.
 *
 * @param request what it is a plan for
 * @param configurations the ones that fit, in order
 * @param leftOut the ones that do not
 * @param subjects the subjects' cells that this machine has enough CPUs for and the budget has room for
 * @param spare those that it has no room for; they have their turn if the others take less time than expected
 * @param controls the cells of weakened twins; empty if the budget has no room for them
 * @param sliceMillis how long to sample a subject's cell in one configuration
 */
public record Plan(
        Request request,
        List<Configuration> configurations,
        List<Configuration> leftOut,
        List<Batch> subjects,
        List<Batch> spare,
        List<Batch> controls,
        long sliceMillis) {

    /** How long a fork takes until its first cell on an idle machine; measured on 2 cores, as the following. */
    public static final double FORK_SECONDS = 0.8;

    /* What a cell costs beyond its slice, a trial, a twin until caught. */
    private static final double CELL_SECONDS = 0.04;
    private static final double TRIAL_SECONDS = 0.2;
    private static final double TWIN_SECONDS = 0.4;

    /** The share of the budget that is planned; the rest is for cells below the aim and for the report. */
    private static final double PLANNED_SHARE = 0.85;

    /** The share of the time for the hardware that the first leg leaves, where time is short, to those behind it. */
    private static final double KEPT_SHARE = 0.2;

    /** With slices that are so many times as long as the shortest useful one, there is time for two configurations. */
    private static final int ROOMY_SLICES = 2;

    /** How long a cell below the aim is sampled at most. */
    private static final long AIM_LIMIT_MILLIS = 5_000;

    /** How long a weakened twin is sampled at most in one configuration, beside the subjects. */
    private static final long TWIN_LIMIT_MILLIS = 4_000;

    /** The same where many rounds follow: what takes a lucky stress seed comes sooner with more of them. */
    private static final long TWIN_TURN_MILLIS = 1_200;

    /** How often a cell that is left once it is refuted is looked at. */
    private static final long LOOK_MILLIS = 100;

    /** Plans {@code request} for a machine with {@code cpus} processors. */
    public static Plan of(Request request, int cpus) {
        int threads = request.terms().oversubscribe() ? Integer.MAX_VALUE : cpus;
        Priority priority = Priority.of(request.cells());
        List<Batch> essential = Batch.of(priority.essential(), threads, false);
        List<Batch> further = Batch.of(priority.further(), threads, false);
        int fitting = fitting(request, essential, further);
        List<Batch> subjects = Stream.concat(
                        essential.stream(), further.stream().limit(fitting))
                .toList();
        List<Batch> spare = further.subList(fitting, further.size());
        List<Batch> controls = Batch.of(request.controls(), threads, true);
        if (!spare.isEmpty()) {
            return of(request, least(request), subjects, spare, List.of());
        }
        OptionalInt withControls = taken(request, subjects, controls);
        return withControls.isPresent()
                ? of(request, withControls.getAsInt(), subjects, spare, controls)
                : of(request, taken(request, subjects, List.of()).orElse(least(request)), subjects, spare, List.of());
    }

    private static Plan of(Request request, int taken, List<Batch> subjects, List<Batch> spare, List<Batch> controls) {
        List<Configuration> all = Configurations.of(request.terms()).toList();
        long slice = Math.min(
                request.terms().profile().longestSlice().toMillis(), slice(request, taken, subjects, controls));
        return new Plan(
                request,
                all.subList(0, taken),
                all.subList(taken, all.size()),
                subjects,
                spare,
                controls,
                Math.max(1, slice));
    }

    /** How many of the {@code further} batches fit behind the essential ones with the shortest slice. */
    private static int fitting(Request request, List<Batch> essential, List<Batch> further) {
        if (!request.terms().profile().leavesOut()) {
            return further.size();
        }
        return IntStream.iterate(further.size(), n -> n > 0, n -> n - 1)
                .filter(n -> slice(
                                request,
                                least(request),
                                Stream.concat(
                                                essential.stream(),
                                                further.stream().limit(n))
                                        .toList(),
                                List.of())
                        >= request.terms().profile().shortestSlice().toMillis())
                .findFirst()
                .orElse(0);
    }

    /** Every configuration of the request, as reports list them. */
    public List<Session.Configuration> described() {
        return Stream.concat(
                        configurations.stream().map(configuration -> configuration.described(true)),
                        leftOut.stream().map(configuration -> configuration.described(false)))
                .toList();
    }

    /** The subjects first, then the spare ones, then the weakened twins. */
    public List<Batch> batches() {
        return Stream.of(subjects, spare, controls).flatMap(List::stream).toList();
    }

    /** The ids of the cells that run only if the others take less time than expected. */
    public Set<String> spareCells() {
        return spare.stream()
                .flatMap(batch -> batch.cells().stream())
                .map(CellModel::id)
                .collect(Collectors.toSet());
    }

    /**
     * How many results there will be if nothing fails, nothing is cut short and every twin is caught at its first try.
     */
    public int results() {
        int rounds = request.terms().profile().untilBroken() ? 1 : configurations.size();
        int concurrent = Batch.cells(Batch.concurrent(subjects));
        int trials = Batch.cells(subjects) - concurrent;
        return rounds * concurrent + Math.min(rounds, least(request)) * trials + Batch.cells(controls);
    }

    /**
     * How many of them are among {@code seen}: a twin counts once however often it is tried, another cell once in a
     * configuration, a spare cell never.
     */
    public int results(List<Observation> seen) {
        Set<String> tried = ids(this::untilBroken);
        Set<String> sampled = ids(batch -> !untilBroken(batch));
        long once = seen.stream()
                .map(Observation::cell)
                .filter(tried::contains)
                .distinct()
                .count();
        return Math.toIntExact(once
                + seen.stream()
                        .filter(result -> sampled.contains(result.cell()))
                        .map(result -> result.configuration() + " " + result.cell())
                        .distinct()
                        .count());
    }

    private Set<String> ids(Predicate<Batch> which) {
        return Stream.concat(subjects.stream(), controls.stream())
                .filter(which)
                .flatMap(batch -> batch.cells().stream())
                .map(CellModel::id)
                .collect(Collectors.toSet());
    }

    /** Whether {@code configuration} is the first of its installation. */
    public boolean isFirst(Configuration configuration) {
        return configurations.indexOf(configuration) < least(request);
    }

    /** Whether {@code cell} has a turn in {@code configuration}: how the code is compiled means nothing to a trial. */
    public boolean runs(Configuration configuration, CellModel cell) {
        return !Batch.isTrial(cell) || isFirst(configuration);
    }

    /**
     * How a fork samples the cells of {@code batch}.
     *
     * @param aim how many samples that were met are enough for a cell in a first configuration
     * @param allowance how long it may take to bring its cells to the aim, in seconds
     */
    public Orders orders(Configuration configuration, Batch batch, Path rawFolder, long aim, double allowance) {
        boolean toAim = isFirst(configuration) && request.terms().profile().reachesAim();
        boolean hasty = toAim && request.terms().profile().isHasty();
        long limit = untilBroken(batch) ? twinLimitMillis() : toAim ? AIM_LIMIT_MILLIS : 0;
        long patience = request.terms().patience().toMillis();
        return untilBroken(batch)
                ? Orders.into(
                        rawFolder,
                        new Turn(LOOK_MILLIS, Math.max(sliceMillis, limit)),
                        new Enough(Long.MAX_VALUE, true),
                        new Deadlines(Long.MAX_VALUE, patience))
                : Orders.into(
                                rawFolder,
                                new Turn(leastMillis(), Math.max(sliceMillis, limit)),
                                new Enough(toAim ? aim : 0, hasty, Judge.LEAST),
                                new Deadlines((long) (allowance * 1e3), patience))
                        .withKeys(request.terms().profile().keys(configuration.stressSeed()));
    }

    /** How long a cell is sampled at least: where time is short, what one cell does not need is for the others. */
    private long leastMillis() {
        return isTight()
                ? Math.min(
                        sliceMillis, request.terms().profile().shortestSlice().toMillis())
                : sliceMillis;
    }

    private long twinLimitMillis() {
        return request.terms().profile().untilBroken() ? TWIN_TURN_MILLIS : TWIN_LIMIT_MILLIS;
    }

    /** The first leg, over all cells: where time is short, it leaves a cell with as few samples as make a verdict. */
    public Leg firstLeg() {
        long aim = request.terms().profile().aim();
        return isTight()
                ? new Leg(
                        batches(),
                        Math.min(aim, Judge.LEAST),
                        request.terms().hardwareTime().toMillis() / 1e3 * KEPT_SHARE)
                : new Leg(batches(), aim, 0);
    }

    /**
     * The samples that were met which the legs behind the first aim at, leg by leg; none if there is no further leg.
     */
    public List<Long> furtherAims() {
        Stream<Long> aims = request.terms().profile().isBrief()
                ? Stream.of(Judge.LEAST)
                : Stream.of(Judge.LEAST, request.terms().profile().aim());
        return isTight() ? aims.toList() : List.of();
    }

    /**
     * A leg behind the first, over {@code which} of the subjects' cells, that aims at {@code aim} samples that were
     * met.
     */
    public Leg furtherLeg(long aim, Predicate<CellModel> which) {
        List<Batch> all = Stream.concat(subjects.stream(), spare.stream()).toList();
        return new Leg(Batch.of(all, which), aim, 0);
    }

    /** Whether time is short: then each cell has a thin verdict before one has a better. */
    private boolean isTight() {
        Profile profile = request.terms().profile();
        boolean once = profile.isHasty() && configurations.size() == least(request);
        long roomy = profile.shortestSlice().toMillis() * (once ? ROOMY_SLICES : 1);
        boolean isShort = profile.leavesOut() && (!spare.isEmpty() || sliceMillis < roomy);
        return profile.isBrief() || isShort;
    }

    /** Whether the cells of {@code batch} are left as soon as they are refuted. */
    public boolean untilBroken(Batch batch) {
        return batch.control() || request.terms().profile().untilBroken();
    }

    /** The expected length of a fork that runs {@code cells} of a subject, in seconds. */
    public double forkSeconds(List<CellModel> cells) {
        return FORK_SECONDS
                + cells.stream()
                        .mapToDouble(cell -> Batch.isTrial(cell) ? TRIAL_SECONDS : CELL_SECONDS + sliceMillis / 1e3)
                        .sum();
    }

    /** The expected length of a fork that runs {@code batch} in {@code configuration}, in seconds. */
    public double expectedSeconds(Configuration configuration, Batch batch) {
        return batch.control()
                ? FORK_SECONDS + batch.cells().size() * TWIN_SECONDS
                : forkSeconds(batch.cells().stream()
                        .filter(cell -> runs(configuration, cell))
                        .toList());
    }

    /**
     * How long all subjects take on each installation with the shortest useful slice, in seconds, on an idle machine.
     */
    public double leastSeconds() {
        double slice = request.terms().profile().shortestSlice().toMillis() / 1e3;
        List<Batch> concurrent = Batch.concurrent(subjects);
        return least(request)
                * (trialSeconds(subjects)
                        + concurrent.size() * FORK_SECONDS
                        + Batch.cells(concurrent) * (CELL_SECONDS + slice));
    }

    /** Whether {@code batch} runs in {@code configuration} whatever is left of the budget. */
    public boolean isEssential(Configuration configuration, Batch batch) {
        return isFirst(configuration) && !spare.contains(batch);
    }

    /** Every installation gets one configuration, whatever the budget. */
    private static int least(Request request) {
        return request.terms().jdks().size();
    }

    /** All, if cells are left once they are broken: few are left for the later ones. */
    private static OptionalInt taken(Request request, List<Batch> subjects, List<Batch> controls) {
        int all = request.terms().profile().goesOn()
                ? Math.toIntExact(Configurations.of(request.terms()).count())
                : least(request);
        if (request.terms().profile().untilBroken()) {
            return OptionalInt.of(all);
        }
        return IntStream.iterate(all, n -> n >= least(request), n -> n - 1)
                .filter(n -> slice(request, n, subjects, controls)
                        >= request.terms().profile().shortestSlice().toMillis())
                .findFirst();
    }

    /** What the trials of {@code subjects} cost: time, and forks of their own where there is nothing else to run. */
    private static double trialSeconds(List<Batch> subjects) {
        List<Batch> concurrent = Batch.concurrent(subjects);
        return (Batch.cells(subjects) - Batch.cells(concurrent)) * TRIAL_SECONDS
                + (subjects.size() - concurrent.size()) * FORK_SECONDS;
    }

    /**
     * The slice, in milliseconds, with which {@code configurations} configurations fill the budget; may be negative.
     */
    private static long slice(Request request, int configurations, List<Batch> subjects, List<Batch> controls) {
        double budget = request.terms().hardwareTime().toMillis() / 1e3 * PLANNED_SHARE;
        double forTwins = controls.size() * FORK_SECONDS + Batch.cells(controls) * TWIN_SECONDS;
        double forTrials = least(request) * trialSeconds(subjects);
        List<Batch> concurrent = Batch.concurrent(subjects);
        double perPass = (budget - forTwins - forTrials) / configurations - concurrent.size() * FORK_SECONDS;
        return (long) ((perPass / Math.max(1, Batch.cells(concurrent)) - CELL_SECONDS) * 1e3);
    }
}
