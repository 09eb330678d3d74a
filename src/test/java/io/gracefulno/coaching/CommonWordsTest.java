package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.wording.Library;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonWordsTest {
    private static final Library LIBRARY = Library.english();

    @Test
    void eachStandsThereOnceInLowerCase() {
        List<String> words = LIBRARY.lines("common").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();

        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(2000).allMatch(word -> word.matches("[a-z]+"));
    }

    @Test
    void namesThatAreWordsAreAmongThemAndOthersAreNot() {
        assertThat(LIBRARY.commonWords())
                .contains("indeed", "target", "next", "square", "apple", "match", "stripe", "robotics")
                .contains("will", "mark", "grace", "may", "hope", "interview", "role")
                .doesNotContain("dan", "ann", "smith", "google", "arc");
    }
}
