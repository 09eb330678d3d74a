package io.gracefulno.slackkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.EmailTextInputElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.gracefulno.wording.Screens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Draws blocks. The sentences come from {@link Screens} by the field's own id, so a drawing names each field once:
 * {@code letter.role} finds {@code letter.role.label}, {@code .hint} and {@code .placeholder}.
 */
public final class Draw {
    private static final int TEXT_LIMIT = 3000;
    private static final int OPTION_LIMIT = 74;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");

    private final Screens screens;

    public Draw(Screens screens) {
        this.screens = screens;
    }

    public String say(String id, String... blanks) {
        return screens.say(id, blanks);
    }

    /** A modal whose title, submit and close are {@code id.title}, {@code id.submit}, {@code id.close}. */
    public View modal(String id, String metadata, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(id)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(say(id + ".title"))
                        .build())
                .submit(submit(id))
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(say(id + ".close"))
                        .build())
                .privateMetadata(metadata)
                .notifyOnClose(true)
                .blocks(blocks)
                .build();
    }

    private @Nullable ViewSubmit submit(String id) {
        String sentence = id + ".submit";
        return screens.ids().contains(sentence)
                ? ViewSubmit.builder().type("plain_text").text(say(sentence)).build()
                : null;
    }

    public LayoutBlock section(String blockId, String mrkdwn) {
        return SectionBlock.builder().blockId(blockId).text(markdown(mrkdwn)).build();
    }

    public LayoutBlock section(String blockId, String mrkdwn, BlockElement accessory) {
        return SectionBlock.builder()
                .blockId(blockId)
                .text(markdown(mrkdwn))
                .accessory(accessory)
                .build();
    }

    public LayoutBlock context(String blockId, String mrkdwn) {
        return ContextBlock.builder()
                .blockId(blockId)
                .elements(List.of(markdown(mrkdwn)))
                .build();
    }

    public LayoutBlock header(String blockId, String text) {
        return HeaderBlock.builder()
                .blockId(blockId)
                .text(plain(Fit.to(149, text)))
                .build();
    }

    public LayoutBlock divider(String blockId) {
        return DividerBlock.builder().blockId(blockId).build();
    }

    public LayoutBlock actions(String blockId, List<BlockElement> elements) {
        return ActionsBlock.builder().blockId(blockId).elements(elements).build();
    }

    /** Plain text runs: no markup, mention or link can come alive, and it pastes without decoration. */
    public LayoutBlock plainRuns(String blockId, String text) {
        return RichTextBlock.builder()
                .blockId(blockId)
                .elements(List.of(RichTextSectionElement.builder()
                        .elements(List.of(
                                RichTextSectionElement.Text.builder().text(text).build()))
                        .build()))
                .build();
    }

    /** The same as somebody else's words, which stand out by a bar beside them. */
    public LayoutBlock quoted(String blockId, String text) {
        return RichTextBlock.builder()
                .blockId(blockId)
                .elements(List.of(RichTextQuoteElement.builder()
                        .elements(List.of(
                                RichTextSectionElement.Text.builder().text(text).build()))
                        .build()))
                .build();
    }

    /** An input with the label, hint and placeholder of its field. */
    public InputBlock input(String field, int generation, Need need, BlockElement element) {
        return InputBlock.builder()
                .blockId(FieldId.block(field, generation))
                .label(plain(say(field + ".label")))
                .hint(optional(field + ".hint"))
                .element(element)
                .optional(need == Need.OPTIONAL)
                .dispatchAction(dispatches(element) ? true : null)
                .build();
    }

    /** The same with a hint of its own. */
    public InputBlock input(String field, int generation, Need need, BlockElement element, String hint) {
        InputBlock input = input(field, generation, need, element);
        input.setHint(plain(hint));
        return input;
    }

    /** An input that is read on submit only: nobody hears of a choice in it before. */
    public InputBlock readOnSubmit(String field, int generation, Need need, BlockElement element) {
        InputBlock input = input(field, generation, need, element);
        input.setDispatchAction(false);
        return input;
    }

    /** A required input whose label is put together. */
    public InputBlock labelled(String label, String field, int generation, BlockElement element) {
        return InputBlock.builder()
                .blockId(FieldId.block(field, generation))
                .label(plain(label))
                .element(element)
                .optional(false)
                .dispatchAction(dispatches(element) ? true : null)
                .build();
    }

    private static boolean dispatches(BlockElement element) {
        return element instanceof PlainTextInputElement text
                ? text.getDispatchActionConfig() != null
                : !(element instanceof EmailTextInputElement);
    }

    /** Slack refuses a whole view in which a text is longer than its input takes, so such a text is shortened. */
    public PlainTextInputElement text(String field, String value, int limit) {
        return PlainTextInputElement.builder()
                .actionId(field)
                .initialValue(value.isEmpty() ? null : Fit.to(limit, value))
                .maxLength(limit)
                .placeholder(optional(field + ".placeholder"))
                .build();
    }

    /** A text that is saved while it is typed. */
    public PlainTextInputElement autosaved(String field, String value, int limit, Lines lines) {
        PlainTextInputElement text = text(field, value, limit);
        text.setMultiline(lines == Lines.MANY);
        text.setDispatchActionConfig(DispatchActionConfig.builder()
                .triggerActionsOn(List.of("on_character_entered"))
                .build());
        return text;
    }

    public PlainTextInputElement multiline(String field, String value) {
        return lines(field, value, TEXT_LIMIT);
    }

    /** A text of several lines. */
    public PlainTextInputElement lines(String field, String value, int limit) {
        PlainTextInputElement text = text(field, value, limit);
        text.setMultiline(true);
        return text;
    }

    /** @param value left out while it is no address: a view with half a one in it may be refused as a whole */
    public EmailTextInputElement email(String field, String value) {
        return EmailTextInputElement.builder()
                .actionId(field)
                .initialValue(ADDRESS.matcher(value).matches() ? value : null)
                .placeholder(optional(field + ".placeholder"))
                .build();
    }

    public DatetimePickerElement dateTime(String field, Optional<Instant> value) {
        return DatetimePickerElement.builder()
                .actionId(field)
                .initialDateTime(
                        value.map(at -> Math.toIntExact(at.getEpochSecond())).orElse(null))
                .build();
    }

    /** Options are {@code field.value}; the chosen one is preset. */
    public RadioButtonsElement radio(String field, List<String> values, String chosen) {
        return RadioButtonsElement.builder()
                .actionId(field)
                .options(options(field, values))
                .initialOption(values.contains(chosen) ? option(field, chosen) : null)
                .build();
    }

    /** Options whose words are put together; the chosen one is preset. */
    public RadioButtonsElement radio(String field, List<Choice> choices, Optional<String> chosen) {
        return RadioButtonsElement.builder()
                .actionId(field)
                .options(choices.stream().map(Draw::option).toList())
                .initialOption(choices.stream()
                        .filter(choice -> chosen.equals(Optional.of(choice.value())))
                        .findFirst()
                        .map(Draw::option)
                        .orElse(null))
                .build();
    }

    private static OptionObject option(Choice choice) {
        return OptionObject.builder()
                .text(optionText(choice))
                .value(choice.value())
                .build();
    }

    static PlainTextObject optionText(Choice choice) {
        return plain(Fit.to(OPTION_LIMIT, choice.words()));
    }

    /** Options are {@code options.value}, for fields that share them. */
    public RadioButtonsElement radio(String field, String options, List<String> values, String chosen) {
        return RadioButtonsElement.builder()
                .actionId(field)
                .options(options(options, values))
                .initialOption(values.contains(chosen) ? option(options, chosen) : null)
                .build();
    }

    /** Each option with a line under it, {@code field.value.description}. */
    public RadioButtonsElement described(String field, List<String> values, String chosen) {
        return RadioButtonsElement.builder()
                .actionId(field)
                .options(values.stream()
                        .map(value -> describedOption(field, value))
                        .toList())
                .initialOption(describedOption(field, chosen))
                .build();
    }

    /** Each option with a line under it, all of them put together; the chosen one is preset. */
    public RadioButtonsElement described(String field, List<Described> choices, Optional<String> chosen) {
        return RadioButtonsElement.builder()
                .actionId(field)
                .options(choices.stream().map(Draw::option).toList())
                .initialOption(choices.stream()
                        .filter(choice -> chosen.equals(Optional.of(choice.value())))
                        .findFirst()
                        .map(Draw::option)
                        .orElse(null))
                .build();
    }

    /** The same to be ticked, all of them at first. */
    public CheckboxesElement allTicked(String field, List<Described> choices) {
        List<OptionObject> all = choices.stream().map(Draw::option).toList();
        return CheckboxesElement.builder()
                .actionId(field)
                .options(all)
                .initialOptions(all)
                .build();
    }

    /** The same with these ticked. */
    public CheckboxesElement ticked(String field, List<Described> choices, Set<String> ticked) {
        List<OptionObject> initial = choices.stream()
                .filter(choice -> ticked.contains(choice.value()))
                .map(Draw::option)
                .toList();
        CheckboxesElement all = allTicked(field, choices);
        all.setInitialOptions(initial.isEmpty() ? null : initial);
        return all;
    }

    private static OptionObject option(Described choice) {
        OptionObject option = option(new Choice(choice.value(), choice.words()));
        option.setDescription(
                choice.description().isEmpty() ? null : plain(Fit.to(OPTION_LIMIT, choice.description())));
        return option;
    }

    public StaticSelectElement select(String field, List<String> values, String chosen) {
        return StaticSelectElement.builder()
                .actionId(field)
                .options(options(field, values))
                .initialOption(values.contains(chosen) ? option(field, chosen) : null)
                .build();
    }

    /** Options whose words are put together; the chosen one is preset. */
    public StaticSelectElement select(String field, List<Choice> choices, Optional<String> chosen) {
        List<OptionObject> options = choices.stream().map(Draw::option).toList();
        return StaticSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .options(options)
                .initialOption(options.stream()
                        .filter(option -> chosen.equals(Optional.of(option.getValue())))
                        .findFirst()
                        .orElse(null))
                .build();
    }

    /** Options are {@code options.value}, for fields that share them; nothing is preset. */
    public StaticSelectElement select(String field, String options, List<String> values) {
        return StaticSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .options(options(options, values))
                .build();
    }

    /** @param groups each a group's id, whose label is {@code field.group.id}, and its values */
    public StaticSelectElement grouped(String field, List<Group> groups, Optional<String> chosen) {
        return grouped(field, field, groups, chosen);
    }

    /** The same with options and groups of {@code options}, for fields that share them. */
    public StaticSelectElement grouped(String field, String options, List<Group> groups, Optional<String> chosen) {
        List<OptionGroupObject> drawn = new ArrayList<>();
        for (Group group : groups) {
            drawn.add(OptionGroupObject.builder()
                    .label(plain(say(options + ".group." + group.id())))
                    .options(options(options, group.values()))
                    .build());
        }
        return StaticSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .optionGroups(drawn)
                .initialOption(chosen.map(value -> option(options, value)).orElse(null))
                .build();
    }

    /** The same with one group more before the last, whose options are somebody's own words; without any it isn't there. */
    public StaticSelectElement grouped(String field, List<Group> groups, Choices own, Optional<String> chosen) {
        StaticSelectElement select = grouped(field, groups, Optional.empty());
        List<OptionObject> theirs = own.choices().stream().map(Draw::option).toList();
        if (!theirs.isEmpty()) {
            select.getOptionGroups()
                    .add(
                            groups.size() - 1,
                            OptionGroupObject.builder()
                                    .label(plain(say(field + ".group." + own.id())))
                                    .options(theirs)
                                    .build());
        }
        chosen.ifPresent(value -> select.setInitialOption(theirs.stream()
                .filter(option -> option.getValue().equals(value))
                .findFirst()
                .orElseGet(() -> option(field, value))));
        return select;
    }

    public CheckboxesElement checkbox(String field, boolean ticked) {
        OptionObject yes = option(field, "true");
        return CheckboxesElement.builder()
                .actionId(field)
                .options(List.of(yes))
                .initialOptions(ticked ? List.of(yes) : null)
                .build();
    }

    /** Several may be ticked; the options are {@code field.value}. */
    public CheckboxesElement checkboxes(String field, List<String> values, Set<String> ticked) {
        List<OptionObject> initial =
                options(field, values.stream().filter(ticked::contains).toList());
        return CheckboxesElement.builder()
                .actionId(field)
                .options(options(field, values))
                .initialOptions(initial.isEmpty() ? null : initial)
                .build();
    }

    /** Several may be chosen from a list that opens; the options are {@code field.value}. */
    public MultiStaticSelectElement several(String field, List<String> values, Set<String> chosen) {
        List<OptionObject> initial =
                options(field, values.stream().filter(chosen::contains).toList());
        return MultiStaticSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .options(options(field, values))
                .initialOptions(initial.isEmpty() ? null : initial)
                .build();
    }

    /** A list whose options are suggested while one types, and as soon as it opens. */
    public ExternalSelectElement suggested(String field, Choice chosen) {
        return ExternalSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .minQueryLength(0)
                .initialOption(option(chosen))
                .build();
    }

    /** People of the workspace, so many at most. */
    public MultiUsersSelectElement people(String field, List<String> userIds, int most) {
        return MultiUsersSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .initialUsers(userIds.isEmpty() ? null : userIds)
                .maxSelectedItems(most)
                .build();
    }

    /** Somebody of the workspace; empty for nobody yet. */
    public UsersSelectElement person(String field, String userId) {
        return UsersSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .initialUser(userId.isEmpty() ? null : userId)
                .build();
    }

    /** A text of which one hears as soon as Enter is pressed in it. */
    public PlainTextInputElement entered(String field, String value, int limit) {
        PlainTextInputElement text = text(field, value, limit);
        text.setDispatchActionConfig(DispatchActionConfig.builder()
                .triggerActionsOn(List.of("on_enter_pressed"))
                .build());
        return text;
    }

    public DatePickerElement date(String field, LocalDate value) {
        return DatePickerElement.builder()
                .actionId(field)
                .initialDate(value.toString())
                .build();
    }

    /** A button whose text is the sentence of its action id. */
    public ButtonElement button(String actionId, String value) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(plain(say(actionId)))
                .value(value)
                .build();
    }

    /** The same for one row of many: a screen reader hears what it acts on. */
    public ButtonElement button(String actionId, String value, String about) {
        ButtonElement button = button(actionId, value);
        button.setAccessibilityLabel(Fit.to(74, say(actionId) + ": " + about));
        return button;
    }

    /** A button whose words are put together. */
    public ButtonElement buttonSaying(String words, String actionId, String value) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(plain(Fit.to(OPTION_LIMIT, words)))
                .value(value)
                .build();
    }

    /** The same for one row of many: a screen reader hears what it acts on. */
    public ButtonElement buttonSaying(String words, String actionId, String value, String about) {
        ButtonElement button = buttonSaying(words, actionId, value);
        button.setAccessibilityLabel(Fit.to(OPTION_LIMIT, words + ": " + about));
        return button;
    }

    /** A button of which there are several kinds: its text is {@code actionId.kind}. */
    public ButtonElement buttonFor(String kind, String actionId, String value) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(plain(say(actionId + "." + kind)))
                .value(value)
                .build();
    }

    /** The one next step. */
    public ButtonElement primary(String actionId, String value) {
        ButtonElement button = button(actionId, value);
        button.setStyle("primary");
        return button;
    }

    /** A button that asks first: {@code actionId.confirm}, with a title, a text and what its two buttons say. */
    public ButtonElement confirmed(String actionId, String value) {
        ButtonElement button = button(actionId, value);
        String question = actionId + ".confirm";
        button.setStyle("danger");
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(words(question + ".title"))
                .text(words(question + ".text"))
                .confirm(words(question + ".yes"))
                .deny(words(question + ".no"))
                .style("danger")
                .build());
        return button;
    }

    /** A button that opens an address; pressing it dispatches too. */
    public ButtonElement link(String actionId, String url) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(plain(say(actionId)))
                .url(url)
                .build();
    }

    /** A menu whose options are {@code field.choice}, each with the value {@code subject|choice}. */
    public OverflowMenuElement menu(String field, String subject, List<String> choices) {
        List<OptionObject> options = new ArrayList<>();
        for (String choice : choices) {
            options.add(OptionObject.builder()
                    .text(plain(say(field + "." + choice)))
                    .value(subject + "|" + choice)
                    .build());
        }
        return OverflowMenuElement.builder().actionId(field).options(options).build();
    }

    /** A select whose options are {@code field.choice}, each with the value {@code subject|choice}; nothing is preset. */
    public StaticSelectElement selectFor(String field, String subject, List<String> choices) {
        return StaticSelectElement.builder()
                .actionId(field)
                .placeholder(optional(field + ".placeholder"))
                .options(choices.stream()
                        .map(choice -> OptionObject.builder()
                                .text(plain(say(field + "." + choice)))
                                .value(subject + "|" + choice)
                                .build())
                        .toList())
                .build();
    }

    private List<OptionObject> options(String field, List<String> values) {
        return values.stream().map(value -> option(field, value)).toList();
    }

    private OptionObject option(String field, String value) {
        return OptionObject.builder()
                .text(plain(say(field + "." + value)))
                .value(value)
                .build();
    }

    private OptionObject describedOption(String field, String value) {
        OptionObject option = option(field, value);
        option.setDescription(plain(say(field + "." + value + ".description")));
        return option;
    }

    /** A sentence as plain text. */
    public PlainTextObject words(String id) {
        return plain(say(id));
    }

    private @Nullable PlainTextObject optional(String id) {
        return screens.ids().contains(id) ? plain(say(id)) : null;
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static MarkdownTextObject markdown(String text) {
        return MarkdownTextObject.builder()
                .text(Mrkdwn.fit(TEXT_LIMIT - 1, text))
                .verbatim(true)
                .build();
    }

    /** Whether an input must be filled. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** How many lines a text input has. */
    public enum Lines {
        ONE,
        MANY
    }

    /** An option whose words are no sentence of one id. */
    public record Choice(String value, String words) {}

    /**
     * An option with a line under it, whose words are no sentences of one id.
     *
     * @param description empty for none
     */
    public record Described(String value, String words, String description) {}

    /** A group of options. */
    public record Group(String id, List<String> values) {}

    /** A group of options whose words are no sentences of ours. */
    public record Choices(String id, List<Choice> choices) {}
}
