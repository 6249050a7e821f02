portrait(
  'portrait-thessing',
  {
    seed: 52,
    hair: 'hood',
    over: ['scarf'],
    flip: true,
    tones: ['#86705f', '#3e3c40', '#171b24'],
    light: '236,196,150',
  },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, 0, 560, [
      [0, '#46566a'],
      [0.5, '#9a8f8b'],
      [1, '#dcb48c'],
    ]);
    x.fillRect(0, 0, w, h);
    veil(x, w, h, [3, 12, 6], [50, 62, 82], (v, a, b) => Math.max(0, (v - 0.45) * 2.4) * (1 - b / 600));
    soft(x, w, h, 5, (k) => {
      fillRidge(k, ridge(w, 470, 50, 3), h, '#8d8283');
      fillRidge(k, ridge(w, 540, 60, 4), h, '#5d6069');
      fillRidge(k, ridge(w, 640, 50, 5), h, '#2f3641');
    });
  },
);
