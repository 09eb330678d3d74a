package broken.io.gracefulno.reader;

public final class Model {}
