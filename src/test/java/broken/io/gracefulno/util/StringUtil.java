package broken.io.gracefulno.util;

/** Called by what it isn't. */
public final class StringUtil {}
