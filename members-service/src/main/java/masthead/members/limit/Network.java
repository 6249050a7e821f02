package masthead.members.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Whom an address on the network belongs to: one IPv4 address, or the 64 bits that one IPv6 customer is given at least. */
public final class Network {
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final int CUSTOMER = 8;

    private Network() {}

    /** A name for it; what is no address is a network of its own. */
    public static String of(String address) {
        // Only what can't be taken for a name that would be looked up.
        if (!address.contains(":") && !IPV4.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), CUSTOMER))
                    : parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
