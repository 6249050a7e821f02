scene('silo', { seed: 21 }, ({ c, x, w, h }) => {
  const ground = 740;
  x.fillStyle = grad(x, 0, 0, 0, ground, [
    [0, '#5f6b74'],
    [0.6, '#a9aeae'],
    [1, '#c9c3b6'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(x, w, h, [4, 9, 6], [60, 70, 80], (v, a, b) => Math.max(0, (v - 0.44) * 2.6) * (1 - b / 800));
  glow(x, 300, 640, 620, '255,222,170', 0.35);
  soft(x, w, h, 3, (k) => {
    fillRidge(k, ridge(w, 700, 26, 5), h, '#a3a4a0');
    for (let n = 0; n < 5; n++) crane(k, 60 + n * 120, 716, 0.5, '#9b9e9c');
  });
  veil(x, w, h, [3, 6, 4], [206, 202, 192], (v, a, b) => 0.8 * v * Math.exp(-(((b - 690) / 70) ** 2)));
  const silo = (k, left, wide, top, tone) => {
    k.fillStyle = grad(k, left, 0, left + wide, 0, [
      [0, `rgb(${tone + 40},${tone + 42},${tone + 42})`],
      [0.3, `rgb(${tone + 14},${tone + 18},${tone + 22})`],
      [1, `rgb(${tone - 24},${tone - 18},${tone - 12})`],
    ]);
    k.fillRect(left, top, wide, h - top);
    k.beginPath();
    k.ellipse(left + wide / 2, top, wide / 2, 15, 0, Math.PI, 0);
    k.fill();
    k.fillStyle = 'rgba(20,26,30,.14)';
    for (let band = top + 50; band < ground; band += 58) k.fillRect(left, band, wide, 4);
  };
  soft(x, w, h, 1.8, (k) => [0, 1, 2, 3].forEach((n) => silo(k, 640 + n * 112, 108, 300, 118)));
  veil(x, w, h, [3, 5, 4], [200, 198, 190], (v, a, b) => 0.36 * v);
  soft(x, w, h, 1, (k) => {
    [0, 1, 2, 3].forEach((n) => silo(k, 960 + n * 162, 158, 170, 74));
    k.fillStyle = '#363f46';
    k.fillRect(930, 116, 700, 40);
    for (let n = 0; n < 12; n++) {
      k.fillStyle = n % 5 === 2 ? '#ecc98e' : '#20282e';
      k.fillRect(960 + n * 54, 126, 22, 18);
    }
    k.fillStyle = '#2c353c';
    k.fillRect(1066, 40, 110, 90);
    shape(k, '#2c353c', 1056, 44, 1121, 10, 1186, 44);
    k.lineWidth = 24;
    k.strokeStyle = '#39434a';
    k.beginPath();
    k.moveTo(470, 700);
    k.lineTo(960, 132);
    k.stroke();
    k.lineWidth = 5;
    for (let n = 0; n < 6; n++) {
      k.beginPath();
      k.moveTo(540 + n * 76, 616 - n * 88);
      k.lineTo(540 + n * 76, 740);
      k.stroke();
    }
    k.strokeStyle = 'rgba(30,36,42,.8)';
    k.lineWidth = 3;
    k.beginPath();
    for (let rung = 0; rung < 26; rung++) {
      k.moveTo(1180, 190 + rung * 22);
      k.lineTo(1196, 190 + rung * 22);
    }
    k.moveTo(1180, 170);
    k.lineTo(1180, 740);
    k.moveTo(1196, 170);
    k.lineTo(1196, 740);
    k.stroke();
  });
  x.fillStyle = grad(x, 0, ground, 0, h, [
    [0, '#c3c2bb'],
    [0.3, '#a4a6a4'],
    [1, '#5f666b'],
  ]);
  x.fillRect(0, ground, w, h);
  veil(x, w, h, [36, 190, 5, 0.6], [52, 58, 62], (v, a, b) =>
    b > ground ? Math.max(0, (v - 0.46) * 2.1) * Math.min(1, (b - ground) / 110) : 0,
  );
  soft(x, w, h, 1.2, (k) => {
    for (const [a, b] of [
      [520, 120],
      [600, 330],
      [640, 470],
    ])
      shape(k, 'rgba(58,64,68,.5)', a, 770, a + 10, 770, b + 40, h, b - 10, h);
    k.fillStyle = '#242c32';
    k.fillRect(420, 650, 200, 104);
    shape(k, '#242c32', 620, 690, 664, 690, 686, 724, 686, 760, 620, 760);
    k.fillStyle = '#8c979b';
    shape(k, '#8c979b', 628, 698, 658, 698, 674, 722, 628, 722);
    k.fillStyle = '#14191d';
    for (const wheel of [456, 500, 652]) {
      k.beginPath();
      k.arc(wheel, 762, 20, 0, 7);
      k.fill();
    }
    person(k, 744, 806, 1.25, '#20272c', { hat: 1, step: 0.3 });
    person(k, 356, 820, 1.35, '#1c2327', { hood: 1, step: 0.2, flip: true, bag: 1 });
  });
  glow(x, 690, 738, 200, '255,232,190', 0.7);
  flakes(x, w, h, 500, 0.7);
  soft(x, w, h, 0.8, (k) => {
    k.strokeStyle = '#3b444a';
    k.lineWidth = 2.4;
    for (let n = 0; n < 16; n++) {
      const px = within(560, 960);
      const py = within(90, 260);
      const s = within(5, 11);
      k.beginPath();
      k.moveTo(px - s, py - s * 0.5);
      k.quadraticCurveTo(px - s * 0.3, py - s * 0.6, px, py);
      k.quadraticCurveTo(px + s * 0.3, py - s * 0.6, px + s, py - s * 0.4);
      k.stroke();
    }
  });
  bloom(c, 34, 0.2);
  return finish(c, { grain: 7, vig: 0.48, lift: [8, 9, 10] });
});
