package masthead.members.mail;

import java.time.Duration;

/**
 * What mails say; all their words are here. Paragraphs are parted by an empty line; one that is nothing but {@code {url}} is what
 * one presses, one that is nothing but {@code {code}} what one types. {@code {newsroom}} is the name in {@code mail.from}.
 */
public enum MailKind {
    /** Values: name, url, code. */
    LINK(Duration.ofMinutes(10), "Sign in to {newsroom}", "Sign in", """
            Hello {name},

            open this link in the browser in which you asked for it, and press the button there. It works once, for ten minutes.

            {url}

            Or type this code where you asked:

            {code}

            If you did not ask for it, you can leave this mail alone: nobody gets in without it. Nobody from the newsroom will ever ask you for the code.
            """),
    /** Values: name, url, by, role. */
    INVITATION(Duration.ofDays(7), "You are invited to {newsroom}", "Come in", """
            Hello {name},

            {by} invites you to work with {newsroom}, as {role}. This link lets you in, once, within seven days:

            {url}

            There is no password. After the first time you get in by a link like this one, or by a passkey on your device.

            If you did not expect this, you can leave this mail alone.
            """),
    /** To the address that somebody has now. Values: name, url, address. */
    ADDRESS_TO_OLD(Duration.ofHours(24), "Do you want to sign in with another address?", "Look at the change", """
            Hello {name},

            somebody who is signed in as you at {newsroom} wants your mails to go to {address} from now on. It changes when it is confirmed from both addresses, within 24 hours:

            {url}

            If that was not you, do not confirm it. Sign out everywhere on the page of your account, and tell an owner of the newsroom.
            """),
    /** To the address that somebody wants to have. Values: name, url, address. */
    ADDRESS_TO_NEW(Duration.ofHours(24), "Confirm your address for {newsroom}", "Look at the change", """
            Hello {name},

            {address} is to be the address by which you sign in to {newsroom}. It changes when it is confirmed from both addresses, within 24 hours:

            {url}

            If you know nothing of this, you can leave this mail alone.
            """),
    /** To both, once it changed. Values: name, address. */
    ADDRESS_CHANGED(Duration.ofDays(2), "Your address for {newsroom} was changed", "", """
            Hello {name},

            you sign in to {newsroom} with {address} from now on. You were signed out everywhere.

            If that was not you, tell an owner of the newsroom at once.
            """),
    /** Values: name, device, time, url. */
    NEW_DEVICE(Duration.ofDays(2), "New sign-in to {newsroom}", "See where you are signed in", """
            Hello {name},

            you signed in to {newsroom} with a device that was not used before: {device}, on {time}.

            If that was not you, end that session on the page of your account, and tell an owner of the newsroom.

            {url}
            """),
    /** Values: name, passkey, time, url. */
    PASSKEY_ADDED(Duration.ofDays(2), "New passkey for {newsroom}", "See your passkeys", """
            Hello {name},

            from now on the passkey {passkey} signs you in to {newsroom}. It was added on {time}.

            If that was not you, remove it on the page of your account, sign out everywhere, and tell an owner of the newsroom.

            {url}
            """);

    private final Duration worthSending;
    private final String subject;
    private final String button;
    private final String body;

    MailKind(Duration worthSending, String subject, String button, String body) {
        this.worthSending = worthSending;
        this.subject = subject;
        this.button = button;
        this.body = body;
    }

    /** For how long it is of use to who gets it; later it isn't sent any more. */
    Duration worthSending() {
        return worthSending;
    }

    String subject() {
        return subject;
    }

    /** What is written on what one presses. */
    String button() {
        return button;
    }

    String body() {
        return body;
    }
}
