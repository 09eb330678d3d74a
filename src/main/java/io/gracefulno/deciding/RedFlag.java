package io.gracefulno.deciding;

/** One is enough: nobody is owed the interview. */
public enum RedFlag {
    /** Pay, remote work or relocation can't be brought together. */
    TERMS,
    /** Credible word of a toxic culture, or of trouble. */
    CULTURE,
    /** The duties differ from the advert. */
    DUTIES,
    /** A disrespectful or discriminatory process. */
    PROCESS,
    /** Sponsorship stays vague. */
    VISA
}
