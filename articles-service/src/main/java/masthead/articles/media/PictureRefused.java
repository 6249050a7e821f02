package masthead.articles.media;

import masthead.platform.problem.DomainException;

/** 422: the file is no picture that we take, with the reason. */
public class PictureRefused extends DomainException {
    PictureRefused(String detail) {
        super(422, "picture-refused", "This file can't be taken as a picture", detail);
    }

    /** 413. */
    public static class TooLarge extends DomainException {
        public TooLarge(long most) {
            super(413, "picture-too-large", "The file is too large", "At most " + most / (1 << 20) + " MiB.");
        }
    }
}
