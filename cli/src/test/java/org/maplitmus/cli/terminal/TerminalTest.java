package org.maplitmus.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aDumbTerminalIsToldByItsType() {
        assertThat(Terminal.isDumb("dumb")).isTrue();
        assertThat(Terminal.isDumb("xterm-256color")).isFalse();
        assertThat(Terminal.isDumb(null)).isFalse();
    }
}
