package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.judge.Run;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class JUnitXmlTest {

    @Test
    void suites_of_a_full_run() throws IOException {
        Golden.assertSame("junit.xml", JUnitXml.of(SampleRun.full()));
    }

    @Test
    void every_verdict_ends_its_case_in_its_own_way() throws Exception {
        assertThat(names("/testsuites/testsuite[@name='iteration']/testcase[failure]/@name"))
                .isEqualTo("ITE-01@CopyOnWriteDirectoryMap<K, V>");
        assertThat(names("//testcase[starts-with(@name, 'ATO-02')]/skipped/@message"))
                .isEqualTo("NOT_RUN: needs 3 CPUs, and there are 2");
        assertThat(names("//testcase[@name='VIS-01@HashMap']/skipped/@message")).startsWith("RACED: not promised");
        assertThat(names("//testcase[@name='VIS-02@HashMap']/skipped/@message")).startsWith("QUIET: not promised");
        assertThat(names("//testcase[@name='VIS-01@HashMap']/system-out"))
                .isEqualTo("raced in 48,210,334 samples, 48,210,334 met");
        assertThat(names("//testcase[@name='VIS-02@ConcurrentHashMap']/properties/property[@name='thin']/@value"))
                .isEqualTo("true");
    }

    @Test
    void twin_fails_only_when_it_is_not_caught() throws Exception {
        Run teeth = SampleRun.onlyTwins();

        assertThat(names(teeth, "count(//testsuite[@name='teeth']/testcase)")).isEqualTo("3");
        assertThat(names(teeth, "count(//testsuite[@name='teeth']/testcase[failure])"))
                .isEqualTo("1");
    }

    @Test
    void twin_beside_the_subjects_never_fails() throws Exception {
        assertThat(names("count(//testsuite[@name='teeth']/testcase)")).isEqualTo("3");
        assertThat(names("count(//testsuite[@name='teeth']/testcase[failure])")).isEqualTo("0");
        assertThat(names("//testsuite[@name='teeth']/testcase/skipped/@message"))
                .startsWith("KEPT: a weakened twin beside the subjects was not caught");
    }

    @Test
    void failed_fork_is_an_error_where_no_failed_cell_tells_of_it() throws Exception {
        assertThat(names("count(//error)")).isEqualTo("2");
        assertThat(names("//testsuite[@name='forks']/testcase[1]/error/@message"))
                .isEqualTo("CRASHED: ATO-01@GoSwissMap, exit status 134 (SIGABRT) after 3.1 s");
        assertThat(names("//testsuite[@name='forks']/testcase[2]/error/@message"))
                .isEqualTo("NOT_STARTED: exit status 1 after 0.1 s");
    }

    @Test
    void what_the_judge_lets_pass_is_no_error() throws Exception {
        Run passed = SampleRun.passing();

        assertThat(names(passed, "count(//error)")).isEqualTo("0");
        assertThat(names(passed, "//testcase[@name='ATO-01@GoSwissMap']/skipped/@message"))
                .startsWith("NOT_RUN");
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced() throws Exception {
        assertThat(names("//testsuite[@name='forks']/testcase[1]/error"))
                .contains("\uFFFD[31m# Problematic frame: <none> & ]]> \uFFFD");
    }

    private static String names(String path) throws Exception {
        return names(SampleRun.full(), path);
    }

    private static String names(Run run, String path) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitXml.of(run))));
        return XPathFactory.newInstance().newXPath().evaluate(path, xml);
    }
}
