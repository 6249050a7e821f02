scene('ridges', { seed: 23 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, 700, [
    [0, '#32475c'],
    [0.4, '#6f7d86'],
    [0.75, '#c2a588'],
    [1, '#dcb68a'],
  ]);
  x.fillRect(0, 0, w, h);
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 4, 20, 6), [40, 56, 74], (v, a, b) => Math.max(0, (v - 0.46) * 2.6) * (1 - b / 800)),
    0,
    0,
  );
  glow(x, 420, 560, 620, '236,176,108', 0.4);
  const P = [
    ['#a59a90', 520, 50, 3, [214, 184, 152]],
    ['#868688', 580, 70, 3.6, [196, 176, 156]],
    ['#666f78', 660, 84, 4.2, [160, 156, 152]],
    ['#475461', 750, 92, 5, [118, 124, 130]],
    ['#2b3744', 850, 86, 6, [80, 90, 100]],
    ['#141c26', 960, 70, 7, [40, 50, 60]],
  ];
  P.forEach(([col, b, a, f, m], i) => {
    const r = ridge(w, b, a * 1.5, f);
    soft(x, w, h, [2.2, 1.6, 1.2, 0.9, 0.7, 0.7][i], (k) => {
      fillRidge(k, r, h, col);
      if (i > 3) {
        k.fillStyle = col;
        for (let j = 0; j < 520; j++) {
          const px = (random() * w) | 0,
            hh = within(6, i > 4 ? 34 : 18);
          k.beginPath();
          k.moveTo(px - hh * 0.22, r[px] + 6);
          k.lineTo(px, r[px] - hh);
          k.lineTo(px + hh * 0.22, r[px] + 6);
          k.fill();
        }
      }
      if (i == 3 || i == 4) {
        let p = null;
        [180, 560, 930, 1290, 1560].forEach((px, q) => {
          const s = (i == 3 ? 0.5 : 0.0) * (1 - 0.06 * q);
          if (s) {
            pylon(k, px, r[px] + 6, s, '#3c4853');
            if (p) {
              k.strokeStyle = 'rgba(50,62,74,.7)';
              k.lineWidth = 0.8;
              for (const [dx, dy] of [
                [-46, 128],
                [46, 128],
                [38, 158],
              ]) {
                k.beginPath();
                k.moveTo(p[0] + dx * p[2], p[1] - dy * p[2]);
                k.quadraticCurveTo((p[0] + px) / 2, Math.max(p[1], r[px]) - dy * s + 46, px + dx * s, r[px] - dy * s);
                k.stroke();
              }
            }
            p = [px, r[px] + 6, s];
          }
        });
      }
    });
    if (i < 5)
      x.drawImage(
        noiseLayer(
          w,
          h,
          fbm(w, h, 3, 12, 5),
          m,
          (v, a2, yy) => 0.8 * Math.pow(v, 1.2) * Math.exp(-(((yy - b - 70) / 62) ** 2)),
        ),
        0,
        0,
      );
    if (i == 4) {
      const hx = 1118,
        hy = r[1118] - 3;
      soft(x, w, h, 0.6, (k) => {
        k.fillStyle = '#1a232d';
        k.fillRect(hx - 26, hy - 16, 54, 28);
        k.beginPath();
        k.moveTo(hx - 31, hy - 15);
        k.lineTo(hx, hy - 36);
        k.lineTo(hx + 33, hy - 15);
        k.fill();
      });
      glow(x, hx + 10, hy - 4, 110, '255,184,92', 0.75);
      x.fillStyle = '#ffdf9e';
      x.fillRect(hx + 6, hy - 9, 8, 9);
    }
  });
  bloom(c, 30, 0.22);
  return finish(c, { grain: 8, vig: 0.5, lift: [5, 7, 10] });
});
