package io.gracefulno.letter;

/** How a wording is built; two wordings of one shape are hardly two. */
public enum Shape {
    I,
    YOU,
    THING,
    PLEASE,
    QUESTION,
    TWO,
    BECAUSE,
    COLON,
    FRAGMENT,
    CLAUSE_FIRST,
    INVERTED
}
