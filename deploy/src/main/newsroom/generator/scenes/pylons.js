scene('pylons', { seed: 77 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, 820, [
    [0, '#3e4a5e'],
    [0.45, '#8a8288'],
    [0.8, '#d7a48a'],
    [1, '#e8c3a0'],
  ]);
  x.fillRect(0, 0, w, h);
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 4, 14, 6), [60, 66, 86], (v, a, b) => Math.max(0, (v - 0.46) * 2.4) * (1 - b / 760)),
    0,
    0,
  );
  glow(x, 1150, 770, 520, '255,196,140', 0.5);
  soft(x, w, h, 2, (k) => {
    fillRidge(k, ridge(w, 770, 30, 4), h, '#8d7f80');
  });
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 3, 12, 4), [226, 190, 164], (v, a, b) => 0.8 * v * Math.exp(-(((b - 790) / 50) ** 2))),
    0,
    0,
  );
  const T = [
    [1270, 800, 0.95, '#6b6168'],
    [1010, 815, 1.5, '#4d4850'],
    [520, 850, 2.75, '#1d2029'],
  ];
  let prev = [1480, 790, 0.5];
  T.forEach(([a, b, s, col], i) =>
    soft(x, w, h, [1.6, 1.1, 0.8][i], (k) => {
      pylon(k, a, b, s, col);
      k.strokeStyle = col;
      for (const [dx, dy] of [
        [-43, 119],
        [43, 119],
        [-35, 149],
        [35, 149],
        [-25, 179],
        [25, 179],
      ]) {
        k.lineWidth = 0.7 + s * 0.35;
        k.beginPath();
        k.moveTo(prev[0] + dx * prev[2], prev[1] - dy * prev[2]);
        k.quadraticCurveTo(
          (prev[0] + a) / 2,
          (prev[1] - dy * prev[2] + b - dy * s) / 2 + 50 * s,
          a + dx * s,
          b - dy * s,
        );
        k.stroke();
      }
      prev = [a, b, s];
    }),
  );
  soft(x, w, h, 0.9, (k) => {
    k.strokeStyle = '#1d2029';
    k.lineWidth = 2;
    for (const [dx, dy] of [
      [-43, 119],
      [43, 119],
      [-35, 149],
      [35, 149],
      [-25, 179],
      [25, 179],
    ]) {
      k.beginPath();
      k.moveTo(520 + dx * 2.75, 850 - dy * 2.75);
      k.quadraticCurveTo(200, 850 - dy * 2.6 + 150, -60, 850 - dy * 3.4);
      k.stroke();
    }
  });
  x.fillStyle = grad(x, 0, 820, 0, h, [
    [0, '#b79b92'],
    [0.3, '#8f8288'],
    [1, '#3b3d49'],
  ]);
  x.beginPath();
  const g = ridge(w, 838, 16, 5);
  x.moveTo(0, h);
  g.forEach((y, i) => x.lineTo(i, y));
  x.lineTo(w, h);
  x.fill();
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 60, 260, 5, 0.6), [30, 32, 42], (v, a, b) =>
      b > 830 ? Math.max(0, (v - 0.44) * 2.4) * Math.min(1, (b - 830) / 120) : 0,
    ),
    0,
    0,
  );
  soft(x, w, h, 1, (k) => {
    person(k, 840, 902, 0.92, '#1a1c24', { hat: 1, step: 0.5, bag: 1 });
    person(k, 905, 908, 0.95, '#1a1c24', { step: 0.4, hat: 1, flip: 1 });
  });
  soft(x, w, h, 1.6, (k) => {
    k.strokeStyle = 'rgba(22,24,32,.85)';
    for (let i = 0; i < 260; i++) {
      const a = within(0, w),
        b = within(945, 1010);
      k.lineWidth = within(0.8, 2);
      k.beginPath();
      k.moveTo(a, b + 40);
      k.quadraticCurveTo(a + within(-8, 8), b, a + within(-20, 26), b - within(20, 70));
      k.stroke();
    }
  });
  bloom(c, 36, 0.24);
  return finish(c, { grain: 8, vig: 0.5, lift: [7, 7, 10] });
});
