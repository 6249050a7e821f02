/** The shapes in which pictures are shown, and where a focal point puts them: the arithmetic of articles-service. */
export const SHAPES = [
  { crop: 'wide', ratio: 16 / 9, name: '16:9' },
  { crop: 'square', ratio: 1, name: '1:1' },
  { crop: 'portrait', ratio: 4 / 5, name: '4:5' },
] as const;

/** A point of a picture, as shares of its width and height from the upper left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** What is left of a picture in a shape: as large as it goes, with the point in its middle where the edges let it. */
export function cropOf(picture: Size, ratio: number, focal: Point): Box {
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio)));
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / ratio)));
  return {
    x: Math.round(within(focal.x * picture.width - width / 2, picture.width - width)),
    y: Math.round(within(focal.y * picture.height - height / 2, picture.height - height)),
    width,
    height,
  };
}

/** Where a press at a place of the screen falls in a picture that is shown in `frame`. */
export function pointAt(press: { clientX: number; clientY: number }, frame: Box): Point {
  return {
    x: share((press.clientX - frame.x) / frame.width),
    y: share((press.clientY - frame.y) / frame.height),
  };
}

/** Where a key moves the point: a percent with an arrow, ten with Shift, to an edge with Home and End; null for others. */
export function movedBy(key: string, far: boolean, point: Point): Point | null {
  const step = far ? 0.1 : 0.01;
  switch (key) {
    case 'ArrowLeft':
      return { x: share(point.x - step), y: point.y };
    case 'ArrowRight':
      return { x: share(point.x + step), y: point.y };
    case 'ArrowUp':
      return { x: point.x, y: share(point.y - step) };
    case 'ArrowDown':
      return { x: point.x, y: share(point.y + step) };
    case 'Home':
      return { x: 0, y: point.y };
    case 'End':
      return { x: 1, y: point.y };
    default:
      return null;
  }
}

export function percent(value: number): number {
  return Math.round(value * 100);
}

/** In thousandths, so that a point that went there and back is the same point. */
function share(value: number): number {
  return Math.round(within(value, 1) * 1000) / 1000;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
