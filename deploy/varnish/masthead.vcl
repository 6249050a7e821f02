# Varnish between the edge and Masthead's gateways, for more readers than the gateways answer alone. Debian's varnish 7.1 and
# its varnish-modules (vmod xkey) are enough. What is what, and how it is started, says README.md beside this file.

vcl 4.1;

import std;
import xkey;

include "backend.vcl";

sub vcl_recv {
    # A gateway has heard what is no longer true. A purge takes a thing away for good: nothing that was purged is ever given
    # out again, not even while no gateway answers.
    if (req.method == "PURGE") {
        if (client.ip !~ purgers || std.getenv("VARNISH_SECRET") == ""
            || req.http.Masthead-Varnish != std.getenv("VARNISH_SECRET")) {
            return (synth(403));
        }
        set req.http.Masthead-Purged = xkey.purge(req.http.Masthead-Keys);
        return (synth(204));
    }

    # The edge says last who asks; Varnish has added the edge to it.
    set req.http.X-Forwarded-For = regsub(req.http.X-Forwarded-For, "^(.+),[^,]*$", "\1");
    unset req.http.Masthead-Varnish;

    # What is for one person, or is kept by its own rules further in.
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.url ~ "^/(account|admin|api|draining|me|preview|ready|sign-in|sign-out|stream)(/|\?|$)") {
        return (pass);
    }

    # The rest is the same for everybody. Of all that a request can say, its address counts, and how the answer is compressed.
    unset req.http.Cookie;
    unset req.http.Authorization;
    # And of an address, what counts: of lists the page, of the front what an archive had there before it moved.
    if (req.url ~ "\?") {
        if (req.url ~ "^/\?") {
            set req.url = regsuball(req.url, "(?<=[?&])(?!(?:p|page_id|attachment_id|cat|tag|author)=)[^&]*&?", "");
        } elsif (req.url ~ "(?i)^/(archive|author|corrections|section|series|topic)[/?]") {
            set req.url = regsuball(req.url, "(?<=[?&])(?!page=[0-9]{1,4}(?:&|$))[^&]*&?", "");
        } elsif (req.url !~ "(?i)^/search/?\?") {
            set req.url = regsub(req.url, "\?.*$", "");
        }
        set req.url = regsub(req.url, "[?&]+$", "");
    }
    if (req.http.Accept-Encoding ~ "(?i)(^|[ ,])br\s*(,|$|;\s*q=(1|0?\.\d*[1-9]))") {
        set req.http.Accept-Encoding = "br";
    } elsif (req.http.Accept-Encoding ~ "(?i)(^|[ ,])gzip\s*(,|$|;\s*q=(1|0?\.\d*[1-9]))") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }
    return (hash);
}

# Whatever name the site was asked by, it is the same site: the edge knows which names there are.
sub vcl_hash {
    hash_data(req.url);
    return (lookup);
}

sub vcl_backend_fetch {
    # Asks for the keys. Whoever can say this could purge nothing by it.
    set bereq.http.Masthead-Varnish = "1";
}

sub vcl_backend_response {
    if (bereq.uncacheable || beresp.http.Set-Cookie || beresp.http.Cache-Control ~ "(?i)no-store|no-cache|private"
        || beresp.ttl <= 0s || (!beresp.http.xkey && bereq.url !~ "^/assets/")) {
        # Also what nobody could purge. The next one may be told better, so this is not remembered for long.
        set beresp.uncacheable = true;
        set beresp.ttl = 1s;
        set beresp.grace = 0s;
        set beresp.keep = 0s;
        return (deliver);
    }
    # The time that a gateway gives is all that a missed purge can spoil. Its last part is grace, in which one reader's request
    # has the thing fetched anew and nobody waits; after it nothing is given out, even if no gateway answers: what was
    # withdrawn meanwhile would be among it.
    set beresp.grace = 0s;
    if (beresp.ttl > 30s && beresp.http.xkey) {
        set beresp.ttl = beresp.ttl - 10s;
        set beresp.grace = 10s;
    }
    # Not to give it out, but to ask whether it is still so; never of an old copy, which would go on saying that it is one.
    set beresp.keep = 10m;
    if (beresp.http.Masthead-Stale) {
        set beresp.keep = 0s;
    }
    return (deliver);
}

sub vcl_backend_error {
    set beresp.http.Content-Type = "text/html; charset=utf-8";
    set beresp.http.Cache-Control = "no-store";
    set beresp.http.Retry-After = "5";
    set beresp.body = {"<!doctype html><html lang="en"><meta charset="utf-8"><title>Service unavailable</title>
<h1>Service unavailable</h1><p>The site can’t answer just now. Please try again soon.</p></html>
"};
    return (deliver);
}

sub vcl_deliver {
    unset resp.http.xkey;
    unset resp.http.X-Varnish;
    unset resp.http.Via;
    return (deliver);
}

sub vcl_synth {
    set resp.http.Cache-Control = "no-store";
    if (req.http.Masthead-Purged) {
        set resp.http.Masthead-Purged = req.http.Masthead-Purged;
    }
    unset resp.http.X-Varnish;
    unset resp.http.Via;
    set resp.body = "";
    return (deliver);
}
