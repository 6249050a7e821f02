portrait(
  'portrait-vael',
  {
    seed: 66,
    hair: 'short',
    over: ['collar'],
    glasses: true,
    tones: ['#8a6f52', '#3a332d', '#15161a'],
    light: '246,206,146',
  },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, w, 0, [
      [0, '#5d4a36'],
      [0.5, '#33302f'],
      [1, '#161a20'],
    ]);
    x.fillRect(0, 0, w, h);
    soft(x, w, h, 8, (k) => {
      for (let row = 0; row < 4; row++)
        for (let left = 330; left < w; left += 24) {
          k.fillStyle = ['#3b3630', '#2b2d31', '#47402f', '#242a31'][(within(0, 4) | 0) % 4];
          k.fillRect(left, 30 + row * 170 + within(0, 30), within(14, 23), 130);
        }
      k.fillStyle = '#14181d';
      for (let row = 0; row < 4; row++) k.fillRect(320, 186 + row * 170, w, 12);
    });
    glow(x, 70, 210, 420, '255,206,130', 0.85);
  },
);
