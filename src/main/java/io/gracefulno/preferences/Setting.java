package io.gracefulno.preferences;

/** Whether something is switched on. */
public enum Setting {
    ON,
    OFF
}
