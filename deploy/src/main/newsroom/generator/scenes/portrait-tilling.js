portrait(
  'portrait-tilling',
  { seed: 8, hair: 'short', over: ['cap', 'beard'], flip: true, tones: ['#6a6460', '#333a3f', '#12181d'] },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, 0, h, [
      [0, '#7d898f'],
      [0.5, '#c3c9c8'],
      [0.53, '#7b878b'],
      [1, '#35424a'],
    ]);
    x.fillRect(0, 0, w, h);
    veil(x, w, h, [3, 9, 6], [70, 82, 90], (v, a, b) => Math.max(0, (v - 0.42) * 2.4) * (b < 370 ? 1 : 0.5));
    soft(x, w, h, 7, (k) => ship(k, 150, 382, 0.8, '#5f6c73'));
  },
);
