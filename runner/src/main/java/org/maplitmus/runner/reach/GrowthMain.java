package org.maplitmus.runner.reach;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.TableGrowth;
import org.maplitmus.runner.alone.SubjectMaker;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * The program that looks into one map after the other, in a process of its own.
 *
 * <p>Its arguments are the number of entries above which growth is looked for, and how many growths are. Each line of
 * standard input is a subject and the Java expression of its factory. It answers each with a line on standard output
 * before it reads the next, and ends with standard input. What the maps print goes to standard error.
 */
public final class GrowthMain {

    /** How a line begins that holds an answer. */
    static final String MARK = "@growth ";

    private static final ObjectMapper JSON = new ObjectMapper();

    private GrowthMain() {}

    /** Answers each line. */
    public static void main(String[] arguments) throws IOException {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ParentWatch.begin();
        int above = Integer.parseInt(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            String[] words = question.split("\t", 2);
            TableGrowth found = new GrowthSearch(words[0], new SubjectMaker(words[1])::make, above, times).found();
            parent.print("\n" + MARK + JSON.writeValueAsString(found) + "\n");
            parent.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    /** A question about {@code subject}. */
    static String question(SubjectModel subject) {
        return subject.name() + "\t" + subject.factory() + "\n";
    }

    /** The answer in {@code line}. */
    static TableGrowth answer(String line) throws IOException {
        return JSON.readValue(line.substring(MARK.length()), TableGrowth.class);
    }
}
