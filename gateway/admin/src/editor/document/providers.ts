import { linkAllowed } from './links';

/** Whose posts, films and sounds a story may embed; the same as `masthead.document.Provider`, which a test compares. */
export const PROVIDERS: readonly { name: string; hosts: readonly string[] }[] = [
  { name: 'YouTube', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'] },
  { name: 'Vimeo', hosts: ['vimeo.com'] },
  { name: 'X', hosts: ['x.com', 'twitter.com'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'Mastodon', hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.watch'] },
  { name: 'Instagram', hosts: ['instagram.com'] },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'] },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'Telegram', hosts: ['t.me'] },
  { name: 'SoundCloud', hosts: ['soundcloud.com'] },
  { name: 'Spotify', hosts: ['open.spotify.com'] },
  { name: 'Flickr', hosts: ['flickr.com', 'flic.kr'] },
  { name: 'Dailymotion', hosts: ['dailymotion.com', 'dai.ly'] },
  { name: 'TED', hosts: ['ted.com'] },
  { name: 'WordPress.tv', hosts: ['wordpress.tv', 'videopress.com'] },
  { name: 'SlideShare', hosts: ['slideshare.net'] },
  { name: 'Scribd', hosts: ['scribd.com'] },
  { name: 'Imgur', hosts: ['imgur.com'] },
  { name: 'Reddit', hosts: ['reddit.com'] },
  { name: 'Datawrapper', hosts: ['datawrapper.de', 'datawrapper.dwcdn.net'] },
  { name: 'OpenStreetMap', hosts: ['openstreetmap.org'] },
];

/** The provider that an address belongs to, by its host; subdomains count. Null: we don't embed from there. */
export function providerOf(address: string): string | null {
  if (!linkAllowed(address) || !/^https:/i.test(address)) {
    return null;
  }
  const host = new URL(address).hostname.toLowerCase();
  return (
    PROVIDERS.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)))?.name ?? null
  );
}
