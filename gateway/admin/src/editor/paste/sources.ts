export type Source = 'ours' | 'word' | 'google' | 'libreoffice' | 'web';

/** Which program put this on the clipboard. */
export function sourceOf(html: string): Source {
  const head = html.slice(0, 20_000);
  if (/<[^>]*\sdata-pm-slice=/.test(head)) return 'ours';
  if (/id="?docs-internal-guid/.test(head)) return 'google';
  if (/<meta[^>]*name="?generator"?[^>]*(libreoffice|openoffice)/i.test(head)) return 'libreoffice';
  if (/urn:schemas-microsoft-com:office|<meta[^>]*content="?(microsoft )?word|class="?mso/i.test(head)) return 'word';
  return 'web';
}
