scene('street', { seed: 5 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#aeb6ba'],
    [0.5, '#dcdcd4'],
    [0.62, '#d2d0c8'],
    [1, '#8c8e8d'],
  ]);
  x.fillRect(0, 0, w, h);
  const vx = 820,
    vy = 545;
  glow(x, vx, vy - 70, 640, '255,240,210', 0.5);
  for (let i = 6; i >= 0; i--) {
    const z0 = 1 / (0.55 + i * 0.62),
      tone = Math.round(62 + i * 21);
    soft(x, w, h, 0.7 + i * 0.35, (k) => {
      for (const sd of [-1, 1]) {
        const e = vx + sd * (150 + 330 * z0),
          hh = (sd < 0 ? 430 : 370) * z0 * (0.8 + (0.35 * ((i * 7 + sd * 3) % 4)) / 4) + 40;
        k.fillStyle = `rgb(${tone},${tone + 4},${tone + 8})`;
        const x0 = sd < 0 ? e - 900 : e;
        k.fillRect(x0, vy - hh, 900, hh + 150 * z0);
        k.beginPath();
        k.moveTo(e, vy - hh);
        k.lineTo(e - sd * -70 * z0, vy - hh - 54 * z0);
        k.lineTo(e + sd * 900, vy - hh - 54 * z0);
        k.lineTo(e + sd * 900, vy - hh);
        k.fill();
        k.fillStyle = `rgba(20,26,32,${0.34 - 0.035 * i})`;
        for (let r = 0; r < 4; r++)
          for (let q = 0; q < 7; q++) {
            const ww = 26 * z0,
              gx = e + sd * (24 + q * 62) * z0 - (sd < 0 ? ww : 0);
            k.fillRect(gx, vy - hh + (34 + r * 92) * z0, ww, 50 * z0);
          }
      }
    });
    x.drawImage(
      noiseLayer(w, h, fbm(w, h, 3, 4, 4), [222, 222, 214], (v, a, b) => 0.3 * v * Math.exp(-(((b - vy) / 260) ** 2))),
      0,
      0,
    );
  }
  x.fillStyle = grad(x, 0, vy + 30, 0, h, [
    [0, 'rgba(214,214,208,0)'],
    [0.12, '#c9cac6'],
    [1, '#85898a'],
  ]);
  x.beginPath();
  x.moveTo(vx - 170, vy + 40);
  x.lineTo(vx + 170, vy + 40);
  x.lineTo(1700, h);
  x.lineTo(-100, h);
  x.fill();
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 40, 200, 5, 0.6), [60, 64, 66], (v, a, b) =>
      b > vy + 40 ? Math.max(0, (v - 0.46) * 2.2) * Math.min(1, (b - vy - 40) / 160) : 0,
    ),
    0,
    0,
  );
  soft(x, w, h, 1, (k) => {
    for (const d of [-150, -60, 70, 165]) {
      k.fillStyle = 'rgba(70,74,76,.7)';
      k.beginPath();
      k.moveTo(vx + d * 0.16, vy + 52);
      k.lineTo(vx + d * 4.2 - 9, h);
      k.lineTo(vx + d * 4.2 + 9, h);
      k.fill();
    }
    k.strokeStyle = 'rgba(60,66,70,.6)';
    k.lineWidth = 2;
    for (const d of [-300, -80, 120, 380]) {
      k.beginPath();
      k.moveTo(vx, vy - 120);
      k.lineTo(vx + d * 2.1, -10);
      k.stroke();
    }
    k.lineWidth = 1.4;
    for (let i = 1; i < 5; i++) {
      k.beginPath();
      k.moveTo(vx - 520, 170 + i * 50);
      k.lineTo(vx + 520, 180 + i * 46);
      k.stroke();
    }
  });
  const F = [
    [760, 612, 0.55, 0.72],
    [800, 606, 0.5, 0.76],
    [868, 610, 0.55, 0.74],
    [905, 622, 0.66, 0.68],
    [690, 640, 0.86, 0.56],
    [965, 652, 0.95, 0.52],
    [1010, 658, 1, 0.5],
    [610, 700, 1.35, 0.38],
    [1130, 742, 1.75, 0.3],
    [480, 800, 2.2, 0.2],
  ];
  F.forEach(([a, b, s, t], i) => {
    const v = Math.round(255 * t * 0.82);
    soft(x, w, h, 1.6, (k) => {
      k.save();
      k.translate(a, b);
      k.scale(1, -0.55);
      k.translate(-a, -b);
      k.globalAlpha = 0.2;
      person(k, a, b, s, '#1c2024', { step: 0.6 });
      k.restore();
    });
    soft(x, w, h, i > 6 ? 0.8 : 1.2, (k) =>
      person(k, a, b, s, `rgb(${v},${v + 2},${v + 5})`, {
        step: within(0.2, 1),
        hat: i % 3 == 0,
        hood: i % 3 == 1,
        bag: i % 2 == 0,
        flip: i % 4 == 1,
      }),
    );
  });
  flakes(x, w, h, 1300, 0.8);
  bloom(c, 34, 0.2);
  return finish(c, { grain: 9, vig: 0.45, lift: [8, 9, 10] });
});
