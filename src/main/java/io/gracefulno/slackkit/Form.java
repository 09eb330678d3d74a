package io.gracefulno.slackkit;

import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the inputs of a view, by field, whatever their generation. */
public final class Form {
    /** Slack takes moments of ten digits only, in seconds since 1970. */
    private static final int BEFORE_ANY_MOMENT = 1_000_000_000;

    private static final Pattern USER = Pattern.compile("[A-Z0-9]{1,32}");

    private final Map<String, ViewState.Value> values = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();

    public Form(@Nullable ViewState state) {
        if (state != null && state.getValues() != null) {
            state.getValues().forEach(this::addBlock);
        }
    }

    private void addBlock(String blockId, @Nullable Map<String, ViewState.Value> elements) {
        if (elements == null) {
            return;
        }
        elements.forEach((field, value) -> {
            if (value != null) {
                values.put(field, value);
                blocks.put(field, blockId);
            }
        });
    }

    /** The same form without the characters that can't be sent. */
    Form printable() {
        Form printable = new Form(null);
        printable.blocks.putAll(blocks);
        values.forEach((field, value) -> printable.values.put(field, printable(value)));
        return printable;
    }

    private static ViewState.Value printable(ViewState.Value value) {
        if (value.getValue() == null || !Unprintable.isIn(value.getValue())) {
            return value;
        }
        ViewState.Value clean = new ViewState.Value();
        clean.setType(value.getType());
        clean.setValue(Unprintable.removed(value.getValue()));
        return clean;
    }

    /** The block_ids of the texts with characters that can't be sent. */
    List<String> unprintable() {
        return values.keySet().stream()
                .filter(field -> Unprintable.isIn(text(field)))
                .map(this::block)
                .distinct()
                .toList();
    }

    /** Whether the view had this field at all. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What was typed, or the empty string. */
    public String text(String field) {
        ViewState.Value value = values.get(field);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }

    /** The value of the chosen option. */
    public Optional<String> choice(String field) {
        ViewState.Value value = values.get(field);
        return value == null || value.getSelectedOption() == null
                ? Optional.empty()
                : Optional.ofNullable(value.getSelectedOption().getValue());
    }

    /** The chosen option as one of ours, whose names in lower case are the options' values; a value that isn't is none. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> ours) {
        return choice(field).flatMap(value -> Code.read(value, ours));
    }

    /** The ticked options as ours, whose names in lower case are the options' values; values that aren't are left out. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> ours) {
        Set<String> ticked = values(field);
        return Stream.of(ours.getEnumConstants())
                .filter(one -> ticked.contains(Code.of(one)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The values of the ticked or chosen options, as they came: nobody has looked whether they are ours. */
    public Set<String> values(String field) {
        ViewState.Value value = values.get(field);
        return value == null || value.getSelectedOptions() == null
                ? Set.of()
                : value.getSelectedOptions().stream()
                        .filter(Objects::nonNull)
                        .map(ViewState.SelectedOption::getValue)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The ids of the people chosen, each once, in the order they were chosen in; whether they exist nobody has looked.
     */
    public List<String> users(String field) {
        ViewState.Value value = values.get(field);
        if (value == null) {
            return List.of();
        }
        Stream<@Nullable String> one = Stream.of(value.getSelectedUser());
        List<@Nullable String> several = value.getSelectedUsers() == null ? List.of() : value.getSelectedUsers();
        return Stream.concat(one, several.stream())
                .filter(Objects::nonNull)
                .filter(user -> USER.matcher(user).matches())
                .distinct()
                .toList();
    }

    /** The picked day; empty if none is, or if it is no day. */
    public Optional<LocalDate> date(String field) {
        ViewState.Value value = values.get(field);
        if (value == null || value.getSelectedDate() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.getSelectedDate()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public boolean isTicked(String field) {
        ViewState.Value value = values.get(field);
        return value != null
                && value.getSelectedOptions() != null
                && !value.getSelectedOptions().isEmpty();
    }

    /** The picked moment; empty if none is, or if Slack couldn't show it again. */
    public Optional<Instant> dateTime(String field) {
        ViewState.Value value = values.get(field);
        Integer seconds = value == null ? null : value.getSelectedDateTime();
        return Optional.ofNullable(seconds)
                .filter(picked -> picked > BEFORE_ANY_MOMENT)
                .map(Instant::ofEpochSecond);
    }

    /** The block_id to hang a field error on. */
    public String block(String field) {
        return blocks.getOrDefault(field, field);
    }

    /** The block_id of the input that matters most, for an error that belongs to none: a long text, else any. */
    public Optional<String> main() {
        return Optional.ofNullable(blocks.entrySet().stream()
                .filter(field -> field.getKey().endsWith(".body"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> blocks.values().stream().sorted().findFirst().orElse(null)));
    }
}
