scene('lot', { seed: 88 }, ({ c, x, w, h }) => {
  const ground = 560;
  x.fillStyle = grad(x, 0, 0, 0, ground, [
    [0, '#4d5863'],
    [0.55, '#8d9295'],
    [1, '#c4b9a8'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(x, w, h, [4, 14, 6], [38, 46, 56], (v, a, b) => Math.max(0, (v - 0.44) * 2.8) * (1 - b / 640));
  glow(x, 1250, 540, 560, '255,214,160', 0.32);
  soft(x, w, h, 2.4, (k) => {
    crane(k, 160, ground + 6, 1.1, '#78818a');
    crane(k, 360, ground + 6, 0.9, '#858d94');
    crane(k, 1060, ground + 4, 0.7, '#979b9c');
    k.fillStyle = '#7d868d';
    for (let n = 0; n < 18; n++) k.fillRect(n * 96, ground - 26 - ((n * 31) % 50), 92, 90);
  });
  veil(x, w, h, [3, 7, 4], [196, 190, 180], (v, a, b) => 0.85 * v * Math.exp(-(((b - ground) / 54) ** 2)));
  x.fillStyle = grad(x, 0, ground, 0, h, [
    [0, '#b9b5ac'],
    [0.3, '#9a9c9b'],
    [1, '#4f575e'],
  ]);
  x.fillRect(0, ground, w, h);
  veil(x, w, h, [30, 170, 5, 0.62], [54, 60, 66], (v, a, b) =>
    b > ground ? Math.max(0, (v - 0.45) * 2.2) * Math.min(1, (b - ground) / 130) : 0,
  );
  const pile = (k, px, py, s, tone) => {
    k.fillStyle = `rgba(30,36,42,.25)`;
    k.beginPath();
    k.ellipse(px + 34 * s, py + 2, 52 * s, 7 * s, 0, 0, 7);
    k.fill();
    k.fillStyle = grad(k, px - 17 * s, 0, px + 17 * s, 0, [
      [0, `rgb(${tone + 34},${tone + 34},${tone + 32})`],
      [1, `rgb(${tone},${tone + 5},${tone + 9})`],
    ]);
    k.fillRect(px - 17 * s, py - 74 * s, 34 * s, 76 * s);
    k.fillStyle = 'rgba(236,236,230,.85)';
    k.beginPath();
    k.ellipse(px, py - 74 * s, 18 * s, 6 * s, 0, 0, 7);
    k.fill();
    k.strokeStyle = `rgb(${tone - 6},${tone - 6},${tone - 4})`;
    k.lineWidth = 2.2 * s;
    for (const bar of [-11, -4, 4, 11]) {
      k.beginPath();
      k.moveTo(px + bar * s, py - 76 * s);
      k.quadraticCurveTo(px + bar * s, py - 104 * s, px + (bar * 1.3 + within(-6, 6)) * s, py - within(108, 130) * s);
      k.stroke();
    }
  };
  for (let row = 0; row < 5; row++) {
    const s = 0.42 + row * row * 0.115 + row * 0.1;
    const py = ground + 34 + row * row * 16 + row * 26;
    soft(x, w, h, 1.4 - row * 0.15, (k) => {
      for (let n = -4; n <= 4; n++) pile(k, 860 + n * 168 * s * 1.25 + row * 12, py, s, Math.max(44, 118 - row * 18));
    });
    veil(x, w, h, [3, 5, 3], [190, 188, 180], (v, a, b) => (row < 3 ? 0.14 * v : 0));
  }
  soft(x, w, h, 1, (k) => {
    k.fillStyle = '#2b3238';
    k.fillRect(226, 470, 13, 330);
    k.fillRect(516, 470, 13, 330);
    k.fillStyle = grad(k, 200, 0, 560, 0, [
      [0, '#a9adab'],
      [1, '#7c8385'],
    ]);
    k.fillRect(196, 440, 364, 190);
    k.fillStyle = 'rgba(40,48,54,.55)';
    k.fillRect(226, 472, 210, 18);
    k.fillRect(226, 506, 280, 10);
    k.fillRect(226, 528, 250, 10);
    shape(k, 'rgba(40,48,54,.35)', 330, 606, 330, 562, 420, 540, 510, 562, 510, 606);
    k.fillStyle = 'rgba(240,240,234,.9)';
    k.fillRect(196, 432, 364, 10);
  });
  soft(x, w, h, 1, (k) => {
    person(k, 1290, 782, 1.9, '#20272d', { hat: 1, step: 0.5, flip: true });
    k.fillStyle = '#20272d';
    k.beginPath();
    k.ellipse(1190, 758, 30, 12, 0, 0, 7);
    k.ellipse(1158, 744, 11, 9, 0.3, 0, 7);
    k.fill();
    k.lineWidth = 5;
    k.strokeStyle = '#20272d';
    k.beginPath();
    for (const leg of [1170, 1182, 1200, 1212]) {
      k.moveTo(leg, 762);
      k.lineTo(leg - 2, 786);
    }
    k.moveTo(1218, 754);
    k.lineTo(1236, 738);
    k.stroke();
  });
  soft(x, w, h, 3.2, (k) => {
    k.strokeStyle = 'rgba(24,30,36,.5)';
    k.lineWidth = 3;
    k.beginPath();
    for (let n = -30; n < 60; n++) {
      k.moveTo(n * 44, 1010);
      k.lineTo(n * 44 + 240, 770);
      k.moveTo(n * 44, 770);
      k.lineTo(n * 44 + 240, 1010);
    }
    k.stroke();
    k.lineWidth = 14;
    k.beginPath();
    k.moveTo(-10, 770);
    k.lineTo(1610, 770);
    for (const post of [90, 700, 1420]) {
      k.moveTo(post, 740);
      k.lineTo(post, 1010);
    }
    k.stroke();
  });
  flakes(x, w, h, 420, 0.7);
  bloom(c, 34, 0.2);
  return finish(c, { grain: 7, vig: 0.5, lift: [7, 8, 10] });
});
