scene('library', { seed: 17 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#1a1d22'],
    [0.5, '#262626'],
    [1, '#12151a'],
  ]);
  x.fillRect(0, 0, w, h);
  soft(x, w, h, 2.5, (k) => {
    k.fillStyle = '#2b2f35';
    k.fillRect(420, 90, 760, 480);
    for (const left of [500, 720, 940]) {
      k.fillStyle = grad(k, 0, 120, 0, 470, [
        [0, '#6f8496'],
        [0.7, '#aab4b8'],
        [1, '#c3c0b4'],
      ]);
      k.beginPath();
      k.moveTo(left, 470);
      k.lineTo(left, 220);
      k.arc(left + 75, 220, 75, Math.PI, 0);
      k.lineTo(left + 150, 470);
      k.fill();
      k.fillStyle = '#23282e';
      k.fillRect(left + 72, 140, 6, 330);
      for (const bar of [220, 300, 385]) k.fillRect(left, bar, 150, 5);
    }
  });
  soft(x, w, h, 1.2, (k) => {
    for (const side of [0, 1]) {
      const place = (px) => (side ? w - px : px);
      shape(k, side ? '#171a1e' : '#1c1d20', place(0), -10, place(420), 90, place(420), 570, place(0), 860);
      for (let shelf = 0; shelf < 7; shelf++)
        for (let px = 6; px < 412; px += within(7, 13)) {
          const t = px / 420;
          const top = -10 + 100 * t + shelf * ((870 - 390 * t) / 7);
          const tall = (0.72 * (870 - 390 * t)) / 7;
          k.fillStyle = ['#2f2a25', '#3a3128', '#262a2e', '#41372a', '#1f2429'][(within(0, 5) | 0) % 5];
          k.fillRect(place(px) - (side ? 6 : 0), top + tall * within(0.28, 0.46), 7 - 2 * t, tall);
        }
    }
  });
  for (const left of [575, 795, 1015]) glow(x, left, 320, 330, '160,180,196', 0.2);
  x.fillStyle = grad(x, 0, 570, 0, h, [
    [0, '#2b2a29'],
    [1, '#0f1217'],
  ]);
  shape(x, x.fillStyle, 420, 570, 1180, 570, 1600, 860, 1600, 1000, 0, 1000, 0, 860);
  soft(x, w, h, 24, (k) => {
    k.fillStyle = 'rgba(170,186,196,.16)';
    for (const left of [500, 720, 940])
      shape(
        k,
        k.fillStyle,
        left,
        570,
        left + 150,
        570,
        left + 150 + (left - 720) * 0.7,
        900,
        left + (left - 720) * 0.7 - 60,
        900,
      );
  });
  soft(x, w, h, 1, (k) => {
    k.fillStyle = '#0c0e12';
    k.beginPath();
    k.roundRect(756, 470, 88, 120, 16);
    k.fill();
    k.fillRect(790, 40, 20, 440);
    k.fillRect(764, 586, 12, 26);
    k.fillRect(824, 586, 12, 26);
    k.fillStyle = '#f0a050';
    k.fillRect(778, 524, 44, 22);
  });
  glow(x, 800, 536, 170, '255,170,84', 0.75);
  const rows = [
    [620, 1, 0.62],
    [704, 1.5, 0.92],
    [840, 2.3, 1.45],
  ];
  rows.forEach(([top, s, size], r) => {
    for (const side of [-1, 1]) {
      const near = 800 + side * 96 * s;
      const far = 800 + side * 330 * s;
      const middle = (near + far) / 2;
      soft(x, w, h, 0.8 + (r === 2 ? 1 : 0), (k) => {
        for (let n = 0; n < 3; n++)
          seated(k, near + ((far - near) * (n + 0.5)) / 3, top + 4, size * within(0.94, 1.04), '#16181c');
      });
      glow(x, middle, top - 36 * s, 150 * s, '255,190,108', 0.42);
      soft(x, w, h, 0.8, (k) => {
        shape(k, '#0d0f13', near, top, far, top, far + side * 22 * s, top + 15 * s, near - side * 4, top + 15 * s);
        k.fillStyle = 'rgba(255,206,140,.5)';
        k.beginPath();
        k.ellipse(middle, top + 5 * s, 62 * s, 4 * s, 0, 0, 7);
        k.fill();
        k.fillStyle = '#0b0d10';
        k.fillRect(middle - 2 * s, top - 34 * s, 4 * s, 36 * s);
        shape(
          k,
          '#14130f',
          middle - 24 * s,
          top - 30 * s,
          middle - 13 * s,
          top - 46 * s,
          middle + 13 * s,
          top - 46 * s,
          middle + 24 * s,
          top - 30 * s,
        );
        k.fillStyle = '#ffe6b4';
        k.fillRect(middle - 20 * s, top - 30 * s, 40 * s, 4 * s);
        for (const leg of [near + side * 10 * s, far - side * 6 * s]) {
          k.fillStyle = '#0b0d11';
          k.fillRect(leg - 4 * s, top + 12 * s, 8 * s, 60 * s);
        }
      });
    }
  });
  soft(x, w, h, 1, (k) => person(k, 800, 800, 1.9, '#14171b', { hood: 1, step: 0.3, bag: 1 }));
  veil(
    x,
    w,
    h,
    [4, 6, 4],
    [190, 190, 180],
    (v, a, b) => Math.max(0, v - 0.4) * 0.35 * Math.exp(-(((a - 800) / 380) ** 2) - ((b - 380) / 280) ** 2),
  );
  bloom(c, 34, 0.32);
  return finish(c, { grain: 7, vig: 0.6, lift: [7, 8, 10] });
});
