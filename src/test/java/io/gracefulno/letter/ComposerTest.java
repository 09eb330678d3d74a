package io.gracefulno.letter;

import static io.gracefulno.letter.Letters.COMPOSER;
import static io.gracefulno.letter.Letters.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static final OffsetDateTime SLOT = OffsetDateTime.parse("2027-06-08T14:00:00+01:00");

    private static Letter letter(Facts.Builder facts) {
        return Letters.of(facts);
    }

    private static List<Part> parts(Letter letter) {
        return letter.passages().stream().map(Passage::part).toList();
    }

    private static boolean says(Letter letter, Part part) {
        return letter.passages().stream()
                .anyMatch(p -> p.part() == part || p.with().contains(part));
    }

    // --- an interview that has passed

    @Test
    void whoeverWasNotThereSaysSorryForThatAndGivesNothingBack() {
        Facts.Builder missed = facts().claim(Claim.APPLIED, true)
                .claim(Claim.MISSED, true)
                .text(Fact.CAUSE, "My train was cancelled.")
                .slot(Optional.of(SLOT));

        for (Channel channel : Channel.values()) {
            for (Register register : Register.values()) {
                Letter letter = letter(missed.channel(channel).register(register));

                assertThat(letter.body())
                        .containsPattern("there|absence|missing|missed|without me")
                        .doesNotContain("train", "free", "someone else", "another candidate", "back");
                assertThat(letter.notes()).containsExactly(Note.CAUSE_LEFT_OUT);
            }
        }
    }

    @Test
    void whatWasMissedCannotBeCancelledNorDeclined() {
        Facts.Builder missed = facts().kind(Kind.CANCEL_ACCEPTED)
                .claim(Claim.MISSED, true)
                .slot(Optional.of(SLOT))
                .withdraw(Optional.of(false));

        Letter letter = letter(missed);

        assertThat(letter.subject())
                .hasValueSatisfying(
                        subject -> assertThat(subject).contains("reschedul").doesNotContain("cancel", "June"));
        assertThat(letter.body()).contains("reschedul").doesNotContain("cancel", "the interview");
    }

    @Test
    void missedMeansNothingWithoutABookedTime() {
        assertThat(letter(facts().claim(Claim.MISSED, true))).isEqualTo(letter(facts()));
    }

    // --- questions before an answer

    private static Facts.Builder asking(String question, String secondQuestion) {
        return facts().kind(Kind.QUESTIONS).text(Fact.QUESTION, question).text(Fact.SECOND_QUESTION, secondQuestion);
    }

    @Test
    void theSubjectSaysHowManyQuestionsComeFirst() {
        assertThat(letter(asking("how long the shifts are", "who plans them")).subject())
                .hasValue("Contracts Associate interview: two questions first");
        assertThat(letter(asking("how long the shifts are", "")).subject())
                .hasValue("Contracts Associate interview: a question first");
        assertThat(letter(asking("", "")).subject()).hasValue("Contracts Associate interview: a few details first");
    }

    @Test
    void aLoneSecondQuestionIsTheQuestion() {
        assertThat(letter(asking("", "who plans the shifts"))).isEqualTo(letter(asking("who plans the shifts", "")));
    }

    @Test
    void whatIsTypedAsAQuestionStandsWithinASentenceAllTheSame() {
        assertThat(letter(asking("How long are the shifts?", "Berlin or Bonn …")))
                .isEqualTo(letter(asking("how long are the shifts", "Berlin or Bonn")));
    }

    // --- how much to say

    @Test
    void anInvitationNotYetSpokenAboutNeedsNoReason() {
        assertThat(says(letter(facts().reason(Reason.TRAVEL)), Part.REASON)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"SCREENED", "LATER"})
    void afterAConversationTheReasonIsSaidInGeneralWords(Stage stage) {
        Letter letter = letter(facts().reason(Reason.TRAVEL).stage(stage));

        assertThat(says(letter, Part.REASON)).isTrue();
        assertThat(letter.body()).doesNotContain("travel").doesNotContain("road");
    }

    @Test
    void anExplicitNothingIsKeptAtAnyStage() {
        Letter letter =
                letter(facts().reason(Reason.TRAVEL).stage(Stage.LATER).disclosure(Optional.of(Disclosure.NONE)));

        assertThat(says(letter, Part.REASON)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"VALUES", "EMPLOYER_CONCERNS", "PROCESS"})
    void concernsAboutAnEmployerNeverGoBeyondGeneralWords(Reason reason) {
        Facts.Builder general = facts().reason(reason).disclosure(Optional.of(Disclosure.GENERAL));
        Facts.Builder specific = facts().reason(reason).disclosure(Optional.of(Disclosure.SPECIFIC));

        assertThat(letter(specific).body()).isEqualTo(letter(general).body());
        assertThat(letter(specific).notes()).contains(Note.DISCLOSURE_CAPPED);
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void noReasonIsGivenForNoneAtAnySetting(Disclosure disclosure) {
        Letter letter = letter(facts().reason(Reason.NONE).stage(Stage.LATER).disclosure(Optional.of(disclosure)));

        assertThat(says(letter, Part.REASON)).isFalse();
    }

    @Test
    void anAcceptedOfferIsClaimedOnceConfirmedEvenBeforeAnyConversation() {
        Letter letter = letter(facts().reason(Reason.ACCEPTED_OFFER).claim(Claim.ACCEPTED_CONFIRMED, true));

        assertThat(says(letter, Part.REASON)).isTrue();
        assertThat(letter.notes()).doesNotContain(Note.OFFER_NOT_CONFIRMED);
    }

    @Test
    void anUnconfirmedOfferIsWordedAsABetterMatchAndTheNoteSaysSo() {
        Letter letter = letter(facts().reason(Reason.ACCEPTED_OFFER).disclosure(Optional.of(Disclosure.SPECIFIC)));

        assertThat(letter.body()).containsAnyOf("closer to the work I want", "another role", "going after");
        assertThat(letter.notes()).contains(Note.OFFER_NOT_CONFIRMED);
    }

    @Test
    void thePersonsOwnReasonStandsVerbatimAsItsOwnSentence() {
        Letter letter = letter(facts().reason(Reason.OTHER).text(Fact.OTHER_REASON, "I'm starting a degree, {{role}}"));

        assertThat(letter.body()).contains(" I'm starting a degree, {{role}}.");
        assertThat(parts(letter)).contains(Part.OWN_WORDS);
    }

    @Test
    void thePersonsOwnReasonIsLeftOutWhenNothingIsToBeSaid() {
        Letter letter = letter(facts().reason(Reason.OTHER)
                .text(Fact.OTHER_REASON, "I'm starting a degree")
                .disclosure(Optional.of(Disclosure.NONE)));

        assertThat(letter.body()).doesNotContain("degree");
    }

    @Test
    void goingBackOnAYesSaysThatSomethingChangedSinceAccepting() {
        Letter letter = letter(facts().reason(Reason.PERSONAL).claim(Claim.ALREADY_ACCEPTED, true));

        assertThat(letter.body())
                .containsPattern("changed since I accepted|Since I accepted, my circumstances have changed")
                .containsIgnoringCase("sorry");
    }

    @Test
    void goingBackOnAYesForAReasonThatDidNotChangeClaimsNoChange() {
        for (Reason reason : List.of(Reason.TRAVEL, Reason.VISA, Reason.LOCATION)) {
            for (int variant = 0; variant < 6; variant++) {
                Facts facts = facts().reason(reason)
                        .claim(Claim.ALREADY_ACCEPTED, true)
                        .disclosure(Optional.of(Disclosure.GENERAL))
                        .build();
                Letter letter = COMPOSER.compose(facts, variant);

                assertThat(letter.body()).doesNotContain("changed").doesNotContain("since I accepted");
                assertThat(says(letter, Part.REASON)).isTrue();
            }
        }
    }

    @Test
    void theCauseOfALateCancellationIsReasonEnough() {
        Facts.Builder facts = facts().reason(Reason.PERSONAL)
                .claim(Claim.ALREADY_ACCEPTED, true)
                .text(Fact.CAUSE, "my train was cancelled");

        assertThat(says(letter(facts), Part.REASON)).isFalse();
        assertThat(letter(facts.disclosure(Optional.of(Disclosure.GENERAL))).body())
                .contains("My train was cancelled.")
                .doesNotContain("changed");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void thePersonsOwnReasonStandsInsteadOfOursNeverBesideIt(Reason reason) {
        Facts.Builder facts = facts().reason(reason)
                .text(Fact.OTHER_REASON, "i want to write code again")
                .stage(Stage.SCREENED);
        boolean mayBeSaid = reason.cap() == Disclosure.SPECIFIC;
        for (Register register : Register.values()) {
            for (Channel channel : Channel.values()) {
                Letter letter = letter(facts.register(register).channel(channel).emailFollows(false));

                assertThat(letter.body().contains("I want to write code again."))
                        .as(letter.body())
                        .isEqualTo(mayBeSaid);
                assertThat(says(letter, Part.REASON) && mayBeSaid).isFalse();
                assertThat(letter.notes().contains(Note.DISCLOSURE_CAPPED)).isEqualTo(!mayBeSaid);
            }
        }
    }

    @Test
    void besideThePersonsOwnReasonNoDoorLeansOnOurs() {
        Facts.Builder facts = facts().reason(Reason.LOCATION)
                .text(Fact.OTHER_REASON, "I want to write code again")
                .door(Optional.of(Door.GENUINE));
        for (Register register : Register.values()) {
            assertThat(letter(facts.register(register)).body()).doesNotContain("remote");
        }
    }

    // --- names, days, spelling

    @ParameterizedTest
    @CsvSource({
        "Dana Smith,FORMAL,US,'Dear Dana Smith,'",
        "Dana Smith,NEUTRAL,US,'Hi Dana,'",
        "Dana Smith,WARM,US,'Hi Dana,'",
        "Ms Ana Lindqvist,FORMAL,UK,'Dear Ms Lindqvist,'",
        "Ms. Ana Lindqvist,WARM,UK,'Hi Ms Lindqvist,'",
        "Mr Castellano,FORMAL,US,'Dear Mr. Castellano,'",
        "Dr Osei,NEUTRAL,UK,'Hi Dr Osei,'",
        "Professor Ada Lovelace,FORMAL,US,'Dear Professor Lovelace,'",
        "Mr J. R. Castellano Jr.,NEUTRAL,UK,'Hi Mr Castellano,'",
        "'Dr. Maria Lopez, PhD',FORMAL,US,'Dear Dr. Lopez,'",
        "'Maria Lopez, PhD',FORMAL,US,'Dear Maria Lopez,'",
        "'Okafor, Mina',NEUTRAL,UK,'Hi Mina,'",
        "'de la Cruz, Sam J.',FORMAL,US,'Dear Sam J. de la Cruz,'",
        "'Dana Smith, Acme',WARM,US,'Hi Dana,'",
        "J. Smith,WARM,US,'Hi J. Smith,'",
        "李 小龙,WARM,US,'Hi 李 小龙,'",
        "'',FORMAL,US,'Dear Hiring Team,'",
        "'',WARM,US,'Hello,'"
    })
    void greetsByTitleAndLastNameElseByRegister(String name, Register register, Spelling spelling, String greeting) {
        Letter letter =
                letter(facts().text(Fact.RECRUITER, name).register(register).spelling(spelling));

        assertThat(letter.body()).startsWith(greeting + "\n\n");
    }

    @Test
    void warmSignsWithTheFirstName() {
        assertThat(letter(facts().register(Register.WARM)).body()).endsWith(",\nNoor");
        assertThat(letter(facts()).body()).endsWith("egards,\nNoor Haddad");
    }

    @ParameterizedTest
    @CsvSource({"Dr. Lena Brandt,Lena", "Ms Okafor,Ms Okafor", "'Haddad, Noor',Noor", "N. Haddad,N. Haddad", "Cher,Cher"
    })
    void aFirstNameIsNeitherATitleNorAnInitial(String name, String signature) {
        Letter letter = letter(facts().register(Register.WARM).text(Fact.CANDIDATE, name));

        assertThat(letter.body()).endsWith(",\n" + signature);
    }

    @Test
    void withoutTheCandidatesNameTheSignoffStandsAloneWithoutAComma() {
        Letter letter = letter(facts().text(Fact.CANDIDATE, ""));

        assertThat(letter.body()).endsWith("egards");
        assertThat(letter.notes()).contains(Note.NAME_MISSING);
    }

    @Test
    void theSlotIsWrittenOnTheRecruitersClockWithItsZoneWhereTheTwoDiffer() {
        Facts.Builder facts = facts().slot(Optional.of(SLOT))
                .timezone(Optional.of(ZoneId.of("Europe/London")))
                .slotZone(Optional.of(ZoneId.of("America/New_York")))
                .spelling(Spelling.UK);

        assertThat(letter(facts).body()).contains("Tuesday 8 June at 9:00 (New York time)");
    }

    @Test
    void aLocationThatIsSaidLeavesTheDoorOpenForRemoteWork() {
        for (Register register : Register.values()) {
            Letter letter = letter(facts().register(register)
                    .reason(Reason.LOCATION)
                    .disclosure(Optional.of(Disclosure.SPECIFIC))
                    .door(Optional.of(Door.GENUINE)));

            assertThat(letter.body()).contains("remote");
        }
    }

    @Test
    void aMatterOfTimeMeansStayingInTouchWithoutBeingAsked() {
        for (Reason reason : List.of(Reason.TIMING, Reason.NO_PREP_TIME)) {
            Facts.Builder unasked = facts().reason(reason);
            Facts.Builder meant = facts().reason(reason).door(Optional.of(Door.GENUINE));

            assertThat(letter(unasked).body()).isEqualTo(letter(meant).body());
        }
        assertThat(letter(facts().reason(Reason.PAY)).body())
                .isEqualTo(letter(facts().reason(Reason.PAY).door(Optional.of(Door.POLITE)))
                        .body());
    }

    @Test
    void theZoneIsSaidAloudToo() {
        Facts.Builder facts = facts().channel(Channel.PHONE)
                .slot(Optional.of(SLOT))
                .timezone(Optional.of(ZoneId.of("Europe/London")))
                .slotZone(Optional.of(ZoneId.of("America/New_York")));

        assertThat(letter(facts).body()).contains("Tuesday, June eighth at nine o'clock, New York time");
    }

    @Test
    void anHourThatEndsInAStopDoublesNoneInTheMiddleOfALetter() {
        Facts.Builder facts =
                facts().kind(Kind.RESCHEDULE).slot(Optional.of(SLOT)).text(Fact.NEW_TIME, "Friday at 3 p.m.");

        for (Register register : Register.values()) {
            assertThat(letter(facts.register(register)).body()).doesNotContain("..");
        }
    }

    @Test
    void aNewTimeReadsTheSameWithAndWithoutItsPreposition() {
        Facts.Builder facts = facts().kind(Kind.RESCHEDULE).slot(Optional.of(SLOT));
        for (int variant = 0; variant < 12; variant++) {
            String bare = COMPOSER.compose(
                            facts.text(Fact.NEW_TIME, "Thursday at ten").build(), variant)
                    .body();
            String said = COMPOSER.compose(
                            facts.text(Fact.NEW_TIME, "On Thursday at ten").build(), variant)
                    .body();

            assertThat(bare).contains("Thursday at ten");
            assertThat(said).doesNotContainIgnoringCase("on on ").contains("Thursday at ten");
        }
    }

    @Test
    void whatIsNoDeclineIsSaidWholeOnThePhone() {
        Letter letter =
                letter(facts().kind(Kind.OTHER_ROLE).channel(Channel.PHONE).text(Fact.OTHER_ROLE, "Benefits Analyst"));

        assertThat(letter.body()).contains("Benefits Analyst").contains("?");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void aPromiseToStayInTouchNeverGivesAwayAReasonThatIsNotSaid(Reason reason) {
        Facts.Builder facts =
                facts().reason(reason).disclosure(Optional.of(Disclosure.NONE)).door(Optional.of(Door.GENUINE));
        for (Register register : Register.values()) {
            for (int variant = 0; variant < 6; variant++) {
                assertThat(COMPOSER.compose(facts.register(register).build(), variant)
                                .body())
                        .doesNotContainPattern("look again|calendar|plans change|situation allows|remote|closer");
            }
        }
    }

    @Test
    void theZoneIsLeftOutWhereBothClocksShowTheSame() {
        Facts.Builder facts = facts().slot(Optional.of(SLOT))
                .timezone(Optional.of(ZoneId.of("Europe/London")))
                .slotZone(Optional.of(ZoneId.of("Europe/Lisbon")));

        assertThat(letter(facts).body())
                .contains("Tuesday, June 8 at 2:00 p.m.")
                .doesNotContain("time)");
    }

    @Test
    void aBookedSlotBringsOneApologyUnlessTurnedOff() {
        assertThat(letter(facts().slot(Optional.of(SLOT))).body()).containsIgnoringCase("sorry");
        assertThat(letter(facts().slot(Optional.of(SLOT)).apologise(Optional.of(false)))
                        .body())
                .doesNotContain("sorry")
                .contains("June 8");
        assertThat(letter(facts()).body()).doesNotContain("sorry");
    }

    @Test
    void aCauseOfShortNoticeFollowsTheApologyInThePersonsWords() {
        assertThat(letter(facts().slot(Optional.of(SLOT)).text(Fact.CAUSE, "my train was cancelled"))
                        .body())
                .contains("My train was cancelled.");
    }

    // --- the person's own sentences

    @Test
    void complimentFeedbackAndReferralStandInAStandardLetterAndAShortOneSaysThatItLeavesThemOut() {
        Facts.Builder facts = facts().text(Fact.COMPLIMENT, "Your brief was the clearest I have had")
                .text(Fact.FEEDBACK, "A pay range in the advert would help")
                .claim(Claim.REFERRAL, true);

        Letter standard = letter(facts);
        Letter brief = letter(facts.length(Length.SHORT));

        assertThat(parts(standard)).containsSequence(Part.COMPLIMENT, Part.FEEDBACK, Part.REFERRAL);
        assertThat(brief.body()).doesNotContain("brief").doesNotContain("pay range");
        assertThat(brief.notes()).contains(Note.SHORT_LEAVES_OUT);
    }

    @Test
    void aReferralIsNamedOnlyWithConsentAndElseAsksPermission() {
        Facts.Builder facts =
                facts().text(Fact.REFERRAL_NAME, "Marta Greene").text(Fact.REFERRAL_EMAIL, "marta@example.org");

        assertThat(letter(facts).body())
                .doesNotContain("Marta")
                .doesNotContain("example.org")
                .containsPattern("(Would|[Mm]ay I|Shall I) [^.]*\\?");
        assertThat(letter(facts).notes()).contains(Note.REFERRAL_NOT_NAMED);
        assertThat(letter(facts.claim(Claim.REFERRAL_AGREED, true)).body())
                .contains("Marta Greene")
                .contains("marta@example.org");
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void feedbackStandsInAParagraphOfItsOwnBehindASentenceOfOurs(Register register) {
        Letter letter = letter(facts().register(register)
                .text(Fact.COMPLIMENT, "your brief was the clearest I have had")
                .text(Fact.FEEDBACK, "put a pay range in the advert"));

        assertThat(letter.body().split("\n\n"))
                .contains("Your brief was the clearest I have had.")
                .anyMatch(paragraph -> paragraph.matches("[A-Z][^.?]+[.?] Put a pay range in the advert\\."));
        assertThat(letter.passages())
                .anyMatch(passage ->
                        passage.part() == Part.FEEDBACK && !passage.text().startsWith("Put"));
    }

    @Test
    void aMonthThatIsNamedIsSaidOrANoteTellsThatItIsNot() {
        Facts.Builder facts = facts().reason(Reason.TIMING).text(Fact.LATER_MONTH, "September");
        Facts.Builder said = facts.disclosure(Optional.of(Disclosure.SPECIFIC));

        for (int variant = 0; variant < 6; variant++) {
            Letter letter = COMPOSER.compose(said.build(), variant);
            assertThat(letter.body()).contains("September");
            assertThat(letter.notes()).doesNotContain(Note.LATER_MONTH_LEFT_OUT);
        }
        Letter silent = letter(facts.disclosure(Optional.of(Disclosure.NONE)));
        assertThat(silent.body()).doesNotContain("September");
        assertThat(silent.notes()).contains(Note.LATER_MONTH_LEFT_OUT);
    }

    // --- channels

    @Test
    void onLinkedInTheMessageSaysTheNoAndAnnouncesTheEmailThatGoesWithIt() {
        Letter letter = letter(facts().channel(Channel.LINKEDIN));
        Letter email = letter(facts());

        assertThat(letter.subject()).isEmpty();
        assertThat(letter.body()).contains("Contracts Associate").contains("email today");
        assertThat(says(letter, Part.DECISION)).isTrue();
        assertThat(letter.email().orElseThrow().body()).isEqualTo(email.body());
        assertThat(letter.email().orElseThrow().subject()).isEqualTo(email.subject());
    }

    @Test
    void onLinkedInWithoutAnEmailTheWholeLetterGoesThere() {
        Letter letter = letter(facts().channel(Channel.LINKEDIN).emailFollows(false));

        assertThat(letter.email()).isEmpty();
        assertThat(letter.subject()).isEmpty();
        assertThat(letter.body())
                .startsWith("Hi Dana,\n\n")
                .contains("Contracts Associate")
                .endsWith("Noor Haddad");
    }

    @Test
    void aTextMessageRunsOnFromTheGreetingAndSignsWithTheFirstName() {
        Letter letter = letter(facts().channel(Channel.TEXT));

        assertThat(letter.body()).startsWith("Hi Dana, ").doesNotContain("\n\n").endsWith("\nNoor");
        assertThat(letter.body().charAt("Hi Dana, ".length())).isIn('t', 'I', 'y');
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aTextMessageThatBeginsWithThePersonsOwnWordsGivesThemALine(Register register) {
        Facts.Builder facts = facts().kind(Kind.RECONNECT)
                .channel(Channel.TEXT)
                .register(register)
                .text(Fact.WHAT_CHANGED, "My notice period is over");

        assertThat(letter(facts).body()).contains(",\nMy notice period is over. ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Data role", "Data Position", "data job"})
    void aRoleThatSaysItIsOneHasItsArticle(String role) {
        for (Kind kind : List.of(Kind.DECLINE, Kind.RECONNECT, Kind.CHANGED_MIND, Kind.LINKEDIN_NOTE)) {
            for (Register register : Register.values()) {
                Facts facts = facts().kind(kind)
                        .register(register)
                        .text(Fact.ROLE, role)
                        .text(Fact.WHAT_CHANGED, "I was asked for " + role)
                        .build();
                for (int variant = 0; variant < 8; variant++) {
                    String body = COMPOSER.compose(facts, variant).body().replace("I was asked for " + role, "");
                    assertThat(body)
                            .doesNotContain("for " + role, "about " + role, "the the", "role, " + role)
                            .doesNotContain(role + " role", role + " position", role + " job")
                            .doesNotContain(role + " opening", role + " vacancy")
                            .doesNotContain("\u0001");
                }
            }
        }
    }

    @Test
    void aRoleNeverStandsBareInASentence() {
        for (Kind kind : Kind.values()) {
            for (Register register : Register.values()) {
                for (Stage stage : Stage.values()) {
                    Facts facts = facts().kind(kind)
                            .register(register)
                            .stage(stage)
                            .text(Fact.ROLE, "Head of Design")
                            .text(Fact.WHAT_CHANGED, "My notice period is over")
                            .build();
                    for (int variant = 0; variant < 12; variant++) {
                        assertThat(COMPOSER.compose(facts, variant).body())
                                .doesNotContainPattern("(?<!\\b(the|your|our)) Head of Design");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lecturer in Composition", "Director of Parole"})
    void aRoleThatOnlyEndsInTheSameLettersKeepsItsNoun(String role) {
        for (int variant = 0; variant < 12; variant++) {
            assertThat(COMPOSER.compose(facts().text(Fact.ROLE, role).build(), variant)
                            .body())
                    .doesNotContainPattern("the " + role + "(?! (role|position|job|opening|vacancy|interview))");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/B testing role", "A&R role", "Analyst opening"})
    void whatLooksLikeAnArticleIsNone(String role) {
        for (int variant = 0; variant < 12; variant++) {
            assertThat(COMPOSER.compose(facts().text(Fact.ROLE, role).build(), variant)
                            .body())
                    .doesNotContain(role + " role", role + " position", role + " job")
                    .doesNotContainPattern("(?<!\\b(the|your|our) )" + role);
        }
    }

    @Test
    void aRoleWithAnArticleOfItsOwnGetsNoSecondOne() {
        for (int variant = 0; variant < 8; variant++) {
            assertThat(COMPOSER.compose(facts().text(Fact.ROLE, "the Data role").build(), variant)
                            .body())
                    .doesNotContain("the the", "role role", "role position", "role job");
        }
    }

    @Test
    void anHourKeepsItsStopWhereAWishFollowsIt() {
        Facts.Builder facts = facts().channel(Channel.TEXT).slot(Optional.of(SLOT));
        for (Register register : Register.values()) {
            assertThat(letter(facts.register(register)).body()).contains("p.m.").doesNotContain("p.m..");
        }
    }

    @Test
    void aFormalTextMessageSignsWithTheWholeName() {
        assertThat(letter(facts().channel(Channel.TEXT).register(Register.FORMAL))
                        .body())
                .endsWith("\nNoor Haddad");
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aTextMessageIsTwoReadableSentencesAndThePersonsOwnIsTheSecond(Register register) {
        Facts.Builder facts = facts().channel(Channel.TEXT)
                .register(register)
                .slot(Optional.of(SLOT))
                .spelling(Spelling.UK);
        for (int variant = 0; variant < 12; variant++) {
            for (Reason reason : Reason.values()) {
                String text = COMPOSER.compose(
                                facts.reason(reason)
                                        .disclosure(Optional.of(Disclosure.SPECIFIC))
                                        .text(Fact.OTHER_REASON, "")
                                        .build(),
                                variant)
                        .body();
                assertThat(text.split("[;:] ", -1)).as(text).hasSizeLessThanOrEqualTo(2);
            }
            String own = COMPOSER.compose(
                            facts.text(Fact.OTHER_REASON, "i'm starting a degree")
                                    .build(),
                            variant)
                    .body();
            assertThat(own).contains(". I'm starting a degree.\n").contains("8 June");
        }
    }

    @Test
    void aCallHasFiveBranchesAndSpeaksDatesInWords() {
        Letter letter = letter(facts().channel(Channel.PHONE)
                .register(Register.FORMAL)
                .slot(Optional.of(SLOT))
                .spelling(Spelling.UK)
                .reason(Reason.PERSONAL)
                .stage(Stage.LATER));

        assertThat(letter.card())
                .extracting(CardLine::branch)
                .containsExactly("answered", "why", "press", "closing", "voicemail");
        assertThat(letter.body())
                .contains("Tuesday the eighth of June at two o'clock")
                .doesNotContain("14:00");
        assertThat(letter.card().getLast().text()).contains("Noor Haddad").contains("Contracts Associate");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void noChannelDropsTheDecisionOrAddsAReason(Channel channel) {
        Letter silent = letter(facts().channel(channel).reason(Reason.TRAVEL));

        assertThat(says(silent, Part.DECISION)).isTrue();
        assertThat(says(silent, Part.REASON)).isFalse();
        assertThat(silent.body()).doesNotContain("travel").doesNotContain("on the road");
    }

    // --- variants

    @Test
    void theSameFactsAndVariantAlwaysGiveTheSameLetter() {
        Facts facts = facts().reason(Reason.LEVEL).stage(Stage.SCREENED).build();

        assertThat(COMPOSER.compose(facts, 3)).isEqualTo(COMPOSER.compose(facts, 3));
        assertThat(new Composer(Letters.LIBRARY).compose(facts, 3)).isEqualTo(COMPOSER.compose(facts, 3));
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void anotherWordingIsADifferentLetterFromTheSameFacts(Register register) {
        Facts facts = facts().register(register)
                .reason(Reason.STAYING)
                .stage(Stage.SCREENED)
                .claim(Claim.APPLIED, true)
                .build();
        Set<String> bodies = new HashSet<>();
        for (int variant = 0; variant < 12; variant++) {
            bodies.add(COMPOSER.compose(facts, variant).body());
        }

        assertThat(bodies).hasSize(12);
    }

    @Test
    void variantsBeginAgainAfterTheLast() {
        Facts facts = facts().build();

        assertThat(COMPOSER.compose(facts, Integer.MAX_VALUE).body()).isNotEmpty();
    }

    @Test
    void aNegativeVariantIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> COMPOSER.compose(facts().build(), -1));
    }

    // --- other kinds

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsWrittenInEveryRegisterWithAndWithoutItsFacts(Kind kind) {
        for (Register register : Register.values()) {
            for (Length length : Length.values()) {
                Facts.Builder bare = Facts.builder()
                        .kind(kind)
                        .register(register)
                        .length(length)
                        .text(Fact.WHAT_CHANGED, "I've moved to Glasgow.");
                Facts.Builder full = facts().kind(kind)
                        .register(register)
                        .length(length)
                        .slot(Optional.of(SLOT))
                        .text(Fact.WHAT_CHANGED, "I've moved to Glasgow.")
                        .text(Fact.BY_DATE, "2027-04-16")
                        .text(Fact.NEW_TIME, "Thursday 11 March at 10:00")
                        .text(Fact.OTHER_ROLE, "Benefits Analyst")
                        .text(Fact.SKILL, "pension schemes")
                        .text(Fact.MINUTES, "15")
                        .text(Fact.TRAVEL_TIME, "a day each way")
                        .text(Fact.TOPIC, "how you plan a season")
                        .text(Fact.CALLED_ON, "2027-04-19")
                        .text(Fact.DECLINED_ON, "March");
                for (Facts.Builder facts : List.of(bare, full)) {
                    Letter letter = letter(facts);
                    assertThat(letter.body()).doesNotContain("{{").hasSizeGreaterThan(60);
                    assertThat(letter.subject().isPresent()).isEqualTo(kind != Kind.LINKEDIN_NOTE);
                }
            }
        }
    }

    @Test
    void aConnectionNoteFitsLinkedIn() {
        Letter note = letter(facts().kind(Kind.LINKEDIN_NOTE)
                .channel(Channel.LINKEDIN)
                .claim(Claim.INTERESTED, true)
                .text(Fact.DECLINED_ON, "June"));

        assertThat(note.body())
                .hasSizeLessThanOrEqualTo(300)
                .contains("interview")
                .contains("Arbor Legal");
    }

    @Test
    void writingAgainWithoutSayingWhatChangedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPOSER.compose(facts().kind(Kind.RECONNECT).build(), 0));
    }

    // --- bad input

    @Test
    void whateverIsTypedStandsLiterallyInOneLine() {
        Letter letter =
                letter(facts().text(Fact.ROLE, "Head of {{company}} {{>x}}\r\nBcc: a@b <!channel>\u2028\u0000\u202E"));

        assertThat(letter.subject().orElseThrow() + letter.body())
                .contains("Head of {{company}} {{>x}} Bcc: a@b <!channel>");
        assertThat(letter.subject().orElseThrow()).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void aVeryLongRoleStillFitsTheSubject() {
        Letter letter = letter(facts().text(Fact.ROLE, "R".repeat(120)));

        assertThat(letter.subject().orElseThrow()).hasSizeLessThanOrEqualTo(150).contains("R".repeat(120));
    }
}
