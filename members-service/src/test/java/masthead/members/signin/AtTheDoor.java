package masthead.members.signin;

import masthead.members.person.MovedPerson;
import masthead.members.person.Person;

/** People with an address, without a database. */
final class AtTheDoor {
    static final byte[] ADAS_ACCOUNT = {7, 7};

    private AtTheDoor() {}

    static Person withAddress(Person person, byte[] account) {
        return MovedPerson.to(person, account);
    }
}
