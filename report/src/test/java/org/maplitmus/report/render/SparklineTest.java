package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.compare.Night;
import org.maplitmus.report.compare.Share;
import org.maplitmus.report.judge.Run;
import org.w3c.dom.Element;

final class SparklineTest {

    private static final Pattern SPARK = Pattern.compile("<svg class=\"spark\".*?</svg>");
    private static final Run RUN = SampleRun.full();
    private static final Night LAST = Night.of(RUN);

    @Test
    void three_runs_make_a_line_of_every_cell_that_was_seen_refuted() throws Exception {
        List<String> sparks = sparks(History.of(LAST, List.of(earlier(1, 2), earlier(2, 0))));

        assertThat(sparks).hasSize(5);
        Element svg = parsed(sparks.get(0));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("per million samples, 21 Nov 2026 to 23 Nov 2026: 0, 13, 6");
        Element line = (Element) svg.getElementsByTagName("polyline").item(0);
        assertThat(line.getAttribute("points")).isEqualTo("0,12 30,0 60,6");
    }

    @Test
    void two_runs_make_none() {
        assertThat(sparks(History.of(LAST, List.of(earlier(1, 2))))).isEmpty();
        assertThat(SpecPage.of(RUN)).doesNotContain("<svg class=\"spark\"", "A small line beside a count");
    }

    @Test
    void twenty_runs_of_the_whole_catalogue_leave_the_page_below_two_megabytes() {
        Run big = BigRun.run();
        Night last = Night.of(big);
        List<Night> earlier = IntStream.range(1, 20)
                .mapToObj(days -> earlier(last, days, days))
                .toList();

        String page = SpecPage.of(big, History.of(last, earlier), Beside.NOTHING);

        assertThat(sparks(page)).hasSizeGreaterThan(500);
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
    }

    private static Night earlier(int days, int times) {
        return earlier(LAST, days, times);
    }

    private static Night earlier(Night last, int days, int times) {
        return new Night(
                "night-" + days,
                last.started().minus(Duration.ofDays(days)),
                last.profile(),
                last.machine(),
                last.refuting().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey(),
                                entry -> new Share(
                                        entry.getValue().count() * times,
                                        entry.getValue().samples()))));
    }

    private static List<String> sparks(History history) {
        return sparks(SpecPage.of(RUN, history, Beside.NOTHING));
    }

    private static List<String> sparks(String page) {
        return SPARK.matcher(page).results().map(MatchResult::group).toList();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
