package io.gracefulno.letter;

import java.util.List;
import java.util.Optional;

/** Where the sentences come from: a wall, since they lie in files that people edit. */
@FunctionalInterface
public interface Wordings {
    /**
     * The wordings of a part in the order of their file names; empty where a register has none.
     *
     * @param part the folder: a {@link Part} code, or one of {@code times handover card recap note}; of another room with
     *     the room in front, such as {@code pushback/asks_reason}
     */
    List<Wording> of(Register register, String part);

    /** What stands behind a workspace's own, for letters beyond those that its own give; empty where nobody has any. */
    default Optional<Wordings> behind() {
        return Optional.empty();
    }
}
