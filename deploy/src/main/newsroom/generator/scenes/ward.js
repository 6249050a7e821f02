scene('ward', { seed: 55 }, ({ c, x, w, h }) => {
  const vx = 760;
  const vy = 470;
  const line = (px, py, t) => [vx + (px - vx) * t, vy + (py - vy) * t];
  x.fillStyle = '#3c484f';
  x.fillRect(0, 0, w, h);
  shape(
    x,
    grad(x, 0, 0, 0, vy, [
      [0, '#2a343b'],
      [1, '#66737a'],
    ]),
    -200,
    -180,
    w + 200,
    -180,
    vx,
    vy,
  );
  shape(
    x,
    grad(x, 0, 0, vx, 0, [
      [0, '#27323a'],
      [1, '#7d898e'],
    ]),
    -200,
    -180,
    vx,
    vy,
    -200,
    1160,
  );
  shape(
    x,
    grad(x, vx, 0, w, 0, [
      [0, '#76838a'],
      [1, '#1f2930'],
    ]),
    w + 200,
    -180,
    vx,
    vy,
    w + 200,
    1160,
  );
  shape(
    x,
    grad(x, 0, vy, 0, h, [
      [0, '#76838a'],
      [0.4, '#48545c'],
      [1, '#1a2228'],
    ]),
    -200,
    1160,
    vx,
    vy,
    w + 200,
    1160,
  );
  soft(x, w, h, 1.5, (k) => {
    const [l, t] = line(-200, -180, 0.16);
    const [r, b] = line(w + 200, 1160, 0.16);
    k.fillStyle = '#55626a';
    k.fillRect(l, t, r - l, b - t);
    k.fillStyle = grad(k, 0, t, 0, b, [
      [0, '#c2ccd0'],
      [1, '#e6e6de'],
    ]);
    k.fillRect(l + 60, t + 24, 74, 110);
    k.fillStyle = '#55626a';
    k.fillRect(l + 94, t + 24, 5, 110);
    k.fillRect(l + 60, t + 76, 74, 4);
  });
  glow(x, 730, 440, 360, '206,216,220', 0.5);
  soft(x, w, h, 1, (k) => {
    for (const t of [0.22, 0.32, 0.48, 0.74]) {
      for (const side of [0, 1]) {
        const lit = side === 1 && t === 0.48;
        const wall = side ? w + 200 : -200;
        const deep = t * 0.8;
        const pts = [line(wall, 160, t), line(wall, 160, deep), line(wall, 1160, deep), line(wall, 1160, t)].flat();
        shape(k, lit ? '#f6cf8e' : side ? '#2c373e' : '#3a464d', ...pts);
        if (!lit) {
          const glass = [
            line(wall, 240, t * 0.94),
            line(wall, 240, deep * 1.08),
            line(wall, 560, deep * 1.08),
            line(wall, 560, t * 0.94),
          ].flat();
          shape(k, 'rgba(150,166,172,.28)', ...glass);
        }
      }
      const [lx, ly] = line(540, -180, t * 1.05);
      const [rx] = line(980, -180, t * 1.05);
      const [, fy] = line(0, -180, t * 0.96);
      shape(k, t > 0.3 && t < 0.5 ? '#d9dcd4' : '#313c43', lx, ly, rx, ly, rx - 14 * t, fy, lx + 14 * t, fy);
    }
  });
  const [dx, dy] = line(w + 200, 700, 0.43);
  glow(x, dx, dy - 60, 480, '255,196,112', 0.55);
  soft(x, w, h, 18, (k) =>
    shape(k, 'rgba(255,206,140,.42)', ...line(w + 200, 1160, 0.48), ...line(w + 200, 1160, 0.385), 560, 760, 420, 880),
  );
  soft(x, w, h, 8, (k) => {
    k.globalAlpha = 0.35;
    shape(k, '#dfe3de', 690, 640, 800, 640, 900, 1000, 560, 1000);
  });
  const cut = blank(w, h);
  const k = cut.getContext('2d');
  person(k, 880, 770, 2.7, '#141b20', { step: 0.5, flip: true });
  k.fillStyle = '#141b20';
  k.beginPath();
  k.roundRect(842, 560, 34, 46, 4);
  k.fill();
  k.lineWidth = 12;
  k.strokeStyle = '#141b20';
  k.lineJoin = 'round';
  k.beginPath();
  k.moveTo(60, 640);
  k.lineTo(60, 900);
  k.moveTo(96, 740);
  k.lineTo(470, 720);
  k.moveTo(466, 640);
  k.lineTo(466, 840);
  k.moveTo(60, 780);
  k.lineTo(470, 756);
  k.stroke();
  k.beginPath();
  k.moveTo(70, 740);
  k.bezierCurveTo(120, 680, 190, 690, 240, 704);
  k.bezierCurveTo(320, 690, 420, 690, 462, 716);
  k.lineTo(462, 760);
  k.lineTo(70, 786);
  k.fill();
  for (const [px, py] of [
    [60, 908],
    [466, 848],
  ]) {
    k.beginPath();
    k.arc(px, py, 15, 0, 7);
    k.fill();
  }
  k.lineWidth = 6;
  k.beginPath();
  k.moveTo(160, 700);
  k.lineTo(160, 420);
  k.lineTo(192, 420);
  k.stroke();
  k.beginPath();
  k.roundRect(178, 424, 34, 62, 8);
  k.fill();
  x.filter = 'blur(1.1px)';
  x.drawImage(cut, 0, 0);
  x.filter = 'none';
  x.drawImage(rim(cut, '214,208,190', true), 0, 0);
  bloom(c, 34, 0.26);
  return finish(c, { grain: 8, vig: 0.55, lift: [7, 9, 11] });
});
