package masthead.gateway.cache;

import java.time.Duration;

/**
 * How much a shelf holds and for how long.
 *
 * @param bytes of all that is there
 * @param bytesOfNothing of what says that there is nothing: apart, so that guessed addresses crowd nothing out
 * @param freshFor how old a thing may be and still be given out without another look
 */
public record Bounds(long bytes, long bytesOfNothing, Duration freshFor) {
    public static Bounds of(int megabytes, Duration freshFor) {
        return new Bounds((long) megabytes << 20, 2L << 20, freshFor);
    }
}
