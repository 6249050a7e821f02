scene('sea', { seed: 63 }, ({ c, x, w, h }) => {
  const hz = 520;
  x.fillStyle = grad(x, 0, 0, 0, hz, [
    [0, '#5b6870'],
    [0.6, '#98a2a6'],
    [0.93, '#cfd2cd'],
    [1, '#bfc4c2'],
  ]);
  x.fillRect(0, 0, w, hz);
  x.drawImage(
    noiseLayer(
      w,
      hz,
      fbm(w, hz, 4, 12, 7, 0.55),
      [54, 66, 76],
      (v, a, b) => Math.max(0, (v - 0.42) * 3.4) * (1 - (0.75 * b) / hz),
    ),
    0,
    0,
  );
  x.drawImage(
    noiseLayer(
      w,
      hz,
      fbm(w, hz, 5, 16, 6),
      [236, 234, 222],
      (v, a, b) => Math.max(0, (v - 0.5) * 2.6) * 0.7 * Math.exp(-(((a - 930) / 480) ** 2)),
    ),
    0,
    0,
  );
  soft(x, w, h, 1.3, (k) => {
    ship(k, 610, hz + 1, 0.62, '#66737a');
    ship(k, 1120, hz + 1, 0.44, '#7f8a8f');
    ship(k, 1350, hz, 0.3, '#939c9f');
  });
  x.fillStyle = grad(x, 0, hz, 0, h, [
    [0, '#8e9a9d'],
    [0.15, '#6c7a80'],
    [1, '#27343c'],
  ]);
  x.fillRect(0, hz, w, h - hz);
  {
    const d = x.getImageData(0, hz, w, h - hz),
      p = d.data,
      H = h - hz;
    const layers = [
      [20, 120],
      [40, 260],
      [90, 520],
    ].map(([a, b]) => fbm(w, H, a, b, 3, 0.55));
    const tmp = new Float32Array(w * H);
    for (let y = 0; y < H; y++) {
      const t = y / H,
        persp = Math.pow(t, 0.55);
      for (let xx = 0; xx < w; xx++) {
        const sy = Math.min(H - 1, (persp * H) | 0);
        const px = Math.min(w - 1, Math.max(0, ((xx - 800) / (0.55 + 1.1 * t) + 800) | 0));
        const v =
          (layers[0][sy * w + px] - 0.5) * 1.1 * t +
          (layers[1][sy * w + px] - 0.5) * 0.8 +
          (layers[2][y * w + xx] - 0.5) * 0.25;
        tmp[y * w + xx] = v;
        const i = (y * w + xx) * 4;
        let s = v * 150 * (0.25 + t);
        const gl = Math.exp(-(((xx - 930) / (220 + 420 * t)) ** 2));
        s += Math.max(0, v - 0.08) * 420 * gl * (0.6 + 0.4 * t);
        if (v > 0.2 && t > 0.1) s += (v - 0.2) * 420;
        for (let k = 0; k < 3; k++) p[i + k] += s * (k == 2 ? 1.04 : 1);
      }
    }
    x.putImageData(d, 0, hz);
  }
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 3, 14, 4), [206, 210, 206], (v, a, b) => 0.75 * v * Math.exp(-(((b - hz) / 34) ** 2))),
    0,
    0,
  );
  soft(x, w, h, 2, (k) => {
    k.strokeStyle = '#121a20';
    k.lineCap = 'round';
    k.lineWidth = 26;
    k.beginPath();
    k.moveTo(-20, 846);
    k.lineTo(520, 1010);
    k.stroke();
    k.lineWidth = 13;
    k.beginPath();
    k.moveTo(-20, 930);
    k.lineTo(230, 1010);
    k.moveTo(120, 890);
    k.lineTo(112, 1010);
    k.moveTo(330, 955);
    k.lineTo(326, 1010);
    k.stroke();
  });
  bloom(c, 40, 0.18);
  return finish(c, { grain: 9, vig: 0.5, lift: [6, 9, 11] });
});
