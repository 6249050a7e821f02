package masthead.articles.media;

import java.nio.channels.ClosedByInterruptException;
import masthead.platform.problem.DomainException;

/** 422: the file is no picture that we take, with the reason. */
public class PictureRefused extends DomainException {
    PictureRefused(String detail) {
        super(422, "picture-refused", "This file can't be taken as a picture", detail);
    }

    /**
     * What it means that a picture's file can't be read to its end.
     *
     * @throws ClosedByInterruptException whoever reads it was interrupted; the file may be as good as any
     */
    static PictureRefused damaged(Exception failure) throws ClosedByInterruptException {
        if (failure instanceof ClosedByInterruptException interrupted) {
            throw interrupted;
        }
        return new PictureRefused("It is damaged or incomplete. Export it again and upload that.");
    }

    /** 413. */
    public static class TooLarge extends DomainException {
        public TooLarge(long most) {
            super(413, "picture-too-large", "The file is too large", "At most " + most / (1 << 20) + " MiB.");
        }
    }
}
