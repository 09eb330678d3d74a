package io.gracefulno.playground;

import java.time.Clock;

/** What the person's side and the app's side of the playground share. */
record Parts(
        Team team,
        Ids ids,
        Board board,
        Triggers triggers,
        ResponseUrls responseUrls,
        ViewShape shape,
        Notices notices,
        Conversation conversation,
        Uploads uploads,
        String legacyToken) {
    /** @param baseUrl where the playground is, with the closing slash */
    static Parts of(Team team, String baseUrl, Clock clock) {
        Ids ids = new Ids(clock);
        Board board = new Board();
        ViewShape shape = new ViewShape(team, ids);
        Notices notices = new Notices(board, ids);
        return new Parts(
                team,
                ids,
                board,
                new Triggers(ids, clock),
                new ResponseUrls(ids, clock),
                shape,
                notices,
                new Conversation(team, board, ids, shape, notices, clock),
                new Uploads(ids, baseUrl + Routes.FILES),
                ids.secret());
    }
}
