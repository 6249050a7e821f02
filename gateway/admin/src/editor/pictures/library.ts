/** What the editor asks of the newsroom's pictures. */
export interface Library {
  /** The picture with words that the library has of it; null if it isn't there. */
  shown(media: string): Promise<ShownPicture | null>;
  /** Takes in a file; refused with a sentence for the writer. */
  take(file: File, progress: (share: number) => void, signal: AbortSignal): Promise<ShownPicture>;
  /** Lets the writer choose one; null if they chose none. */
  choose(): Promise<ShownPicture | null>;
}

export interface ShownPicture {
  media: string;
  /** Null until its files are made. */
  src: string | null;
  width: number;
  height: number;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
}

/** The attributes of a picture in the text, with the words that the library has. */
export function attributesOf(picture: ShownPicture): Record<string, unknown> {
  return {
    media: picture.media,
    alt: picture.alt || null,
    decorative: picture.decorative,
    caption: picture.caption || null,
    credit: picture.credit || null,
  };
}

/** Files that could be pictures; the service looks at them itself. */
export function pictureFiles(files: Iterable<File> | null | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
}
