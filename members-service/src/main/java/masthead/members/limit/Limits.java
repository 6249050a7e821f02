package masthead.members.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import masthead.members.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Counts tries, in transactions of their own: a try counts whatever becomes of it. Counting comes first in a request, before its transaction
 * has a connection, so that nobody waits for a second one with the first in hand.
 */
@ApplicationScoped
public class Limits {
    private static final int SWEPT = 20;
    private static final int SWEEP_ONE_IN = 50;
    private static final long NS = 1_000_000_000L;

    @Inject
    DataSource connections;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    private volatile @Nullable PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    /**
     * Counts a try.
     *
     * @param whom such as a {@link Network}
     * @throws LimitReached it is one too many
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void count(Limit limit, String whom) {
        sweep();
        var probe = bucket(limit, whom).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new LimitReached(Math.max(1, (probe.getNanosToWaitForRefill() + NS - 1) / NS));
        }
    }

    /** Takes back what was counted, for a try that turned out well where only others count. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void forgive(Limit limit, String whom) {
        bucket(limit, whom).addTokens(1);
    }

    private BucketProxy bucket(Limit limit, String whom) {
        String key = HexFormat.of().formatHex(vault.mac("limit " + limit.name(), whom));
        var configuration = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.most())
                        .refillIntervally(limit.most(), limit.within())
                        .build())
                .build();
        return buckets().builder().build(key, () -> configuration);
    }

    private void sweep() {
        if (ThreadLocalRandom.current().nextInt(SWEEP_ONE_IN) == 0) {
            ((ExpiredEntriesCleaner) buckets()).removeExpired(SWEPT);
        }
    }

    private PostgreSQLSelectForUpdateBasedProxyManager<String> buckets() {
        var made = buckets;
        if (made == null) {
            made = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(connections)
                    .primaryKeyMapper(PrimaryKeyMapper.STRING)
                    .table("rate_limit")
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .clientClock(new Meter(clock))
                    .build();
            buckets = made;
        }
        return made;
    }

    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
