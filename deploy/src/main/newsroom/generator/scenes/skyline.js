scene('skyline', { seed: 97 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#101a29'],
    [0.4, '#22344a'],
    [0.68, '#4d5f72'],
    [1, '#5d6a76'],
  ]);
  x.fillRect(0, 0, w, h);
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 4, 11, 6), [150, 164, 180], (v, a, b) => Math.max(0, (v - 0.47) * 1.9) * 0.55),
    0,
    0,
  );
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 3, 9, 6), [8, 14, 24], (v, a, b) => Math.max(0, (v - 0.46) * 2.6) * (1 - b / h)),
    0,
    0,
  );
  const cols = ['#4a5a6b', '#354454', '#212d3b', '#111a25'];
  [
    [560, 120, 44, 0.0],
    [620, 170, 64, 0.004],
    [700, 220, 96, 0.012],
    [820, 190, 150, 0.03],
  ].forEach(([base, amp, bw, p], li) => {
    soft(x, w, h, [3, 2, 1.2, 0.7][li], (k) => {
      let px = -20;
      while (px < w) {
        const ww = bw * within(0.6, 1.3),
          bh = within(0.15, 1) * amp + (random() < 0.12 ? amp * 0.5 : 0),
          top = base - bh;
        k.fillStyle = cols[li];
        k.fillRect(px, top, ww + 1, h);
        if (random() < 0.35) {
          k.fillRect(px + ww * 0.3, top - 12 - li * 4, ww * 0.16, 16 + li * 4);
        }
        if (random() < 0.3) {
          k.fillRect(px + ww * 0.6, top - 40 - li * 6, 1.6, 46);
        }
        if (random() < 0.2) {
          k.beginPath();
          k.moveTo(px, top);
          k.lineTo(px + ww / 2, top - ww * 0.3);
          k.lineTo(px + ww, top);
          k.fill();
        }
        if (li > 0) {
          const cw = [0, 7, 11, 17][li],
            ch = [0, 10, 15, 24][li];
          for (let yy = top + ch; yy < Math.min(h, base + 260); yy += ch * 1.5)
            for (let xx = px + cw * 0.7; xx < px + ww - cw; xx += cw * 1.75) {
              const r = random();
              if (r < p) {
                k.fillStyle = random() < 0.7 ? '#e9b46a' : '#d8c7a4';
                k.fillRect(xx, yy, cw * 0.8, ch * 0.8);
              } else if (r < p * 2) {
                k.fillStyle = '#6b5238';
                k.fillRect(xx, yy, cw * 0.8, ch * 0.8);
              } else {
                k.fillStyle = 'rgba(8,14,22,.36)';
                k.fillRect(xx, yy, cw * 0.75, ch * 0.78);
              }
            }
          k.fillStyle = cols[li];
        }
        px += ww + (random() < 0.14 ? bw * 0.3 : 0);
      }
    });
    x.drawImage(
      noiseLayer(
        w,
        h,
        fbm(w, h, 3, 9, 5),
        [122, 138, 154],
        (v, a, b) => [0.6, 0.5, 0.36, 0.16][li] * v * Math.exp(-(((b - base - 30) / 150) ** 2)),
      ),
      0,
      0,
    );
  });
  soft(x, w, h, 0.8, (k) => {
    k.fillStyle = '#0b121b';
    k.fillRect(470, 330, 30, 700);
    k.beginPath();
    k.moveTo(458, 352);
    k.lineTo(485, 190);
    k.lineTo(512, 352);
    k.fill();
    k.fillRect(484, 150, 2.5, 60);
    k.fillRect(440, 520, 92, 500);
  });
  glow(x, 1130, 930, 360, '240,190,120', 0.5);
  glow(x, 1130, 930, 60, '255,226,180', 0.95);
  glow(x, 1170, 936, 50, '255,226,180', 0.9);
  flakes(x, w, h, 900, 0.42);
  bloom(c, 30, 0.34);
  return finish(c, { grain: 9, vig: 0.55, lift: [5, 7, 12] });
});
