scene('bakery', { seed: 58 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, w, 0, [
    [0, '#2a211b'],
    [0.45, '#1d1a19'],
    [1, '#0f141a'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(
    x,
    w,
    h,
    [26, 26, 4],
    [90, 66, 46],
    (v, a, b) => Math.max(0, v - 0.42) * 1.4 * Math.exp(-(((a - 430) / 520) ** 2)),
  );
  soft(x, w, h, 1, (k) => {
    k.strokeStyle = 'rgba(10,8,8,.55)';
    k.lineWidth = 3;
    for (let row = 0; row < 16; row++) {
      k.beginPath();
      k.moveTo(0, row * 52);
      k.lineTo(880, row * 52);
      for (let n = 0; n < 9; n++) {
        k.moveTo(n * 110 + (row % 2) * 55, row * 52);
        k.lineTo(n * 110 + (row % 2) * 55, row * 52 + 52);
      }
      k.stroke();
    }
  });
  x.fillStyle = grad(x, 0, 800, 0, h, [
    [0, '#2b231d'],
    [1, '#0c0d10'],
  ]);
  x.fillRect(0, 800, w, 200);
  soft(x, w, h, 3, (k) => {
    k.fillStyle = grad(k, 0, 470, 0, 690, [
      [0, '#ffcf83'],
      [0.5, '#ffe9b8'],
      [1, '#f0913c'],
    ]);
    k.beginPath();
    k.moveTo(250, 690);
    k.lineTo(250, 600);
    k.bezierCurveTo(260, 470, 560, 470, 570, 600);
    k.lineTo(570, 690);
    k.fill();
    k.fillStyle = '#6b3c1c';
    for (const left of [296, 366, 438, 508]) {
      k.beginPath();
      k.ellipse(left, 672, 34, 17, 0, 0, 7);
      k.fill();
    }
  });
  soft(x, w, h, 1.4, (k) => {
    k.strokeStyle = '#120f0f';
    k.lineWidth = 26;
    k.beginPath();
    k.moveTo(240, 700);
    k.lineTo(240, 598);
    k.bezierCurveTo(252, 450, 568, 450, 580, 598);
    k.lineTo(580, 700);
    k.stroke();
    k.fillStyle = '#15110f';
    k.fillRect(190, 694, 450, 34);
  });
  glow(x, 410, 600, 780, '255,170,84', 0.62);
  glow(x, 410, 610, 300, '255,206,130', 0.6);
  soft(x, w, h, 20, (k) => shape(k, 'rgba(255,176,92,.3)', 240, 800, 590, 800, 980, 1000, -80, 1000));
  soft(x, w, h, 6, (k) => {
    k.fillStyle = grad(k, 0, 90, 0, 400, [
      [0, '#3c5064'],
      [0.7, '#7d8a92'],
      [1, '#b09a86'],
    ]);
    k.fillRect(1230, 90, 250, 310);
    shape(k, '#3a4653', 1230, 340, 1290, 318, 1340, 344, 1400, 330, 1440, 352, 1480, 346, 1480, 400, 1230, 400);
    k.fillStyle = '#14181d';
    k.fillRect(1350, 90, 10, 310);
    k.fillRect(1230, 236, 250, 10);
    k.fillRect(1210, 396, 290, 18);
    k.fillRect(1210, 410, 400, 600);
    k.fillRect(1480, 60, 120, 400);
  });
  soft(x, w, h, 1.4, (k) => {
    for (let shelf = 0; shelf < 4; shelf++) {
      const top = 520 + shelf * 104;
      k.fillStyle = '#0e0f12';
      k.fillRect(1080, top, 460, 11);
      for (let n = 0; n < 6; n++) {
        const left = 1122 + n * 74 + within(-6, 6);
        k.fillStyle = grad(k, left - 36, 0, left + 36, 0, [
          [0, '#c98a4a'],
          [0.35, '#6f4a2b'],
          [1, '#231a15'],
        ]);
        k.beginPath();
        k.ellipse(left, top - 20, 35, 22, 0, Math.PI, 0);
        k.lineTo(left + 35, top - 4);
        k.lineTo(left - 35, top - 4);
        k.fill();
      }
    }
    k.fillStyle = '#0e0f12';
    k.fillRect(1072, 470, 10, 440);
    k.fillRect(1536, 470, 10, 440);
  });
  const cut = blank(w, h);
  const k = cut.getContext('2d');
  k.strokeStyle = '#0a0a0c';
  k.lineWidth = 11;
  k.beginPath();
  k.moveTo(560, 664);
  k.lineTo(1030, 726);
  k.stroke();
  person(k, 860, 940, 5, '#0c0c0f', { step: 0.5, hat: 1 });
  k.lineWidth = 40;
  k.lineCap = 'round';
  k.beginPath();
  k.moveTo(820, 560);
  k.lineTo(770, 680);
  k.lineTo(690, 684);
  k.stroke();
  x.filter = 'blur(1.2px)';
  x.drawImage(cut, 0, 0);
  x.filter = 'none';
  x.drawImage(rim(cut, '255,190,110', false), 0, 0);
  veil(
    x,
    w,
    h,
    [5, 7, 5],
    [255, 206, 140],
    (v, a, b) => Math.max(0, v - 0.45) * 0.5 * Math.exp(-(((a - 560) / 460) ** 2) - ((b - 620) / 330) ** 2),
  );
  bloom(c, 40, 0.3);
  return finish(c, { grain: 8, vig: 0.6, lift: [8, 8, 9] });
});
