package io.gracefulno.store;

/** The same delivery was answered by another thread meanwhile; the transaction begins again and sees that answer. */
final class RepeatedDeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RepeatedDeliveryException(Throwable cause) {
        super("the delivery was answered meanwhile", cause);
    }
}
