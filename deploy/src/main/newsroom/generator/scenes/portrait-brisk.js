portrait(
  'portrait-brisk',
  { seed: 14, hair: 'bob', over: ['scarf'], tones: ['#82746a', '#3c4044', '#171c21'], light: '226,226,220' },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, 0, h, [
      [0, '#b9c0c3'],
      [0.6, '#d6d6cf'],
      [1, '#90959a'],
    ]);
    x.fillRect(0, 0, w, h);
    soft(x, w, h, 9, (k) => {
      [
        [430, 130, '#6d757b'],
        [520, 90, '#596167'],
        [620, 40, '#474f55'],
        [-20, 200, '#8b9296'],
        [110, 250, '#9ca2a5'],
      ].forEach(([left, top, tone]) => {
        k.fillStyle = tone;
        k.fillRect(left, top, 130, h);
      });
    });
    veil(x, w, h, [3, 4, 4], [228, 228, 222], (v) => 0.4 * v);
    flakes(x, w, h, 260, 0.8);
  },
);
