scene('train', { seed: 11 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#8b969c'],
    [0.5, '#b6bcbc'],
    [0.62, '#a7aba8'],
    [1, '#4a4f51'],
  ]);
  x.fillRect(0, 0, w, h);
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 3, 5, 5), [96, 108, 116], (v) => Math.max(0, v - 0.42) * 1.3),
    0,
    0,
  );
  const vx = 690,
    vy = 560;
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 90, 160, 4), [40, 42, 42], (v, a, b) =>
      b > vy ? Math.min(0.75, (b - vy) / 520) * Math.max(0, (v - 0.38) * 2.2) : 0,
    ),
    0,
    0,
  );
  soft(x, w, h, 1, (k) => {
    k.fillStyle = '#33383b';
    k.beginPath();
    k.moveTo(vx + 150, vy + 36);
    k.lineTo(vx + 116, vy + 36);
    k.lineTo(900, h);
    k.lineTo(1600, h);
    k.lineTo(1600, 760);
    k.fill();
    k.fillStyle = '#565b5c';
    k.beginPath();
    k.moveTo(vx + 150, vy + 34);
    k.lineTo(vx + 118, vy + 34);
    k.lineTo(960, h);
    k.lineTo(1600, h);
    k.lineTo(1600, 744);
    k.fill();
    k.fillStyle = 'rgba(226,226,218,.6)';
    k.beginPath();
    k.moveTo(vx + 122, vy + 36);
    k.lineTo(vx + 126, vy + 36);
    k.lineTo(1040, h);
    k.lineTo(1012, h);
    k.fill();
  });
  soft(x, w, h, 0.9, (k) => {
    for (let i = 0; i < 34; i++) {
      const t = i / 34,
        z = Math.pow(t, 2.6),
        y = vy + 10 + z * 430,
        s = 0.04 + z;
      k.fillStyle = `rgba(38,38,38,${0.15 + 0.5 * t})`;
      k.fillRect(vx - 40 - 430 * s, y, 600 * s, 4 + 14 * s);
    }
    k.strokeStyle = 'rgba(196,200,198,.85)';
    for (const [a] of [[-330], [40]]) {
      k.beginPath();
      k.moveTo(vx - 8 + (a > 0 ? 12 : -8), vy + 14);
      k.lineTo(vx - 40 + a * 1.05, h);
      k.lineTo(vx - 26 + a * 1.05, h);
      k.closePath();
      k.fillStyle = 'rgba(176,182,182,.8)';
      k.fill();
    }
  });
  for (let i = 0; i < 7; i++) {
    const z = 1 / (1 + i * 0.75),
      s = z,
      a = 0.85 * Math.pow(z, 0.9);
    soft(x, w, h, 0.6 + 1.6 * (1 - z), (k) => {
      k.strokeStyle = `rgba(44,50,54,${a})`;
      k.lineWidth = 16 * s;
      const px = vx - 640 * s - 10,
        py = vy + 330 * s;
      k.beginPath();
      k.moveTo(px, py);
      k.lineTo(px, vy - 620 * s);
      k.stroke();
      k.lineWidth = 7 * s;
      k.beginPath();
      k.moveTo(px, vy - 520 * s);
      k.lineTo(px + 560 * s, vy - 500 * s);
      k.moveTo(px, vy - 430 * s);
      k.lineTo(px + 330 * s, vy - 505 * s);
      k.stroke();
    });
  }
  x.strokeStyle = 'rgba(50,56,60,.5)';
  x.lineWidth = 2;
  x.beginPath();
  x.moveTo(vx - 4, vy - 40);
  x.lineTo(520, -20);
  x.moveTo(vx - 2, vy - 40);
  x.lineTo(720, -20);
  x.stroke();
  soft(x, w, h, 2.2, (k) => {
    k.fillStyle = '#4a5358';
    k.beginPath();
    k.roundRect(vx - 112, vy - 196, 196, 262, [38, 38, 8, 8]);
    k.fill();
    k.fillStyle = '#3a4348';
    k.fillRect(vx - 112, vy + 6, 196, 58);
    k.fillStyle = '#2b3338';
    k.beginPath();
    k.roundRect(vx - 96, vy - 166, 164, 74, 12);
    k.fill();
    k.fillStyle = '#566066';
    k.fillRect(vx - 16, vy - 166, 4, 74);
    k.fillStyle = '#5d676b';
    k.beginPath();
    k.moveTo(vx + 84, vy - 180);
    k.lineTo(vx + 126, vy - 120);
    k.lineTo(vx + 126, vy + 34);
    k.lineTo(vx + 84, vy + 62);
    k.fill();
  });
  for (const [a, b, r] of [
    [vx - 78, vy + 10, 300],
    [vx + 50, vy + 10, 300],
    [vx - 14, vy - 178, 210],
  ]) {
    glow(x, a, b, r, '255,236,196', 0.75);
    glow(x, a, b, r * 0.2, '255,246,226', 1);
  }
  x.drawImage(
    noiseLayer(
      w,
      h,
      fbm(w, h, 3, 6, 5),
      [190, 194, 192],
      (v, a, b) => 0.62 * v * Math.exp(-(((b - vy - 10) / 130) ** 2)),
    ),
    0,
    0,
  );
  glow(x, vx - 10, vy + 120, 460, '255,236,200', 0.26);
  for (const [a, b, s, o, bl] of [
    [925, 640, 1.05, { hat: 1, step: 0.1, bag: 1 }, 1.4],
    [985, 655, 1.15, { hood: 1, step: 0.15 }, 1.3],
    [1105, 700, 1.6, { step: 0.1, hat: 1 }, 1],
    [1330, 842, 2.9, { hood: 1, step: 0.1, bag: 1 }, 0.9],
  ])
    soft(x, w, h, bl, (k) => person(k, a, b, s, a > 1200 ? '#16191b' : a > 1000 ? '#2b3033' : '#444a4d', o));
  bloom(c, 34, 0.3);
  return finish(c, { grain: 9, vig: 0.5, lift: [6, 8, 9] });
});
