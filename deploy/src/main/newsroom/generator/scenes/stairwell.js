scene('stairwell', { seed: 44 }, ({ c, x, w, h }) => {
  x.fillStyle = '#0b1017';
  x.fillRect(0, 0, w, h);
  const cx = 820;
  const cy = 520;
  const corner = (depth, n) => {
    const s = 760 * Math.pow(0.74, depth);
    const [dx, dy] = [
      [-1.25, -0.86],
      [1.25, -0.86],
      [1.25, 0.86],
      [-1.25, 0.86],
    ][((n % 4) + 4) % 4];
    return [cx + dx * s + depth * 4, cy + dy * s + depth * 3];
  };
  for (let floor = 0; floor < 9; floor++) {
    const lit = floor === 4 ? 1 : floor === 5 || floor === 3 ? 0.5 : 0;
    for (let n = 0; n < 4; n++) {
      const outer = floor + n / 4;
      const [a1, a2] = [corner(outer, n), corner(outer + 0.25, n + 1)];
      const [b1, b2] = [corner(outer + 0.62, n), corner(outer + 0.87, n + 1)];
      const base = Math.max(14, 62 - floor * 5) + [10, 0, -12, 4][n];
      soft(x, w, h, 0.7, (k) => {
        shape(k, `rgb(${base + lit * 40},${base + 8 + lit * 22},${base + 16})`, ...a1, ...a2, ...b2, ...b1);
        for (let step = 0; step <= 16; step++) {
          const t = step / 16;
          k.strokeStyle = `rgba(6,10,15,${0.75 - floor * 0.05})`;
          k.lineWidth = Math.max(1, 7 - floor);
          k.beginPath();
          k.moveTo(a1[0] + (a2[0] - a1[0]) * t, a1[1] + (a2[1] - a1[1]) * t);
          k.lineTo(b1[0] + (b2[0] - b1[0]) * t, b1[1] + (b2[1] - b1[1]) * t);
          k.stroke();
        }
        k.strokeStyle = `rgb(${18 + lit * 60},${22 + lit * 38},${28 + lit * 10})`;
        k.lineWidth = Math.max(2, 20 - floor * 2.4);
        k.beginPath();
        k.moveTo(...b1);
        k.lineTo(...b2);
        k.stroke();
        k.strokeStyle = `rgba(150,166,178,${0.32 - floor * 0.03})`;
        k.lineWidth = Math.max(1, 4 - floor * 0.4);
        k.beginPath();
        k.moveTo(b1[0] - 3, b1[1] - 4);
        k.lineTo(b2[0] - 3, b2[1] - 4);
        k.stroke();
      });
    }
  }
  veil(x, w, h, [4, 4, 5], [8, 13, 20], (v, a, b) => Math.max(0, v - 0.38) * 1.4);
  const [px, py] = corner(4.2, 1);
  glow(x, px - 40, py + 20, 420, '255,186,100', 0.55);
  soft(x, w, h, 0.8, (k) => {
    k.fillStyle = '#07090d';
    k.save();
    k.translate(px - 66, py + 34);
    k.rotate(0.5);
    k.beginPath();
    k.ellipse(0, 0, 30, 19, 0, 0, 7);
    k.fill();
    k.beginPath();
    k.arc(4, -3, 11, 0, 7);
    k.fill();
    k.restore();
    k.beginPath();
    k.arc(px - 108, py + 52, 13, 0, 7);
    k.fill();
    k.fillStyle = '#6d7a84';
    k.beginPath();
    k.arc(px - 108, py + 52, 8, 0, 7);
    k.fill();
  });
  lamp(x, px - 26, py + 22, 120);
  glow(x, cx + 30, cy + 22, 240, '150,170,188', 0.34);
  x.fillStyle = grad(x, 0, 0, w, h, [
    [0, 'rgba(120,142,164,.16)'],
    [0.5, 'rgba(0,0,0,0)'],
    [1, 'rgba(0,0,0,.35)'],
  ]);
  x.fillRect(0, 0, w, h);
  bloom(c, 34, 0.3);
  return finish(c, { grain: 8, vig: 0.5, lift: [6, 8, 12] });
});
