scene('turbine', { seed: 26 }, ({ c, x, w, h }) => {
  const vx = 700;
  const vy = 520;
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#3a4650'],
    [0.5, '#5d676d'],
    [1, '#20272d'],
  ]);
  x.fillRect(0, 0, w, h);
  glow(x, vx, vy - 60, 700, '214,222,222', 0.5);
  for (let i = 8; i >= 0; i--) {
    const z = 1 / (0.42 + i * 0.36);
    const tone = 30 + i * 11;
    const col = `rgb(${tone},${tone + 6},${tone + 11})`;
    soft(x, w, h, 0.8 + i * 0.25, (k) => {
      k.strokeStyle = k.fillStyle = col;
      const half = 430 * z;
      const spring = vy - 150 * z;
      k.lineWidth = 17 * z;
      k.beginPath();
      k.moveTo(vx - half, vy + 300 * z);
      k.lineTo(vx - half, spring);
      k.quadraticCurveTo(vx - half * 0.9, spring - 190 * z, vx, spring - 230 * z);
      k.quadraticCurveTo(vx + half * 0.9, spring - 190 * z, vx + half, spring);
      k.lineTo(vx + half, vy + 300 * z);
      k.stroke();
      k.lineWidth = 6 * z;
      k.beginPath();
      k.moveTo(vx - half, spring);
      k.lineTo(vx + half, spring);
      for (let n = -3; n <= 3; n++) {
        k.moveTo(vx + (n * half) / 4, spring);
        k.lineTo(vx + ((n + (n < 0 ? 0.6 : -0.6)) * half) / 4, spring - (205 - Math.abs(n) * 26) * z);
      }
      k.stroke();
      k.fillRect(vx - half - 8 * z, vy - 40 * z, half * 2 + 16 * z, 7 * z);
    });
    veil(x, w, h, [3, 5, 3], [176, 186, 190], (v, a, b) => 0.13 * v * Math.exp(-(((a - vx) / 500) ** 2)));
  }
  for (const [from, to] of [
    [520, 240],
    [640, 520],
    [760, 800],
    [880, 1090],
  ])
    soft(x, w, h, 22, (k) => {
      k.fillStyle = grad(k, 0, 180, 0, 860, [
        [0, 'rgba(224,230,228,.34)'],
        [1, 'rgba(224,230,228,0)'],
      ]);
      shape(k, k.fillStyle, from, 200, from + 60, 200, to + 130, 860, to - 40, 860);
    });
  x.fillStyle = grad(x, 0, 640, 0, h, [
    [0, 'rgba(74,82,88,0)'],
    [0.2, '#3c444a'],
    [1, '#161b20'],
  ]);
  shape(x, x.fillStyle, vx - 230, 640, vx + 230, 640, 1900, h, -500, h);
  soft(x, w, h, 1.2, (k) => {
    const body = (px, py, long, high, tilt) => {
      k.fillStyle = grad(k, 0, py - high, 0, py + high, [
        [0, '#a7afb1'],
        [0.18, '#5d676d'],
        [0.55, '#262e35'],
        [1, '#10161b'],
      ]);
      k.beginPath();
      k.moveTo(px, py - high);
      k.lineTo(px + long, py - high * tilt);
      k.bezierCurveTo(px + long + 60, py - high * tilt, px + long + 60, py + high * tilt, px + long, py + high * tilt);
      k.lineTo(px, py + high);
      k.bezierCurveTo(px - 90, py + high, px - 90, py - high, px, py - high);
      k.fill();
    };
    shape(k, '#10151a', 880, 900, 1700, 1010, 1700, 760, 880, 740);
    body(1180, 640, 520, 205, 1.25);
    body(980, 640, 190, 128, 1.1);
    body(820, 640, 150, 86, 1.05);
    k.strokeStyle = 'rgba(12,18,23,.75)';
    k.lineWidth = 6;
    for (const seam of [1010, 1080, 1150, 1260, 1370, 1490]) {
      k.beginPath();
      k.ellipse(seam, 640, 26, seam < 1170 ? 134 : 214 + (seam - 1180) * 0.09, 0, -1.6, 1.6);
      k.stroke();
    }
    for (let bolt = 0; bolt < 16; bolt++) {
      k.fillStyle = 'rgba(190,198,200,.5)';
      k.beginPath();
      k.arc(1196 + Math.sin(bolt / 5) * 12, 446 + bolt * 26, 4, 0, 7);
      k.fill();
    }
    k.fillStyle = '#141a20';
    k.fillRect(700, 628, 140, 24);
    for (const leg of [846, 1000, 1200, 1460])
      shape(k, '#0e1318', leg, 720, leg + 60, 720, leg + 90, 960, leg - 30, 960);
    k.strokeStyle = '#0f151a';
    k.lineWidth = 26;
    k.beginPath();
    k.moveTo(1300, 440);
    k.bezierCurveTo(1290, 300, 1420, 320, 1440, 180);
    k.lineTo(1440, -20);
    k.stroke();
    k.lineWidth = 5;
    k.beginPath();
    for (let post = 0; post < 9; post++) {
      k.moveTo(-10 + post * 84, 1000 - post * 30);
      k.lineTo(-10 + post * 84, 860 - post * 20);
    }
    k.moveTo(-20, 862);
    k.lineTo(700, 690);
    k.moveTo(-20, 930);
    k.lineTo(700, 722);
    k.stroke();
  });
  soft(x, w, h, 0.9, (k) => {
    person(k, 560, 846, 1.75, '#0e1318', { hat: 1, step: 0.2 });
    person(k, 742, 800, 1.4, '#12181d', { hat: 1, step: 0.15, flip: true });
  });
  lamp(x, 640, 752, 130);
  cone(x, 640, 752, 10, 10, '255,210,150', 0);
  soft(x, w, h, 12, (k) => shape(k, 'rgba(255,214,150,.26)', 642, 746, 860, 590, 900, 690, 642, 758));
  bloom(c, 34, 0.26);
  return finish(c, { grain: 8, vig: 0.55, lift: [7, 9, 11] });
});
