package io.gracefulno.timing;

/** How soon an invitation is answered. A boundary belongs to the better band. */
public enum Band {
    /** Within 24 hours. */
    EXCELLENT,
    /** Within 48 hours. */
    GOOD,
    /** Within two business days. */
    FINE,
    /** After that: today. */
    LATE
}
