package masthead.members.person;

/** Gives people an address in tests of other features. */
public final class MovedPerson {
    private MovedPerson() {}

    /** @param account what the address is known by */
    public static Person to(Person person, byte[] account) {
        person.moveTo(new byte[] {1}, account);
        return person;
    }
}
