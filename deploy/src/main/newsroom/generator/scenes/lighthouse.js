scene('lighthouse', { seed: 91 }, ({ c, x, w, h }) => {
  const hz = 640;
  x.fillStyle = grad(x, 0, 0, 0, hz, [
    [0, '#0b141f'],
    [0.6, '#1e2f40'],
    [1, '#48586a'],
  ]);
  x.fillRect(0, 0, w, hz);
  veil(x, w, hz, [4, 18, 6], [120, 138, 156], (v, a, b) => Math.max(0, (v - 0.48) * 1.8) * 0.5);
  veil(x, w, hz, [3, 14, 6], [6, 10, 18], (v, a, b) => Math.max(0, (v - 0.46) * 2.6) * (1 - b / hz));
  soft(x, w, h, 16, (k) => {
    k.fillStyle = grad(k, 470, 0, 1600, 0, [
      [0, 'rgba(255,226,170,.75)'],
      [0.4, 'rgba(255,222,168,.3)'],
      [1, 'rgba(255,222,168,.06)'],
    ]);
    shape(k, k.fillStyle, 470, 258, 1640, 60, 1640, 330, 470, 276);
    k.fillStyle = grad(k, 470, 0, 0, 0, [
      [0, 'rgba(255,226,170,.4)'],
      [1, 'rgba(255,222,168,.04)'],
    ]);
    shape(k, k.fillStyle, 470, 260, -40, 330, -40, 430, 470, 276);
  });
  soft(x, w, h, 1.6, (k) => {
    fillRidge(
      k,
      ridge(w, hz - 6, 20, 4).map((y, i) => (i < 900 ? 1200 : y)),
      hz,
      '#33424f',
    );
    ship(k, 1260, hz + 2, 0.36, '#22303c');
  });
  soft(x, w, h, 0.8, (k) => {
    k.fillStyle = grad(k, 430, 0, 512, 0, [
      [0, '#17212c'],
      [0.55, '#53616c'],
      [1, '#202b36'],
    ]);
    k.beginPath();
    k.moveTo(444, 300);
    k.lineTo(496, 300);
    k.lineTo(518, 620);
    k.lineTo(422, 620);
    k.fill();
    k.fillStyle = 'rgba(12,18,26,.6)';
    for (const [top, half] of [
      [360, 30],
      [460, 37],
      [556, 44],
    ])
      k.fillRect(470 - half, top, half * 2, 44);
    k.fillStyle = '#0d141c';
    k.fillRect(430, 292, 80, 12);
    k.fillRect(448, 240, 44, 6);
    shape(k, '#0d141c', 444, 242, 470, 206, 496, 242);
    k.fillRect(468, 186, 4, 24);
    k.fillRect(450, 244, 4, 50);
    k.fillRect(486, 244, 4, 50);
    k.fillStyle = '#0b1219';
    k.beginPath();
    k.moveTo(150, hz + 6);
    k.bezierCurveTo(220, 600, 300, 590, 360, 606);
    k.bezierCurveTo(420, 596, 520, 590, 600, 612);
    k.bezierCurveTo(660, 616, 720, 632, 770, hz + 6);
    k.fill();
    k.fillRect(540, 566, 92, 48);
    shape(k, '#0b1219', 530, 568, 586, 532, 642, 568);
    k.fillStyle = '#f2c079';
    k.fillRect(572, 582, 14, 16);
  });
  lamp(x, 470, 268, 240, '255,214,146', 0.9);
  glow(x, 579, 590, 60, '255,190,104', 0.7);
  glow(x, 1268, hz - 22, 40, '255,200,130', 0.9);
  reflect(c, hz, { dist: 130, dark: [0.85, 0.48], tint: [10, 17, 26], sx: 30, sy: 180 });
  soft(x, w, h, 1, (k) => {
    k.fillStyle = '#080e15';
    k.beginPath();
    k.moveTo(930, 812);
    k.lineTo(1130, 804);
    k.lineTo(1104, 846);
    k.lineTo(956, 848);
    k.fill();
    k.fillRect(980, 762, 66, 50);
    k.fillRect(1010, 712, 5, 54);
    k.fillStyle = '#f4cb8a';
    k.fillRect(990, 774, 18, 16);
    k.fillRect(1018, 774, 18, 16);
  });
  lamp(x, 1012, 712, 70);
  glow(x, 1014, 782, 110, '255,196,112', 0.5);
  veil(x, w, h, [3, 14, 4], [96, 112, 128], (v, a, b) => 0.4 * v * Math.exp(-(((b - hz) / 60) ** 2)));
  bloom(c, 30, 0.32);
  return finish(c, { grain: 7, vig: 0.55, lift: [4, 6, 10] });
});
