package org.maplitmus.report.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TokenTest {

    @Test
    void pieces_together_are_the_source() {
        String source = "@Actor public void f() { /* a\n b */ s = \"// no \\\" comment\"; } // end";
        assertThat(Token.of(source).stream().map(Token::text).collect(Collectors.joining()))
                .isEqualTo(source);
    }

    @Test
    void comment_marks_within_a_string_are_no_comment() {
        assertThat(Token.of("\"// text\" // comment"))
                .containsExactly(
                        new Token("string", "\"// text\""), new Token("", " "), new Token("comment", "// comment"));
    }

    @Test
    void names_that_contain_a_keyword_are_plain() {
        assertThat(Token.of("newest")).containsExactly(new Token("", "newest"));
    }
}
