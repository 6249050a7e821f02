scene('docker', { seed: 19, height: 1200 }, ({ c, x, w, h }) => {
  const hz = 760;
  x.fillStyle = grad(x, 0, 0, 0, hz, [
    [0, '#1c2b3a'],
    [0.5, '#4a5963'],
    [0.85, '#9a8876'],
    [1, '#c39a70'],
  ]);
  x.fillRect(0, 0, w, h);
  x.drawImage(
    noiseLayer(w, h, fbm(w, h, 3, 10, 5), [14, 22, 32], (v, a, b) => Math.max(0, (v - 0.44) * 2.4) * (1 - b / 900)),
    0,
    0,
  );
  soft(x, w, h, 13, (k) => {
    crane(k, 150, hz + 10, 3.3, '#333f49');
    crane(k, 1150, hz, 2.5, '#414c55');
    k.fillStyle = '#2c3741';
    k.fillRect(0, hz - 30, w, 50);
    for (let i = 0; i < 12; i++) {
      k.fillStyle = ['#36424b', '#453f3b', '#2d3841'][i % 3];
      k.fillRect(i * 150, hz - 70 - (i % 4) * 34, 142, 150);
    }
    k.fillStyle = grad(k, 0, hz, 0, h, [
      [0, '#6f6a64'],
      [0.3, '#37434d'],
      [1, '#141c24'],
    ]);
    k.fillRect(0, hz + 20, w, h);
  });
  soft(x, w, h, 7, (k) => {
    for (let i = 0; i < 24; i++) {
      const a = within(0, w),
        b = within(hz - 190, hz + 6),
        r = within(9, 26);
      k.fillStyle = `rgba(255,${within(176, 214) | 0},${within(96, 150) | 0},${within(0.3, 0.85)})`;
      k.beginPath();
      k.arc(a, b, r, 0, 7);
      k.fill();
      k.fillStyle = 'rgba(255,190,110,.16)';
      k.fillRect(a - r * 0.6, hz + 30, r * 1.2, within(60, 240));
    }
  });
  glow(x, 1180, hz - 40, 640, '236,176,110', 0.4);
  const cx = 640;
  const B = (k) => {
    k.beginPath();
    k.moveTo(130, 1210);
    k.bezierCurveTo(150, 1000, 240, 900, 400, 852);
    k.bezierCurveTo(480, 830, 530, 806, 536, 760);
    k.lineTo(534, 690);
    k.bezierCurveTo(488, 640, 470, 540, 486, 460);
    k.bezierCurveTo(506, 350, 570, 300, 646, 300);
    k.bezierCurveTo(724, 300, 790, 350, 806, 460);
    k.bezierCurveTo(822, 540, 802, 640, 756, 694);
    k.lineTo(752, 760);
    k.bezierCurveTo(760, 806, 810, 834, 890, 856);
    k.bezierCurveTo(1050, 904, 1140, 1010, 1160, 1210);
    k.closePath();
  };
  soft(x, w, h, 2.6, (k) => {
    k.fillStyle = grad(k, 200, 0, 1160, 0, [
      [0, '#10161c'],
      [0.5, '#161d24'],
      [0.8, '#2a2d30'],
      [1, '#3d3832'],
    ]);
    B(k);
    k.fill();
    k.save();
    B(k);
    k.clip();
    k.filter = 'blur(5px)';
    k.fillStyle = '#0f151b';
    k.fillRect(430, 280, 430, 262);
    k.fillStyle = '#1a2229';
    k.fillRect(430, 520, 430, 52);
    for (let i = 0; i < 70; i++) {
      k.fillStyle = `rgba(52,62,70,${within(0.1, 0.35)})`;
      k.fillRect(470 + i * 5, 300, 2, 230);
    }
    k.filter = 'blur(10px)';
    k.fillStyle = '#20282f';
    k.beginPath();
    k.moveTo(420, 880);
    k.bezierCurveTo(500, 760, 540, 740, 640, 742);
    k.bezierCurveTo(750, 740, 800, 770, 870, 880);
    k.bezierCurveTo(760, 850, 540, 850, 420, 880);
    k.fill();
    k.filter = 'blur(12px)';
    k.strokeStyle = 'rgba(240,196,146,.8)';
    k.lineWidth = 18;
    k.beginPath();
    k.moveTo(700, 308);
    k.bezierCurveTo(780, 340, 806, 430, 810, 480);
    k.bezierCurveTo(820, 560, 800, 640, 758, 694);
    k.lineTo(752, 760);
    k.bezierCurveTo(760, 806, 810, 834, 890, 856);
    k.bezierCurveTo(1050, 904, 1140, 1010, 1160, 1210);
    k.stroke();
    k.strokeStyle = 'rgba(130,150,166,.35)';
    k.lineWidth = 10;
    k.beginPath();
    k.moveTo(486, 460);
    k.bezierCurveTo(470, 540, 488, 640, 534, 690);
    k.lineTo(536, 760);
    k.bezierCurveTo(530, 806, 480, 830, 400, 852);
    k.stroke();
    k.restore();
  });
  bloom(c, 40, 0.26);
  return finish(c, { grain: 10, vig: 0.55, lift: [6, 8, 11] });
});
