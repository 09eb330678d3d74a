package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Owner;
import io.gracefulno.home.Overview;
import io.gracefulno.home.slack.HomeView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Home for somebody with 10,000 open cases and as many closed ones. */
@SuppressWarnings("NullAway.Init")
class BigPersonTest {
    private static final int MANY = 10_000;
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Owner BIG = new Owner("", "T0ONE", "U0BIG");
    private static final Draw DRAW = new Draw(Library.english().screens());

    private static Plenty plenty;
    private static Store store;

    @BeforeAll
    static void fill(@TempDir Path data) {
        store = Store.embedded(data, Clock.fixed(NOW, ZoneOffset.UTC));
        plenty = new Plenty(BIG, NOW);
        plenty.keep(store, MANY, plenty::open);
        plenty.keep(store, MANY, plenty::closed);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Overview overview(HomeTab tab) {
        return store.transact(tx ->
                Overview.of(tab, Overview.USUAL_MONTHS, NOW, plenty.profile().zone(), tx));
    }

    private static View home(Overview overview) {
        return new HomeView(DRAW).draw(overview, plenty.profile(), NOW);
    }

    private static List<String> headers(View home) {
        return home.getBlocks().stream()
                .filter(HeaderBlock.class::isInstance)
                .map(block -> ((HeaderBlock) block).getText().getText())
                .toList();
    }

    @Test
    void homeHoldsAPageOfEachListAndCountsThemAll() {
        View home = home(overview(HomeTab.opened(BIG, NOW)));

        assertThat(headers(home)).containsExactly("Due now", "Open · 9995", "Closed");
        assertThat(home.toString()).contains("More: 11 to 20 of 9995", "Older: 3 to 12 of 10000");
        assertThat(home.getBlocks()).hasSizeLessThanOrEqualTo(60);
        assertThat(home.getBlocks()).extracting(LayoutBlock::getBlockId).doesNotHaveDuplicates();
    }

    @Test
    void furtherOnTheFiguresStayTrue() {
        HomeTab tab = HomeTab.opened(BIG, NOW);
        Set<String> seen = new HashSet<>();
        for (int page = 0; page < 40; page++) {
            Overview overview = overview(tab);
            overview.open()
                    .cases()
                    .forEach(theCase -> assertThat(seen.add(theCase.id())).isTrue());
            overview.done()
                    .cases()
                    .forEach(theCase -> assertThat(seen.add(theCase.id())).isTrue());
            assertThat(home(overview).getBlocks()).hasSizeLessThanOrEqualTo(60);
            tab = tab.turnedOpen(overview.open().end(), NOW)
                    .turnedClosed(overview.done().end(), NOW);
        }

        assertThat(headers(home(overview(tab))))
                .containsExactly("Due now", "Open · 401 to 410 of 9995", "Closed · 393 to 402 of 10000");
    }
}
