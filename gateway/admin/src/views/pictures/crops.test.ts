import { describe, expect, it } from 'vitest';
import { cropOf, movedBy, pointAt } from './crops';

const picture = { width: 840, height: 560 };

describe('a focal point', () => {
  it('stands in the middle of a crop where the edges let it', () => {
    expect(cropOf(picture, 1, { x: 0.5, y: 0.5 })).toEqual({ x: 140, y: 0, width: 560, height: 560 });
    expect(cropOf(picture, 16 / 9, { x: 0.5, y: 0.5 })).toEqual({ x: 0, y: 44, width: 840, height: 473 });
  });

  it('never takes a crop over the edge', () => {
    expect(cropOf(picture, 4 / 5, { x: 1, y: 0 })).toEqual({ x: 392, y: 0, width: 448, height: 560 });
    expect(cropOf(picture, 1, { x: 0, y: 1 })).toEqual({ x: 0, y: 0, width: 560, height: 560 });
  });

  it('leaves something of a picture that is a single line', () => {
    expect(cropOf({ width: 4000, height: 1 }, 16 / 9, { x: 0.5, y: 0.5 })).toMatchObject({ width: 2, height: 1 });
  });

  it('follows a press, also one that ends beside the picture', () => {
    const frame = { x: 100, y: 50, width: 400, height: 200 };
    expect(pointAt({ clientX: 200, clientY: 150 }, frame)).toEqual({ x: 0.25, y: 0.5 });
    expect(pointAt({ clientX: 900, clientY: 0 }, frame)).toEqual({ x: 1, y: 0 });
  });

  it('moves by keys and stops at the edge', () => {
    expect(movedBy('ArrowRight', false, { x: 0.5, y: 0.5 })).toEqual({ x: 0.51, y: 0.5 });
    expect(movedBy('ArrowUp', true, { x: 0.5, y: 0.05 })).toEqual({ x: 0.5, y: 0 });
    expect(movedBy('End', false, { x: 0.5, y: 0.2 })).toEqual({ x: 1, y: 0.2 });
    expect(movedBy('Tab', false, { x: 0.5, y: 0.5 })).toBeNull();
  });

  it('comes back to where it was', () => {
    let point = { x: 0.3, y: 0.7 };
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'])
      point = movedBy(key, false, point) ?? point;
    expect(point).toEqual({ x: 0.3, y: 0.7 });
  });
});
