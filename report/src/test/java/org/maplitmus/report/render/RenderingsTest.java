package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.report.compare.History;

final class RenderingsTest {

    @Test
    void folder_holds_the_four_files_and_nothing_else(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("new/run");
        Renderings.write(SampleRun.full(), History.NONE, folder);
        Renderings.write(SampleRun.onlyTwins(), History.NONE, folder);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("run.json", "index.html", "junit.xml", "summary.md");
        assertThat(RunJson.read(folder.resolve("run.json"))).isEqualTo(SampleRun.onlyTwins());
    }

    @Test
    void page_links_the_layouts_page_where_there_is_one(@TempDir Path folder) throws IOException {
        Renderings.write(SampleRun.full(), History.NONE, folder);
        assertThat(folder.resolve("index.html")).content().doesNotContain("layouts.html");

        Files.createFile(folder.resolve(Renderings.LAYOUTS));
        Renderings.write(SampleRun.full(), History.NONE, folder);
        assertThat(folder.resolve("index.html")).content().contains("<a href=\"layouts.html\">");
    }

    @Test
    void page_knows_the_explanations_beside_it(@TempDir Path folder) throws IOException {
        Renderings.write(SampleRun.full(), History.NONE, folder);
        assertThat(evidence(folder))
                .contains("\"explainer\":\"./run-stress.sh explain results/2026-11-23T06-48-02Z/VIS-01@HashMap\"")
                .doesNotContain("explained");

        Files.createFile(Files.createDirectory(folder.resolve("explanations")).resolve("VIS-01@HashMap.txt"));
        Renderings.write(SampleRun.full(), History.NONE, folder);
        assertThat(evidence(folder)).contains("\"explained\":\"VIS-01@HashMap\"");
    }

    private static String evidence(Path folder) throws IOException {
        Matcher packed = Pattern.compile("id=\"evidence\"[^>]*>([^<]+)<")
                .matcher(Files.readString(folder.resolve("index.html")));
        assertThat(packed.find()).isTrue();
        byte[] bytes = Base64.getDecoder().decode(packed.group(1).strip());
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void failed_write_leaves_no_draft(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("index.html/occupied"));
        assertThatThrownBy(() -> Renderings.write(SampleRun.full(), History.NONE, folder))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("run.json", "index.html");
    }
}
