package io.gracefulno.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by what was typed. */
class SearchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        quill        | Quillon Health
        QUILL        | quillon health
        health quil  | Quillon Health
        '  lon   '   | Quillon Health
        halden & roe | Halden & Roe
        siobhan      | Siobhán Ní Bhriain
        SIOBHÁN      | Siobhan
        soren        | Søren Ødegård
        odegard      | Søren Ødegård
        łukasz       | Lukasz
        lodz         | Łódź
        strasse      | Straße 7
        STRASSE      | straße 7
        aerosmith    | Ærosmith
        istanbul     | İSTANBUL
        ısparta      | Isparta
        o'brien      | Aoife O’Brien
        nguyen       | Nguyễn Thị Minh
        иванова      | ИВАНОВА
        елкин        | Ёлкин
        οδος         | ΟΔΌΣ
        李           | 李小龙
        株式会社     | 株式会社山田
        ﾔﾏﾀﾞ         | ヤマダ
        김           | 김민준
        שלום         | שָׁלוֹם
        محمد         | مُحَمَّد
        हिन्दी        | हिन्दी समाचार
        """)
    void capitalsAndAccentsDoNotMatterInAnyScript(String typed, String name) {
        assertThat(Search.of(typed).finds(List.of("", name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        quill rail | Quillon Health
        acmes      | Acme
        की         | का
        иванов     | Петров
        """)
    void everyWordHasToStandThere(String typed, String name) {
        assertThat(Search.of(typed).finds(List.of(name, ""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"dana acme, true", "acme engineer, true", "dana quillon, false"})
    void theWordsMayStandInDifferentNames(String typed, boolean found) {
        assertThat(Search.of(typed).finds(List.of("Acme", "Dana Acheson", "Embedded engineer", "")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "é", ".", "& ! ?", "\u200B", "\u0301", "*"})
    void lessThanTwoLettersIsTooLittle(String typed) {
        assertThat(Search.of(typed).isTooShort()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a b", "4U", "李", "김", "ß"})
    void twoLettersOrAWholeNameInOneSignAreEnough(String typed) {
        assertThat(Search.of(typed).isTooShort()).isFalse();
    }
}
