package masthead.gateway.content;

/** Whether somebody who asks may be made to wait for a service. */
public enum Patience {
    /** Only what needs no call. */
    NONE,
    /** A call, if need be. */
    A_CALL
}
