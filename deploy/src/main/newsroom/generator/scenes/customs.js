scene('customs', { seed: 34 }, ({ c, x, w, h }) => {
  const ground = 690;
  x.fillStyle = grad(x, 0, 0, 0, ground, [
    [0, '#1a2736'],
    [0.55, '#4b5a68'],
    [1, '#97938e'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(x, w, h, [4, 16, 6], [12, 18, 28], (v, a, b) => Math.max(0, (v - 0.44) * 2.6) * (1 - b / 760));
  soft(x, w, h, 2.2, (k) => {
    k.strokeStyle = '#5a6570';
    for (const [mast, top] of [
      [60, 250],
      [128, 310],
      [190, 220],
      [236, 340],
      [1490, 330],
      [1560, 280],
    ]) {
      k.lineWidth = 4;
      k.beginPath();
      k.moveTo(mast, ground);
      k.lineTo(mast, top);
      k.moveTo(mast - 38, top + 90);
      k.lineTo(mast + 38, top + 90);
      k.stroke();
      k.lineWidth = 1.4;
      k.beginPath();
      k.moveTo(mast, top);
      k.lineTo(mast - 60, ground);
      k.moveTo(mast, top);
      k.lineTo(mast + 60, ground);
      k.stroke();
    }
  });
  veil(x, w, h, [3, 8, 4], [170, 166, 160], (v, a, b) => 0.5 * v * Math.exp(-(((b - ground + 20) / 120) ** 2)));
  soft(x, w, h, 0.9, (k) => {
    k.fillStyle = grad(k, 300, 0, 1220, 0, [
      [0, '#2a3440'],
      [0.5, '#333d48'],
      [1, '#222b36'],
    ]);
    k.fillRect(300, 300, 880, 400);
    shape(k, '#27313c', 560, 300, 740, 214, 920, 300);
    k.fillStyle = '#1d2630';
    k.fillRect(286, 292, 908, 16);
    k.fillRect(286, 428, 908, 7);
    k.fillRect(286, 556, 908, 9);
    k.fillStyle = '#28323d';
    k.fillRect(700, 120, 80, 104);
    shape(k, '#1d2630', 690, 122, 740, 66, 790, 122);
    k.fillRect(737, 30, 5, 44);
    k.fillStyle = '#9aa3a8';
    k.beginPath();
    k.arc(740, 172, 24, 0, 7);
    k.fill();
    k.strokeStyle = '#1d2630';
    k.lineWidth = 4;
    k.beginPath();
    k.moveTo(740, 172);
    k.lineTo(740, 155);
    k.moveTo(740, 172);
    k.lineTo(752, 180);
    k.stroke();
    for (let n = 0; n < 11; n++) {
      const left = 330 + n * 76;
      for (const [top, tall] of [
        [330, 74],
        [456, 78],
      ]) {
        const meeting = top === 456 && n >= 4 && n <= 6;
        k.fillStyle = meeting ? '#e8b872' : '#151d27';
        k.fillRect(left, top, 40, tall);
        k.fillStyle = '#28323d';
        k.fillRect(left + 18, top, 4, tall);
        k.fillRect(left, top + tall * 0.42, 40, 4);
      }
      k.fillStyle = '#10171f';
      k.beginPath();
      k.moveTo(left - 6, 700);
      k.lineTo(left - 6, 610);
      k.arc(left + 20, 610, 26, Math.PI, 0);
      k.lineTo(left + 46, 700);
      k.fill();
    }
    k.fillStyle = '#1a222c';
    k.fillRect(1240, 540, 380, 160);
    shape(k, '#141b24', 1220, 546, 1290, 470, 1620, 470, 1620, 546);
    k.fillStyle = '#f0c27c';
    k.fillRect(1290, 586, 210, 84);
    k.fillStyle = '#1a222c';
    for (const bar of [1356, 1426]) k.fillRect(bar, 586, 7, 84);
    for (const [head, drop] of [
      [1322, 0],
      [1392, 6],
      [1462, 2],
    ])
      seated(k, head, 676, 0.62 + drop * 0.01, '#241d19');
    k.fillStyle = '#10171f';
    k.fillRect(1534, 596, 44, 104);
  });
  for (let n = 4; n <= 6; n++) glow(x, 350 + n * 76, 494, 130, '255,190,104', 0.42);
  glow(x, 1395, 628, 300, '255,190,104', 0.6);
  glow(x, 1395, 700, 200, '255,200,120', 0.4);
  soft(x, w, h, 1, (k) => {
    person(k, 640, 706, 0.84, '#0e151d', { hat: 1, step: 0.1 });
    person(k, 842, 706, 0.84, '#0e151d', { hat: 1, step: 0.1, flip: true });
  });
  reflect(c, ground + 8, { dist: 22, dark: [0.5, 0.22], tint: [44, 52, 60], sx: 90, sy: 150, squash: 0.9 });
  veil(x, w, h, [60, 200, 5, 0.62], [8, 12, 18], (v, a, b) =>
    b > ground ? Math.max(0, (v - 0.42) * 2.8) * Math.min(1, (b - ground) / 120) : 0,
  );
  soft(x, w, h, 1.2, (k) => person(k, 1160, 862, 1.9, '#0b1118', { hood: 1, step: 0.7, bag: 1, flip: true }));
  veil(x, w, h, [3, 10, 4], [150, 148, 146], (v, a, b) => 0.3 * v * Math.exp(-(((b - ground) / 60) ** 2)));
  bloom(c, 30, 0.3);
  return finish(c, { grain: 7, vig: 0.55, lift: [5, 7, 10] });
});
