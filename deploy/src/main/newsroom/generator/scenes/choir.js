scene('choir', { seed: 36 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#0e141c'],
    [0.5, '#1d2126'],
    [1, '#100e0e'],
  ]);
  x.fillRect(0, 0, w, h);
  for (let i = 5; i >= 0; i--) {
    const z = 1 / (0.5 + i * 0.34);
    const tone = 20 + i * 8;
    soft(x, w, h, 1 + i * 0.3, (k) => {
      k.strokeStyle = `rgb(${tone + 8},${tone + 8},${tone + 10})`;
      k.lineWidth = 34 * z;
      for (const side of [-1, 1]) {
        k.beginPath();
        k.moveTo(800 + side * 470 * z, 900);
        k.lineTo(800 + side * 470 * z, 470 - 150 * z);
        k.bezierCurveTo(800 + side * 470 * z, 470 - 330 * z, 800 + side * 160 * z, 470 - 400 * z, 800, 470 - 470 * z);
        k.stroke();
      }
    });
    veil(x, w, h, [3, 4, 3], [120, 110, 96], (v) => 0.07 * v);
  }
  soft(x, w, h, 3, (k) => {
    k.fillStyle = grad(k, 0, 200, 0, 480, [
      [0, '#4d6274'],
      [1, '#8796a0'],
    ]);
    for (const left of [724, 776, 828]) {
      k.beginPath();
      k.moveTo(left, 480);
      k.lineTo(left, 280);
      k.quadraticCurveTo(left + 2, 240, left + 20, 226);
      k.quadraticCurveTo(left + 38, 240, left + 40, 280);
      k.lineTo(left + 40, 480);
      k.fill();
    }
  });
  glow(x, 800, 640, 760, '255,184,96', 0.36);
  const rows = [
    [600, 13, 0.86, 50],
    [664, 12, 1.08, 66],
    [744, 11, 1.36, 84],
  ];
  for (const [py, count, s, step] of rows) {
    const flames = [];
    const cut = blank(w, h);
    const k = cut.getContext('2d');
    for (let n = 0; n < count; n++) {
      const px = 800 + (n - (count - 1) / 2) * step * s + within(-5, 5);
      const top = py + within(-10, 8);
      k.fillStyle = '#15110f';
      k.beginPath();
      k.ellipse(px, top - 62 * s, 13 * s, 17 * s, 0, 0, 7);
      k.fill();
      k.beginPath();
      k.moveTo(px - 32 * s, top + 170);
      k.bezierCurveTo(px - 34 * s, top - 30 * s, px - 22 * s, top - 42 * s, px, top - 46 * s);
      k.bezierCurveTo(px + 22 * s, top - 42 * s, px + 34 * s, top - 30 * s, px + 32 * s, top + 170);
      k.fill();
      flames.push([px, top - 12 * s]);
    }
    x.filter = 'blur(1.2px)';
    x.drawImage(cut, 0, 0);
    x.filter = 'none';
    const warm = rim(cut, '255,186,108', true);
    x.globalAlpha = 0.55;
    x.drawImage(warm, 0, 0);
    x.globalAlpha = 1;
    for (const [px, flame] of flames) {
      glow(x, px, flame - 46 * s, 34 * s, '255,206,150', 0.5);
      lamp(x, px, flame, 62 * s, '255,180,92', 0.75);
      x.fillStyle = '#e6d6b4';
      x.fillRect(px - 2.5 * s, flame + 3, 5 * s, 18 * s);
    }
  }
  soft(x, w, h, 2.4, (k) => {
    for (let row = 0; row < 3; row++)
      for (let n = 0; n < 15; n++)
        seated(
          k,
          -30 + n * 118 + (row % 2) * 56 + within(-14, 14),
          876 + row * 62,
          1.15 + row * 0.32,
          ['#0f0d0d', '#0b0b0d', '#07080a'][row],
        );
  });
  soft(x, w, h, 6, (k) => {
    for (let n = 0; n < 9; n++) {
      k.fillStyle = 'rgba(255,196,110,.7)';
      k.beginPath();
      k.arc(within(80, 1520), within(850, 960), within(6, 11), 0, 7);
      k.fill();
    }
  });
  bloom(c, 36, 0.34);
  return finish(c, { grain: 8, vig: 0.6, lift: [7, 7, 9] });
});
