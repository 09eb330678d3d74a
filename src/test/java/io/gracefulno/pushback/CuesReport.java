package io.gracefulno.pushback;

import io.gracefulno.pushback.Replies.Reply;
import io.gracefulno.wording.Library;
import java.util.List;

/** Prints how far the cues alone get on the development part. */
final class CuesReport {
    private CuesReport() {}

    public static void main(String[] args) {
        Reader reader = new Reader(Library.english().cues());
        List<Reply> replies = Replies.development();
        List<Reading> readings =
                replies.stream().map(reply -> reader.read(reply.text())).toList();
        System.out.println(Figures.of(replies, readings));
        System.out.println(Figures.confusion(replies, readings));
    }
}
