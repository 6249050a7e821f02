package masthead.members.profile;

/**
 * How far a change of address is.
 *
 * @param address the new one
 */
public record AddressConfirmation(String address, Confirmed confirmed) {}
