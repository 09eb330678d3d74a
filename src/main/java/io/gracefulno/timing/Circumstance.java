package io.gracefulno.timing;

/** What makes a call the better way, or a message where the invitation came from. */
public enum Circumstance {
    /** The interview is held face to face. */
    IN_PERSON,
    /** Close to the hiring manager. */
    CLOSE_TO_MANAGER,
    /** Weeks of working together with the recruiter. */
    WEEKS_OF_RAPPORT,
    /** Something about it is sensitive. */
    SENSITIVE,
    INVITED_ON_LINKEDIN
}
