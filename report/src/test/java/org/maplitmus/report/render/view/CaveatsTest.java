package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.render.SampleRun;
import org.maplitmus.report.render.view.Caveats.Caveat;

final class CaveatsTest {

    private static final List<Caveat> CAVEATS = Caveats.of(SampleRun.full());

    @Test
    void interruption_comes_first() {
        assertThat(CAVEATS.get(0).title()).isEqualTo("The run was interrupted");
    }

    @Test
    void x86_is_said_to_hide_reorderings() {
        assertThat(caveat("x86 hides most reorderings").sentence()).contains("amd64");
    }

    @Test
    void cells_that_need_more_cpus_are_listed() {
        assertThat(caveat("Too few CPUs").sentence()).contains("2 CPUs");
        assertThat(caveat("Too few CPUs").items()).hasSize(4).allMatch(cell -> cell.startsWith("ATO-02@"));
    }

    @Test
    void other_cells_without_verdict_are_listed_by_reason() {
        assertThat(caveat("No verdict").items())
                .containsExactly(
                        "out of budget: VIS-02@CopyOnWriteDirectoryMap<K, V>",
                        "the actors met in only 4,207 of 41,207 samples; a verdict takes 5,000: VIS-02@GoSwissMap",
                        "its fork crashed: ATO-01@GoSwissMap");
    }

    @Test
    void quiet_cells_and_configurations_left_out_are_named() {
        assertThat(caveat("Quiet is not safe").items()).containsExactly("VIS-01@GoSwissMap", "VIS-02@HashMap");
        assertThat(caveat("Configurations left out").items()).containsExactly("25-tiered-int");
    }

    @Test
    void trial_is_not_cut_short_by_configurations_that_have_no_turn_for_it() {
        assertThat(CAVEATS).extracting(Caveat::title).contains("Configurations cut short");
        assertThat(Caveats.of(SampleRun.trial())).extracting(Caveat::title).doesNotContain("Configurations cut short");
    }

    private static Caveat caveat(String title) {
        return CAVEATS.stream()
                .filter(caveat -> caveat.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
