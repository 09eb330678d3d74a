package io.gracefulno.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.Plenty;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Page;
import io.gracefulno.home.Due;
import io.gracefulno.home.Overview;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.wording.Library;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much Home may show, and what stands out in it. */
class HomeViewTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Plenty PLENTY = new Plenty(new Owner("", "T1", "U1"), NOW);
    private static final HomeView HOME = new HomeView(new Draw(Library.english().screens()));

    private static List<Case> cases(int from, int count, IntFunction<Case> made) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> made.apply(number).unposted(true))
                .toList();
    }

    private static List<Due> due(int count) {
        return cases(0, count, PLENTY::open).stream()
                .map(theCase -> new Due(theCase, Due.Why.UNSENT, NOW, NOW))
                .toList();
    }

    private static Page inTheMidst(List<Case> cases) {
        return new Page(cases, 10, 10_000, Cursor.START, Cursor.START);
    }

    private static View drawn(Overview overview) {
        return HOME.draw(overview, PLENTY.profile(), NOW);
    }

    private static int greens(View view) {
        return view.toString().split("style=primary", -1).length - 1;
    }

    @Test
    void withAllThatMayStandInItThereIsRoomForMore() {
        Overview full = new Overview(
                due(Overview.MOST_DUE),
                inTheMidst(cases(10, Overview.PAGE, PLENTY::open)),
                inTheMidst(cases(0, Overview.PAGE, PLENTY::closed)),
                2,
                Overview.USUAL_MONTHS);

        View view = drawn(full);
        // The ten that a coach's queue takes are left.
        assertThat(view.getBlocks()).hasSizeLessThanOrEqualTo(50);
        assertThat(view.getBlocks()).extracting(LayoutBlock::getBlockId).doesNotHaveDuplicates();
        assertThat(greens(view)).isEqualTo(1);
        assertThat(HOME.modal(full, PLENTY.profile(), NOW).getBlocks()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void whereNothingIsDueNothingStandsOut() {
        Page open = new Page(cases(10, 2, PLENTY::open), 0, 2, Cursor.START, Cursor.START);

        assertThat(greens(drawn(new Overview(List.of(), open, Page.EMPTY, 0, 12))))
                .isZero();
    }

    @Test
    void whereAllIsDoneTheNextOneMayBegin() {
        Page done = new Page(cases(0, 1, PLENTY::closed), 0, 1, Cursor.START, Cursor.START);

        View view = drawn(new Overview(List.of(), Page.EMPTY, done, 0, 24));
        assertThat(greens(view)).isEqualTo(1);
        assertThat(view.toString()).contains("Cases are deleted 24 months after they close.");
    }
}
