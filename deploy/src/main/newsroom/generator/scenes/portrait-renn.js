portrait(
  'portrait-renn',
  {
    seed: 47,
    hair: 'bun',
    over: ['scarf'],
    flip: true,
    glasses: true,
    tones: ['#8b8178', '#41464b', '#191f25'],
    light: '232,232,226',
  },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, w, 0, [
      [0, '#242d34'],
      [0.6, '#6a7379'],
      [1, '#c0c5c4'],
    ]);
    x.fillRect(0, 0, w, h);
    soft(x, w, h, 10, (k) => {
      for (let i = 0; i < 5; i++) {
        k.fillStyle = i % 2 ? '#dfe2de' : '#9aa2a5';
        k.fillRect(500 + i * 52, -20, 40, 760);
      }
    });
    veil(x, w, h, [4, 4, 4], [16, 22, 28], (v) => 0.42 * v);
  },
);
