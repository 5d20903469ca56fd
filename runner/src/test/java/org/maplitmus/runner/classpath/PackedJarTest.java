package org.maplitmus.runner.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PackedJarTest {

    @Test
    void whatTheProgramHasPackedIsUnpackedOnce() throws IOException {
        PackedJar sample = new PackedJar("sample");

        assertThat(sample.unpacked())
                .hasValueSatisfying(file -> assertThat(file).hasContent("packed"));
        assertThat(sample.unpacked()).isEqualTo(sample.unpacked());
    }

    @Test
    void whatIsNotPackedIsOnTheClassPathAnyway() throws IOException {
        assertThat(PackedJar.JNA.isThere()).isFalse();
        assertThat(PackedJar.JNA.unpacked()).isEmpty();
        assertThat(ForkClassPath.with("a.jar", PackedJar.JNA)).isEqualTo("a.jar");
    }
}
