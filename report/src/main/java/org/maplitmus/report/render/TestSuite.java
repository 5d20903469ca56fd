package org.maplitmus.report.render;

import java.util.List;
import org.maplitmus.report.render.TestCase.Mark;

/**
 * Cases that are reported together.
 *
 * @param name the family of their guarantees, teeth or forks
 * @param cases the cases
 */
record TestSuite(String name, List<TestCase> cases) {

    long count(Mark mark) {
        return cases.stream().filter(test -> test.mark() == mark).count();
    }

    double seconds() {
        return cases.stream().mapToDouble(TestCase::seconds).sum();
    }
}
