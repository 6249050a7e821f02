scene('harbour', { seed: 41 }, ({ c, x, w, h }) => {
  const hz = 610;
  x.fillStyle = grad(x, 0, 0, 0, hz, [
    [0, '#0d1722'],
    [0.35, '#1c3040'],
    [0.65, '#41525c'],
    [0.86, '#8d7a68'],
    [1, '#c79a68'],
  ]);
  x.fillRect(0, 0, w, hz);
  x.drawImage(
    noiseLayer(
      w,
      hz,
      fbm(w, hz, 5, 22, 6),
      [8, 15, 24],
      (v, a, b) => Math.max(0, (v - 0.44) * 3.1) * (0.9 - (0.55 * b) / hz),
    ),
    0,
    0,
  );
  x.drawImage(
    noiseLayer(
      w,
      hz,
      fbm(w, hz, 4, 34, 5),
      [226, 170, 112],
      (v, a, b) =>
        Math.max(0, (v - 0.52) * 2.2) * Math.pow(b / hz, 4) * (0.5 + 0.5 * Math.exp(-(((a - 1050) / 430) ** 2))),
    ),
    0,
    0,
  );
  glow(x, 1080, hz - 10, 620, '205,140,78', 0.34);
  soft(x, w, h, 2.5, (k) => {
    fillRidge(k, ridge(w, hz - 58, 46, 3), hz, '#56606a');
  });
  soft(x, w, h, 1.8, (k) => {
    fillRidge(k, ridge(w, hz - 24, 26, 5), hz, '#3c4852');
    for (let i = 0; i < 90; i++) {
      const bx = within(0, w),
        bh = within(10, 44);
      k.fillRect(bx, hz - bh - 12, within(12, 44), bh + 14);
    }
  });
  x.drawImage(
    noiseLayer(
      w,
      hz,
      fbm(w, hz, 4, 16, 4),
      [186, 158, 130],
      (v, a, b) => 0.55 * v * Math.exp(-(((b - hz + 14) / 44) ** 2)),
    ),
    0,
    0,
  );
  soft(x, w, h, 1.1, (k) => {
    crane(k, 560, hz - 2, 1.05, '#2a343d');
    crane(k, 725, hz - 2, 1.0, '#2d373f');
    crane(k, 960, hz - 2, 0.86, '#39434a');
  });
  soft(x, w, h, 0.7, (k) => {
    crane(k, 190, hz + 4, 1.9, '#121b24');
    k.fillStyle = '#141d26';
    k.fillRect(0, hz - 34, 430, 40);
    for (let i = 0; i < 16; i++) {
      k.fillStyle = i % 3 ? '#18222b' : '#1c262e';
      k.fillRect(20 + i * 25, hz - 34 - (i % 4) * 13, 24, 40 + (i % 4) * 13);
    }
    ship(k, 1190, hz + 2, 1.5, '#161f28');
    k.fillStyle = '#141d26';
    k.fillRect(1440, hz - 70, 200, 76);
    k.fillRect(1470, hz - 104, 60, 60);
    k.fillRect(420, hz - 8, 1200, 12);
  });
  const li = [
    [312, hz - 236, 6],
    [250, hz - 26, 5],
    [1010, hz - 100, 6],
    [1074, hz - 170, 3],
    [1500, hz - 82, 5],
    [1345, hz - 44, 3],
    [640, hz - 16, 4],
    [842, hz - 14, 3],
    [902, hz - 18, 3],
    [1560, hz - 30, 4],
    [90, hz - 60, 4],
  ];
  for (const [a, b, s] of li) {
    glow(x, a, b, s * 26, '255,186,96', 0.75);
    glow(x, a, b, s * 5, '255,226,170', 1);
    x.fillStyle = '#fff0cf';
    x.beginPath();
    x.arc(a, b, s * 0.42, 0, 7);
    x.fill();
  }
  reflect(c, hz, { dist: 150, dark: [0.9, 0.52], tint: [14, 22, 30], sx: 34, sy: 190 });
  soft(x, w, h, 0.8, (k) => {
    k.fillStyle = '#0a1118';
    for (const [a, b, s] of [
      [1330, 870, 1],
      [1400, 905, 1.25],
      [1490, 950, 1.6],
    ]) {
      k.fillRect(a, b - 70 * s, 16 * s, 90 * s);
      k.beginPath();
      k.ellipse(a + 8 * s, b - 70 * s, 12 * s, 5 * s, 0, 0, 7);
      k.fill();
    }
  });
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 3, 14, 4), [150, 140, 128], (v, a, b) => 0.34 * v * Math.exp(-(((b - hz) / 70) ** 2))),
    0,
    0,
  );
  bloom(c, 26, 0.28);
  return finish(c, { grain: 8, vig: 0.55, lift: [4, 6, 9] });
});
